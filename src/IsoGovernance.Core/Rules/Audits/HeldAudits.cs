using NodaTime;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>What the rules about the internal audits held share.</summary>
internal static class HeldAudits
{
    /// <summary>Why an audit is not judged; null when it was held.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="context">The context.</param>
    /// <param name="first">The first day on which it was held, as far as recorded.</param>
    /// <param name="last">The last day on which it was held, as far as recorded.</param>
    public static Outcome? WhyNotJudged(InternalAudit audit, RuleContext context, out LocalDate first, out LocalDate last)
    {
        var start = audit.HeldFrom ?? audit.HeldUntil ?? audit.CompletedOn;
        first = start ?? LocalDate.MinIsoValue;
        last = first;
        if (audit.CancelledOn <= context.AsOf && !audit.IsCompleteOn(context.AsOf)) return Because.AuditCancelled;
        if (start is null)
        {
            var isPlanned = audit.PlannedFrom is not null || audit.PlannedUntil is not null;
            return isPlanned && audit.ReportedOn is null && audit.Findings.Count == 0 ? Because.AuditNotHeld : Because.DateNotRecorded;
        }
        if (first > context.AsOf) return Because.AuditNotHeld;
        if (first < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (first < context.Owner!.System.AppliedFrom) return Because.BeforeApplied;
        if ((audit.HeldUntil ?? audit.CompletedOn) is { } end && end > first) last = end;
        return null;
    }

    /// <summary>Whether a finding is graded nonconforming; null when its grade is not known.</summary>
    public static bool? IsNonconforming(AuditFinding finding) =>
        finding.Grade?.Known is { } grade ? grade is AuditFindingGrade.Minor or AuditFindingGrade.Major : null;
}
