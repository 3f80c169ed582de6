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
    public Tally[] NewTallies(RuleContext context) => [new ParticipationTally()];

    public Outcome Judge(Agency subject, RegisterView register, RuleContext context)
    {
        string? beingBuilt = null;
        Outcome? doubt = null;
        foreach (var participation in register.Tally<ParticipationTally>().Of(subject))
        {
            if (participation.IsAppliedOn(context.AsOf)) return Outcome.Pass;
            if (participation.IsBeingBuilt) beingBuilt = SmallerOf(beingBuilt, participation.System);
            if (participation.AppliedFrom is null && participation.HasUndatedDeclaration) doubt = Because.DeclarationDateNotRecorded;
            else if (participation.IsUndated) doubt ??= Because.DateNotRecorded;
        }
        var inherited = SystemsOfPredecessors(subject, register, context);
        if (inherited.Count > 0 && Mergers.Count(context)) return Outcome.Pass;
        if (doubt is not null) return doubt;
        if (context.Law.Readings.AgencyWithoutProcedures == Law.AgencyWithoutProcedures.Exempt && !HasProcedures(subject, context)) return Because.Exempt;
        // A register of some agencies may leave out the system of one that it holds.
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        if (context.AsOf < context.RecordsFrom) return Because.BeforeRecords;
        var since = context.Law.Tiers.MandatorySince(subject, context.AsOf);
        if (since > context.KnownUntil) return Because.AfterRecords;
        return Outcome.Fail(new Breach((beingBuilt is null ? "none" : "building") + (inherited.Count == 0 ? "" : "-merged"))
            .With("since", since)
            .With("system", beingBuilt)
            .With("inherited", inherited));
    }

    /// <summary>In the year of a merger, the systems that the agencies merged applied on their last day.</summary>
    private static List<string> SystemsOfPredecessors(Agency agency, RegisterView register, RuleContext context)
    {
        var systems = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (var predecessor in Mergers.PredecessorsIn(context.AsOf.Year, agency, context))
        {
            var last = context.Law.Tiers.LastDayOf(predecessor) ?? context.AsOf;
            foreach (var participation in register.Tally<ParticipationTally>().Of(predecessor))
            {
                if (participation.IsAppliedOn(last)) systems.Add(participation.System);
            }
        }
        return [.. systems];
    }

    private static string SmallerOf(string? one, string other) => one is null || string.CompareOrdinal(other, one) < 0 ? other : one;

    private static bool HasProcedures(Agency agency, RuleContext context)
    {
        foreach (var procedure in agency.Procedures.Items)
        {
            if (!(procedure.PublishedOn > context.AsOf) && !(procedure.Until < context.AsOf)) return true;
        }
        return false;
    }
}
