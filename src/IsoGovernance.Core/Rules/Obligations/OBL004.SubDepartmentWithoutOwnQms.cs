using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>The system that a sub-department takes part in is its own.</summary>
internal sealed partial class SubDepartmentWithoutOwnQms() : Rule(new RuleDescriptor
{
    Code = "OBL004",
    Name = "sub-department-without-own-qms",
    Applies = Applies.Mandatory,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "6", "2", "b"), Of(Tt26, "6", "2", "a"), Of(Tt26, "5", "2") },
    Interpretations = new[] { Law.ReadingNames.SubordinateUnitTier },
}), IRegisterRule<Agency>
{
    public Tally[] NewTallies(RuleContext context) => [new ParticipationTally(context)];

    public Outcome Judge(Agency subject, RegisterView register, RuleContext context)
    {
        if (subject.Kind?.Known is not (AgencyKind.SubDepartment or AgencyKind.MinistrySubDepartment)) return Because.AnotherKindOfAgency;
        if (context.Law.Readings.SubordinateUnitTier == Law.SubordinateUnitTier.WithParent) return Because.NotMandatory;
        var day = context.KnownUntil;
        if (Participations.WhyNotJudged(subject, day, context) is { } outcome) return outcome;
        var tally = register.Tally<ParticipationTally>();
        var all = tally.Of(subject);
        ParticipationTally.Participation? first = null;
        foreach (var participation in all)
        {
            if (!participation.IsAppliedOn(day)) continue;
            if (new Id<Agency>(participation.Host) == subject.Id) return Outcome.Pass;
            // Of several systems the one that sorts first, whatever the order in which they came.
            if (first is not { } known || string.CompareOrdinal(participation.System, known.System) < 0) first = participation;
        }
        if (Participations.IsUnclearOn(day, all)) return Because.DeclarationDateNotRecorded;
        if (first is not { } shared) return Because.NoSystem;
        if (tally.MayBeAnybodysOn(day)) return Because.ParticipantNotRecorded;
        // A register of some agencies may leave out the system of one that it holds.
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        return Outcome.Fail(new Breach(subject.Parent?.Value == shared.Host ? "parent" : "other")
            .With("system", shared.System)
            .With("host", shared.Host)
            .ReadTier(subject)
            .Read(subject, subject.Parent)
            .Read(context.Head, context.Head.Complete, nameof(Register.Complete))
            .ReadSystems(all, context.Head));
    }
}
