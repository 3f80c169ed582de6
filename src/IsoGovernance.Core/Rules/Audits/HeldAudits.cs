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
    /// <param name="last">The last day on which it was held, as far as recorded; of an audit under way, the assessment date.</param>
    public static Outcome? WhyNotJudged(InternalAudit audit, RuleContext context, out LocalDate first, out LocalDate last)
    {
        var start = audit.HeldFrom ?? audit.HeldUntil ?? audit.CompletedOn;
        first = start ?? LocalDate.MinIsoValue;
        last = first;
        if (audit.CancelledOn <= context.AsOf && !audit.IsCompleteOn(context.AsOf)) return Because.AuditCancelled;
        if (start is null)
        {
            return IsPlanned(audit) && !HasTrace(audit, context.AsOf) ? Because.AuditNotHeld : Because.DateNotRecorded;
        }
        if (first > context.AsOf) return Because.AuditNotHeld;
        if (first > context.Owner!.LastDay) return Because.SystemEnded;
        if (first < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (first < context.Owner.System.AppliedFrom) return Because.BeforeApplied;
        if ((audit.HeldUntil ?? audit.CompletedOn) is { } end && end > first) last = LocalDate.Min(end, context.AsOf);
        return null;
    }

    /// <summary>Whether an audit that is not recorded as completed may have been completed: it was neither cancelled nor left at its plan.</summary>
    public static bool MayBeComplete(InternalAudit audit, LocalDate asOf)
    {
        if (audit.CompletedOn is not null || audit.CancelledOn <= asOf) return false;
        if ((audit.HeldFrom ?? audit.HeldUntil) is { } held) return held <= asOf;
        return !IsPlanned(audit) || HasTrace(audit, asOf);
    }

    /// <summary>Whether a record shows that an audit was held, although its days are not recorded.</summary>
    public static bool HasTrace(InternalAudit audit, LocalDate asOf) => audit.Findings.Count > 0 || audit.ReportedOn <= asOf;

    /// <summary>Whether a finding is graded nonconforming; null when its grade is not known.</summary>
    public static bool? IsNonconforming(AuditFinding finding) =>
        finding.Grade?.Known is { } grade ? grade is AuditFindingGrade.Minor or AuditFindingGrade.Major : null;

    private static bool IsPlanned(InternalAudit audit) => audit.PlannedFrom is not null || audit.PlannedUntil is not null;
}
