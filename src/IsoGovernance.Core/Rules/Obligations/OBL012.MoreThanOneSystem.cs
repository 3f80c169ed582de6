using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An agency that must have one system has no more than one in application on any day.</summary>
internal sealed partial class MoreThanOneSystem() : Rule(new RuleDescriptor
{
    Code = "OBL012",
    Name = "more-than-one-system",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "5", "1"), Of(Tt26, "5", "2"), Of(Tt26, "6", "2", "a"), Of(Tt26, "6", "2", "b") },
}), IRegisterRule<Agency>
{
    public Tally[] NewTallies(RuleContext context) => [new ParticipationTally(context)];

    public Outcome Judge(Agency subject, RegisterView register, RuleContext context)
    {
        if (!MustHaveOne(subject.Kind?.Known)) return Because.AnotherKindOfAgency;
        var tally = register.Tally<ParticipationTally>();
        var participations = tally.Of(subject);
        var all = participations.ToList();
        Breach? earliest = null;
        (LocalDate Day, string One, string Other) found = default;
        bool isApplied = false, isUnclear = false;
        for (var i = 0; i < all.Count; i++)
        {
            isApplied |= all[i].AppliedFrom <= context.KnownUntil || IsUndated(all[i]);
            for (var j = 0; j < i; j++)
            {
                if (all[i].IsOfSameSystem(all[j])) continue;
                isUnclear |= IsUndated(all[i]) || IsUndated(all[j]);
                if (FirstDayOfBoth(all[i], all[j], subject, context) is not { } day) continue;
                var isInOrder = string.CompareOrdinal(all[i].System, all[j].System) <= 0;
                var next = (Day: day, One: all[isInOrder ? i : j].System, Other: all[isInOrder ? j : i].System);
                if (earliest is not null && !IsBefore(next, found)) continue;
                found = next;
                earliest = new Breach().With("from", next.Day).With("system", next.One).With("other", next.Other);
            }
        }
        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        if (earliest is not null) return Outcome.Fail(earliest.ReadTier(subject).ReadSystems(participations, context.Head));
        if (isUnclear) return Because.DeclarationDateNotRecorded;
        if (!isApplied) return Because.NoSystem;
        if (tally.MayBeAnybodysOn(context.KnownUntil)) return Because.ParticipantNotRecorded;
        // A register of some agencies may leave out another system of one that it holds.
        return context.Head.Complete == true ? Outcome.Pass : Because.RegisterIncomplete;
    }

    // Known to be declared, and so applied, but not since when.
    private static bool IsUndated(ParticipationTally.Participation one) => one.AppliedFrom is null && one.HasUndatedDeclaration;

    private static bool IsBefore((LocalDate Day, string One, string Other) one, (LocalDate Day, string One, string Other) other)
    {
        var order = one.Day.CompareTo(other.Day);
        if (order == 0) order = string.CompareOrdinal(one.One, other.One);
        if (order == 0) order = string.CompareOrdinal(one.Other, other.Other);
        return order < 0;
    }

    // The headquarters block of a ministry is recorded as the ministry.
    private static bool MustHaveOne(AgencyKind? kind) => kind is
        AgencyKind.Ministry or AgencyKind.MinisterialAgency or AgencyKind.VietnamSocialSecurity
        or AgencyKind.GeneralDepartment or AgencyKind.MinistryDepartment or AgencyKind.MinistrySubDepartment
        or AgencyKind.ProvincialSpecialisedAgency or AgencyKind.SubDepartment;

    /// <summary>The first day under the circular on which both are applied with the agency taking part; null when there is none.</summary>
    private static LocalDate? FirstDayOfBoth(
        ParticipationTally.Participation one, ParticipationTally.Participation other, Agency agency, RuleContext context)
    {
        if (one.AppliedFrom is not { } oneApplied || other.AppliedFrom is not { } otherApplied) return null;
        var first = LocalDate.Max(LocalDate.Max(oneApplied, otherApplied), Tt26.InForceFrom);
        first = LocalDate.Max(LocalDate.Max(first, one.From ?? first), LocalDate.Max(other.From ?? first, agency.From ?? first));
        return first > one.Until || first > other.Until || first > context.KnownUntil || first > context.Law.Tiers.LastDayOf(agency) ? null : first;
    }
}
