using System;
using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A planned audit whose last planned day has passed was held, or cancelled with a reason.</summary>
internal sealed partial class PlannedAuditNotHeld() : DutyRule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD011",
    Name = "planned-audit-not-held",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.2.1"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome? Duties(InternalAudit subject, RuleContext context, List<Duty> duties)
    {
        var asOf = context.AsOf;
        if (subject.PlannedUntil is not { } planned)
        {
            if (subject.PlannedFrom > asOf) return Because.NothingDueYet;
            if (subject.PlannedFrom is not null) return IsHeld(subject, asOf) ? Outcome.Pass : Because.DateNotRecorded;
            return subject is { HeldFrom: null, HeldUntil: null, CompletedOn: null } ? Because.DateNotRecorded : Because.NotPlanned;
        }
        if (planned >= asOf) return Ahead(subject, planned, context, duties);
        if (planned < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (planned < context.Owner!.System.AppliedFrom) return Because.BeforeApplied;
        if (planned > context.Owner.LastDay) return Because.SystemEnded;
        if (IsHeld(subject, asOf)) return Outcome.Pass;
        if (subject.CancelledOn <= asOf)
        {
            if (!string.IsNullOrWhiteSpace(subject.CancellationReason)) return Outcome.Pass;
            return Absence.WhyUnclear(subject.CancelledOn!.Value, context) ?? Outcome.Fail(Found("noReason", nameof(subject.CancellationReason), subject));
        }
        if (HasTrace(subject, asOf)) return Because.DateNotRecorded;
        duties.Add(Duty.OfSetDay(planned, planned, doneOn: null));
        return null;
    }

    protected override Breach Missed(InternalAudit subject, Duty duty, RuleContext context) => Found("notHeld", nameof(subject.HeldFrom), subject);

    private static Outcome? Ahead(InternalAudit audit, LocalDate planned, RuleContext context, List<Duty> duties)
    {
        if (planned > context.Owner!.LastDay || IsHeld(audit, context.AsOf) || audit.CancelledOn <= context.AsOf) return Because.NothingDueYet;
        duties.Add(Duty.OfSetDay(planned, planned, doneOn: null, HasTrace(audit, context.AsOf) ? Because.DateNotRecorded : null));
        return null;
    }

    private static bool HasTrace(InternalAudit audit, LocalDate asOf) =>
        HeldAudits.HasTrace(audit, asOf) || (audit.CancelledOn is null && !string.IsNullOrWhiteSpace(audit.CancellationReason));

    private static bool IsHeld(InternalAudit audit, LocalDate asOf) =>
        audit.IsCompleteOn(asOf) || (!(audit.CancelledOn <= asOf) && (audit.HeldFrom <= asOf || audit.HeldUntil <= asOf));

    private static Breach Found(string variant, string member, InternalAudit audit) => new Breach(variant)
        .At(member)
        .With("audit", audit, audit.Id)
        .With("planned", audit, audit.PlannedUntil)
        .With("cancelled", string.Equals(variant, "noReason", StringComparison.Ordinal) ? audit.CancelledOn : null)
        .Read(audit, audit.HeldFrom)
        .Read(audit, audit.HeldUntil)
        .Read(audit, audit.CompletedOn)
        .Read(audit, audit.CancelledOn)
        .Read(audit, audit.CancellationReason)
        .UnderLawOf(audit.PlannedUntil!.Value);
}
