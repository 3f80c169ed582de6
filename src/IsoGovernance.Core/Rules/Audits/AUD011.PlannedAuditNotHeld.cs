using System;
using NodaTime;
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
            if (subject.PlannedFrom is not null) return IsHeld(subject, asOf) ? Outcome.Pass : Because.DateNotRecorded;
            return (subject.HeldFrom ?? subject.HeldUntil ?? subject.CompletedOn) is null ? Because.DateNotRecorded : Because.NotPlanned;
        }
        if (planned >= asOf) return Because.NothingDueYet;
        if (planned < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (planned < context.Owner!.System.AppliedFrom) return Because.BeforeApplied;
        if (planned > context.Owner.LastDay) return Because.SystemEnded;
        if (IsHeld(subject, asOf)) return Outcome.Pass;
        if (subject.CancelledOn <= asOf)
        {
            if (!string.IsNullOrWhiteSpace(subject.CancellationReason)) return Outcome.Pass;
            return Absence.WhyUnclear(subject.CancelledOn!.Value, context) ?? Outcome.Fail(Found("noReason", nameof(subject.CancellationReason), subject));
        }
        var hasTrace = HeldAudits.HasTrace(subject, asOf) || (subject.CancelledOn is null && !string.IsNullOrWhiteSpace(subject.CancellationReason));
        if (hasTrace) return Because.DateNotRecorded;
        return Absence.WhyUnclear(planned, planned.PlusDays(1), context) ?? Outcome.Fail(Found("notHeld", nameof(subject.HeldFrom), subject));
    }

    private static bool IsHeld(InternalAudit audit, LocalDate asOf) =>
        audit.IsCompleteOn(asOf) || (!(audit.CancelledOn <= asOf) && (audit.HeldFrom <= asOf || audit.HeldUntil <= asOf));

    private static Breach Found(string variant, string member, InternalAudit audit) => new Breach(variant)
        .At(member)
        .With("audit", audit.Id.Value)
        .With("planned", audit.PlannedUntil)
        .With("cancelled", string.Equals(variant, "noReason", StringComparison.Ordinal) ? audit.CancelledOn : null)
        .UnderLawOf(audit.PlannedUntil!.Value);
}
