using System;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A planned audit whose last planned day has passed was held, or cancelled with a reason.</summary>
internal sealed partial class PlannedAuditNotHeld() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD011",
    Name = "planned-audit-not-held",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.2.1"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(InternalAudit subject, RuleContext context)
    {
        var asOf = context.AsOf;
        if (subject.PlannedUntil is not { } planned)
        {
            if (subject.PlannedFrom > asOf) return Because.NothingDueYet;
            return subject.PlannedFrom is null && (subject.HeldFrom ?? subject.HeldUntil ?? subject.CompletedOn) is not null
                ? Because.NotPlanned
                : Because.DateNotRecorded;
        }
        if (planned >= asOf) return Because.NothingDueYet;
        if (planned < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (planned < context.Owner!.System.AppliedFrom) return Because.BeforeApplied;
        if (planned > context.Owner.LastDay) return Because.SystemEnded;
        if (subject.IsCompleteOn(asOf)) return Outcome.Pass;
        if (subject.CancelledOn <= asOf)
        {
            return string.IsNullOrWhiteSpace(subject.CancellationReason)
                ? Outcome.Fail(Found("noReason", nameof(subject.CancellationReason), subject))
                : Outcome.Pass;
        }
        if (subject.HeldFrom <= asOf || subject.HeldUntil <= asOf) return Outcome.Pass;
        var hasTrace = subject.Findings.Count > 0 || subject.ReportedOn <= asOf
            || (subject.CancelledOn is null && !string.IsNullOrWhiteSpace(subject.CancellationReason));
        if (hasTrace) return Because.DateNotRecorded;
        return Absence.WhyOpen(planned, context) ?? Outcome.Fail(Found("notHeld", nameof(subject.HeldFrom), subject));
    }

    private static Breach Found(string variant, string member, InternalAudit audit) => new Breach(variant)
        .At(member)
        .With("audit", audit.Id.Value)
        .With("planned", audit.PlannedUntil)
        .With("cancelled", string.Equals(variant, "noReason", StringComparison.Ordinal) ? audit.CancelledOn : null);
}
