using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A completed audit was reported to management, on or after its last day.</summary>
internal sealed partial class AuditNotReported() : DutyRule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD007",
    Name = "audit-not-reported",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome? Duties(InternalAudit subject, RuleContext context, List<Duty> duties)
    {
        if (HeldAudits.WhyNotJudged(subject, context, out var first, out _) is { } outcome) return outcome;
        if (subject.CompletedOn is not { } completed) return subject.HeldUntil >= context.AsOf ? Because.NothingDueYet : Because.CompletionNotRecorded;
        if (completed > context.AsOf) return Because.NothingDueYet;
        if (completed >= context.Owner!.LastDay) return Because.SystemEnded;
        var reported = subject.ReportedOn >= (subject.HeldUntil ?? completed) ? subject.ReportedOn : null;

        // Without its last day an audit may have ended on any day from its first to its completion.
        var isUnclear = subject.HeldUntil is null && subject.ReportedOn >= first && subject.ReportedOn < completed;
        duties.Add(Duty.WithoutTerm(completed, 0, reported, isUnclear ? Because.DateNotRecorded : null));
        return null;
    }

    protected override Breach Missed(InternalAudit subject, Duty duty, RuleContext context)
    {
        var isEarly = subject.ReportedOn < (subject.HeldUntil ?? duty.From);
        return new Breach(isEarly ? "early" : "none")
            .At(nameof(subject.ReportedOn))
            .With("audit", subject, subject.Id)
            .With("completed", duty.From)
            .With("reported", isEarly ? subject.ReportedOn : null)
            .With("days", Period.DaysBetween(duty.From, context.AsOf))
            .Read(subject, subject.CompletedOn)
            .Read(subject, subject.ReportedOn)
            .Read(subject, subject.HeldUntil);
    }
}
