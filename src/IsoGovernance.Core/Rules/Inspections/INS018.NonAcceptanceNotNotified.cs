using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Corrective action assessed as not meeting the requirements is answered with a written notice.</summary>
internal sealed partial class NonAcceptanceNotNotified() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS018",
    Name = "non-acceptance-not-notified",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "37", "2", "d") },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, InspectionForm.OnSite, context) is { } outcome) return outcome;
        if (subject.CorrectiveReport?.Assessment is not { } assessment) return Because.NotRefused;
        if (!assessment.IsKnown) return Because.AssessmentNotKnown;
        if (assessment.Known != CorrectiveAssessment.NotAccepted) return Because.NotRefused;
        var report = subject.CorrectiveReport;
        if (report.AssessedOn > context.AsOf) return Because.NothingDueYet;
        if (report.RefusalNotice is { On: null }) return Because.DateNotRecorded;
        if (report.RefusalNotice?.On <= context.AsOf) return Outcome.Pass;
        if (report.AssessedOn is not { } assessed) return Because.DateNotRecorded;
        return Inspected.WhyOpenAfter(assessed, context) ?? Outcome.Fail(new Breach()
            .At(nameof(subject.CorrectiveReport))
            .At(nameof(report.RefusalNotice))
            .With("assessed", report, report.AssessedOn)
            .With("report", report, report.Number)
            .ReadHeld(subject)
            .Read(report, report.Assessment)
            .Read(report, report.RefusalNotice?.On));
    }
}
