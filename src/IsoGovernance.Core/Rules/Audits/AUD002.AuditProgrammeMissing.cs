using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An audit programme covers the day of every internal audit held.</summary>
internal sealed partial class AuditProgrammeMissing() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD002",
    Name = "audit-programme-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(InternalAudit subject, RuleContext context)
    {
        if (HeldAudits.WhyNotJudged(subject, context, out var first, out var last) is { } outcome) return outcome;
        var mayBeCovered = false;
        foreach (var programme in context.Owner!.System.AuditProgrammes.Items)
        {
            if (programme.From > last || programme.Until < first) continue;
            if (programme.From is not null && programme.Until is not null) return Outcome.Pass;
            mayBeCovered = true;
        }
        if (mayBeCovered) return Because.DateNotRecorded;
        if (Absence.WhyUnclear(first, context) is { } unclear) return unclear;
        var breach = new Breach().At(nameof(subject.Programme)).With("audit", subject, subject.Id).With("held", first).ReadHeld(subject);
        var system = context.Owner.System;
        breach.Read(system, system.AuditProgrammes);
        foreach (var programme in system.AuditProgrammes.Items) breach.Read(programme, programme.From).Read(programme, programme.Until);
        return Outcome.Fail(breach.UnderLawOf(first));
    }
}
