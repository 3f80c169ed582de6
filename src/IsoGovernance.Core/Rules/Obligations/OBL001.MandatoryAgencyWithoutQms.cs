using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Every mandatory agency takes part in a system that is at least being applied.</summary>
internal sealed partial class MandatoryAgencyWithoutQms() : Rule(new RuleDescriptor
{
    Code = "OBL001",
    Name = "mandatory-agency-without-qms",
    Applies = Applies.Mandatory,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "2", "1") },
    Interpretations = new[]
    {
        Law.ReadingNames.AgencyWithoutProcedures, Law.ReadingNames.SubordinateUnitTier, Law.ReadingNames.CommuneTier, Law.ReadingNames.DistrictLevel,
        Law.ReadingNames.Succession,
    },
}), IRegisterRule<Agency>
{
    public Tally[] NewTallies(RuleContext context) => [new ParticipationTally(context)];

    public Outcome Judge(Agency subject, RegisterView register, RuleContext context)
    {
        string? beingBuilt = null;
        Outcome? doubt = null;
        var wasApplied = false;
        var tally = register.Tally<ParticipationTally>();
        foreach (var participation in tally.Of(subject))
        {
            if (participation.IsAppliedOn(context.AsOf)) return Outcome.Pass;
            if (participation.IsBeingBuilt && participation.LastsOn(context.AsOf)) beingBuilt = SmallerOf(beingBuilt, participation.System);
            if (participation.MayBeAppliedOn(context.AsOf)) doubt = Because.DeclarationDateNotRecorded;
            else if (participation.IsUndated && participation.LastsOn(context.AsOf)) doubt ??= Because.DateNotRecorded;
            wasApplied |= participation.IsAppliedOn(context.KnownUntil);
        }
        var inherited = SystemsOfPredecessors(subject, tally, context);
        if (inherited.Count > 0 && Mergers.Count(context)) return Outcome.Pass;
        if (doubt is not null) return doubt;
        if (context.Law.Readings.AgencyWithoutProcedures == Law.AgencyWithoutProcedures.Exempt && WhyExempt(subject, context) is { } outcome) return outcome;
        if (subject.Id.IsMissing) return Because.IdentifierNotRecorded;
        if (tally.MayBeAnybodysOn(context.AsOf)) return Because.ParticipantNotRecorded;
        // A register of some agencies may leave out the system of one that it holds.
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        if (context.AsOf < context.RecordsFrom) return Because.BeforeRecords;
        var since = context.Law.Tiers.MandatorySince(subject, context.AsOf);
        // What came to an end after the records may have been followed by something.
        if (since > context.KnownUntil || wasApplied) return Because.AfterRecords;
        if (context.KnownUntil >= Tt26.InForceFrom && Participations.IsOtherOfCommitteeAndOffice(subject, context.KnownUntil, tally, context)) return Because.OnlyOneOfCommitteeAndOffice;
        return Outcome.Fail(new Breach((beingBuilt is null ? "none" : "building") + (inherited.Count == 0 ? "" : "-merged"))
            .With("since", since)
            .With("system", beingBuilt)
            .With("inherited", inherited)
            .ReadTier(subject)
            .Read(context.Head, context.Head.Complete, nameof(Register.Complete))
            .ReadSystems(tally.Of(subject), context.Head)
            .Counted(context.Head, nameof(Register.Systems), 0));
    }

    /// <summary>In the year of a merger, the systems that the agencies merged applied on their last day.</summary>
    private static List<string> SystemsOfPredecessors(Agency agency, ParticipationTally tally, RuleContext context)
    {
        var systems = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (var predecessor in Mergers.PredecessorsIn(context.AsOf.Year, agency, context))
        {
            var last = context.Law.Tiers.LastDayOf(predecessor) ?? context.AsOf;
            foreach (var participation in tally.Of(predecessor))
            {
                if (participation.IsAppliedOn(last)) systems.Add(participation.System);
            }
        }
        return [.. systems];
    }

    private static string SmallerOf(string? one, string other) => one is null || string.CompareOrdinal(other, one) < 0 ? other : one;

    /// <summary>What to say of an agency for which no procedure is published, or perhaps none; null where one is.</summary>
    private static Outcome? WhyExempt(Agency agency, RuleContext context)
    {
        var outcome = Because.Exempt;
        foreach (var procedure in agency.Procedures.Items)
        {
            var state = ProcedureTable.StateOf(procedure, context.AsOf);
            if (state == ProcedureState.Counts) return null;
            if (state == ProcedureState.Unclear) outcome = Because.ProcedureFactsNotRecorded;
        }
        return outcome;
    }
}
