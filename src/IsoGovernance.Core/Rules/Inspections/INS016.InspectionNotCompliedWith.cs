using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>No inspection failed for the agency's own reason, and the status report asked for was sent.</summary>
internal sealed partial class InspectionNotCompliedWith() : DutyRule<Inspection>(new RuleDescriptor
{
    Code = "INS016",
    Name = "inspection-not-complied-with",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "41", "7"), Of(Tt26, "37", "2", "a") },
    Interpretations = new[] { TermCounting, Holidays, DistrictLevel },
})
{
    public override Outcome? Duties(Inspection subject, RuleContext context, List<Duty> duties)
    {
        var day = subject.NotCarriedOut?.RecordedOn ?? subject.HeldFrom ?? subject.HeldUntil;
        // A planned inspection of which only the request is recorded so far is known by that.
        if (subject.NotCarriedOut is null) day ??= subject.StatusReportRequest?.On;
        if (day is not { } known) return Because.DateNotRecorded;
        if (known < Tt26.InForceFrom) return Because.BeforeTheLaw;
        if (subject.NotCarriedOut is { } failed && known <= context.AsOf)
        {
            if (failed.Cause?.Known is not { } cause) return IsUnanswered(subject, known, context, duties) ? null : Because.CauseNotRecorded;
            if (cause == NotCarriedOutCause.Agency)
            {
                return Inspected.WhyNotOwed(subject, known, context) ?? Outcome.Fail(new Breach("refused")
                    .At(nameof(subject.NotCarriedOut)).With("on", known).With("reason", failed, failed.Reason)
                    .ReadAgencies(subject, context)
                    .Read(failed, failed.RecordedOn).Read(failed, failed.Cause));
            }
        }
        return Report(subject, known, context, duties);
    }

    protected override Breach Missed(Inspection subject, Duty duty, RuleContext context) => new Breach("unanswered")
        .At(nameof(subject.StatusReportRequest))
        .At(nameof(StatusReportRequest.AnsweredOn))
        .With("requested", subject.StatusReportRequest?.On)
        .With("due", duty.Due)
        .ReadAgencies(subject, context)
        .Read(subject, subject.StatusReportRequest?.On)
        .Read(subject, subject.StatusReportRequest?.DueOn)
        .Read(subject, subject.StatusReportRequest?.AnsweredOn);

    // Whosoever's reason it was, a report that was asked for is owed.
    private static bool IsUnanswered(Inspection subject, LocalDate day, RuleContext context, List<Duty> duties) =>
        Report(subject, day, context, duties) is null && duties[0].IsMissedOn(context.AsOf) && duties[0].Unclear is null;

    private static Outcome? Report(Inspection subject, LocalDate day, RuleContext context, List<Duty> duties)
    {
        if (subject.StatusReportRequest is not { } request || request.On > context.AsOf)
        {
            if (subject.NotCarriedOut is not null) return Because.InspectionNotCarriedOut;
            return day > context.AsOf ? Because.NothingDueYet : Inspected.WhyNotOwed(subject, day, context) ?? Outcome.Pass;
        }
        if (request.AnsweredOn <= context.AsOf) return Inspected.WhyNotOwed(subject, request.AnsweredOn.Value, context) ?? Outcome.Pass;
        if (request.DueOn is not { } asked) return Because.RequestSetsNoDay;
        var span = Law.TermSpan.Days(asked, 0);
        var term = context.Law.Time.EndOf(span);
        if (Inspected.WhyNotOwed(subject, term.Due, context) is { } notOwed) return notOwed;
        var unclear = context.AsOf > term.Due && context.AsOf <= term.LatestDue ? Because.CalendarIncomplete : null;
        // One that came late is shown and is no finding.
        duties.Add(Duty.OfMovedDay(span, term, request.AnsweredOn, unclear));
        return null;
    }
}
