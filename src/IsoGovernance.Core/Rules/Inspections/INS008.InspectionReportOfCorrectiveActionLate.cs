using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>The agency reports on corrective action within the months that the law grants from the signing of the minutes.</summary>
internal sealed partial class InspectionReportOfCorrectiveActionLate() : DutyRule<Inspection>(new RuleDescriptor
{
    Code = "INS008",
    Name = "inspection-report-of-corrective-action-late",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "37", "2", "c") },
    Parameters = new[] { CorrectiveReportMonths },
    Interpretations = new[] { TermCounting, Holidays, DistrictLevel },
})
{
    public override Outcome? Duties(Inspection subject, RuleContext context, List<Duty> duties)
    {
        if (Inspected.WhyNot(subject, InspectionForm.OnSite, context) is { } outcome) return outcome;
        if (subject.Minutes is not { } minutes) return Because.NoMinutes;
        if (minutes.Problems.Count == 0) return minutes.StatesNoProblem ? Because.NoProblem : Because.ProblemsNotRecorded;
        if (SignedOn(minutes) is not { } signed) return Because.DateNotRecorded;
        if (signed > context.AsOf) return Because.NothingDueYet;
        if (context.Law.Value(CorrectiveReportMonths, signed) is not { } months) return Because.BeforeTheLaw;
        var span = Law.TermSpan.Months(signed, months);
        var term = context.Law.Time.EndOf(span);
        if (Inspected.WhyNotOwed(subject, term.Due, context) is { } notOwed) return notOwed;
        if (subject.CorrectiveReport is { On: null }) return Because.DateNotRecorded;
        duties.Add(Duty.OfTerm(span, term, subject.CorrectiveReport?.On));
        return null;
    }

    protected override Breach Missed(Inspection subject, Duty duty, RuleContext context)
    {
        var late = duty.DoneLateOn(context.AsOf);
        return new Breach(late is null ? "open" : "late")
            .At(nameof(subject.CorrectiveReport))
            .With("signed", duty.From)
            .With("months", context.Law.Value(CorrectiveReportMonths, duty.From))
            .With("due", duty.Due)
            .With("done", late)
            .Read(subject, subject.Form)
            .ReadAgencies(subject, context)
            .Read(subject, subject.Minutes?.On)
            .Read(subject, subject.Minutes?.LeaderSignedOn)
            .Read(subject, subject.Minutes?.AgencySignedOn)
            .Read(subject, subject.Minutes!.Problems)
            .Read(subject, subject.CorrectiveReport?.On);
    }

    // Signed by both sides; where the days differ the later one starts the term.
    private static LocalDate? SignedOn(InspectionMinutes minutes)
    {
        // A signature that is not recorded may be the later one.
        if (minutes.On is null && (minutes.LeaderSignedOn is null || minutes.AgencySignedOn is null)) return null;
        var signed = minutes.On;
        if (!(minutes.LeaderSignedOn <= signed)) signed = minutes.LeaderSignedOn ?? signed;
        if (!(minutes.AgencySignedOn <= signed)) signed = minutes.AgencySignedOn ?? signed;
        return signed;
    }
}
