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
    },
}), IRegisterRule<Agency>
{
    public Tally[] NewTallies() => [new ParticipationTally()];

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
        if (doubt is not null) return doubt;
        if (context.Law.Readings.AgencyWithoutProcedures == Law.AgencyWithoutProcedures.Exempt && !HasProcedures(subject, context)) return Because.Exempt;
        // A register of some agencies may leave out the system of one that it holds.
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        if (context.AsOf < context.RecordsFrom) return Because.BeforeRecords;
        var since = context.Law.Tiers.MandatorySince(subject, context.AsOf);
        if (since > context.KnownUntil) return Because.AfterRecords;
        return Outcome.Fail(new Breach(beingBuilt is null ? "none" : "building")
            .With("since", since)
            .With("system", beingBuilt));
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
