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

    /// <summary>Names the day by which an audit counts as held: its first, or the next that is recorded.</summary>
    public static Breach ReadHeld(this Breach breach, InternalAudit audit)
    {
        if (audit.HeldFrom is not null) return breach.Read(audit, audit.HeldFrom);
        return audit.HeldUntil is not null ? breach.Read(audit, audit.HeldUntil) : breach.Read(audit, audit.CompletedOn);
    }

    /// <summary>Names the last day on which an audit was held, or the next that is recorded.</summary>
    public static Breach ReadEnded(this Breach breach, InternalAudit audit)
    {
        if (audit.HeldUntil is not null) return breach.Read(audit, audit.HeldUntil);
        return audit.CompletedOn is not null ? breach.Read(audit, audit.CompletedOn) : breach.Read(audit, audit.HeldFrom);
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
