using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What the rules share that ask in which systems an agency takes part.</summary>
internal static class Participations
{
    /// <summary>Why an agency is not judged on the last day that the register vouches for; null when it is.</summary>
    public static Outcome? WhyNotJudged(Agency agency, LocalDate day, RuleContext context)
    {
        if (day < context.RecordsFrom) return Because.BeforeRecords;
        return day < Law.Instruments.Tt26.InForceFrom || !context.Law.Tiers.Exists(agency, day) ? Because.AfterRecords : null;
    }

    /// <summary>The system that is applied on a day, of several the one that sorts first, whatever the order in which they came; null when none is.</summary>
    public static string? AppliedOn(LocalDate day, AgencyLists<ParticipationTally.Participation>.Values all)
    {
        string? first = null;
        foreach (var participation in all)
        {
            if (participation.IsAppliedOn(day) && (first is null || string.CompareOrdinal(participation.System, first) < 0)) first = participation.System;
        }
        return first;
    }

    /// <summary>Names the systems that an agency takes part in, in the order of the register.</summary>
    public static Breach ReadSystems(this Breach breach, AgencyLists<ParticipationTally.Participation>.Values all, Register head)
    {
        var ordered = all.ToList();
        ordered.Sort((one, other) => one.Ordinal.CompareTo(other.Ordinal));
        foreach (var participation in ordered)
        {
            var id = new Id<QualityManagementSystem>(participation.System);
            breach.ReadAt(head, nameof(head.Systems), participation.Ordinal, nameof(QualityManagementSystem.Id), id)
                .ReadAt(head, nameof(head.Systems), participation.Ordinal, nameof(QualityManagementSystem.Host), new Id<Agency>(participation.Host));
        }
        return breach;
    }

    /// <summary>Whether a system may be applied on a day, because it is known to be declared but not since when.</summary>
    public static bool IsUnclearOn(LocalDate day, AgencyLists<ParticipationTally.Participation>.Values all)
    {
        foreach (var participation in all)
        {
            if (participation.MayBeAppliedOn(day) && !participation.IsAppliedOn(day)) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether, of a provincial committee and its Office, the other one takes part in an applied system. What then is lacking is that both
    /// share it (TT26 Art. 6.1), and one lack is one finding: OBL003's.
    /// </summary>
    public static bool IsOtherOfCommitteeAndOffice(Agency agency, LocalDate day, ParticipationTally tally, RuleContext context)
    {
        var parent = agency.Parent is { IsMissing: false } id ? id.Value : "";
        return agency.Kind?.Known switch
        {
            AgencyKind.ProvincialCommittee =>
                AnyApplies(context.Agencies.Under(AgencyKind.ProvincialCommitteeOffice, agency.Id.Value)) || AnyApplies(context.Agencies.Under(AgencyKind.ProvincialCommitteeOffice, "")),
            AgencyKind.ProvincialCommitteeOffice when parent.Length == 0 => AnyApplies(context.Agencies.Under(AgencyKind.ProvincialCommittee, "")),
            AgencyKind.ProvincialCommitteeOffice => context.Agencies.Find(parent) is { Kind.Known: AgencyKind.ProvincialCommittee } committee && AnyApplies([committee]),
            _ => false,
        };

        bool AnyApplies(IReadOnlyList<Agency> others)
        {
            foreach (var other in others)
            {
                if (context.Law.Tiers.Exists(other, day) && context.Law.Tiers.Exists(other, context.AsOf) && AppliedOn(day, tally.Of(other)) is not null) return true;
            }
            return false;
        }
    }

    /// <summary>A system apart from a district committee's that an agency takes part in on a day, of several the one that sorts first; null when there is none for certain, and whether there may be one.</summary>
    public static string? Independent(Agency agency, Agency committee, LocalDate day, ParticipationTally tally, out bool isPerhaps)
    {
        isPerhaps = false;
        string? found = null;
        foreach (var participation in tally.Of(agency))
        {
            if (!participation.MayBeAppliedOn(day) || tally.MayShare(committee, participation, day)) continue;
            if (!participation.IsAppliedOn(day)) isPerhaps = true;
            else if (found is null || string.CompareOrdinal(participation.System, found) < 0) found = participation.System;
        }
        return found;
    }
}
