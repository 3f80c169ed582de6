using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every audit states its criteria and its scope.</summary>
internal sealed partial class AuditWithoutCriteriaOrScope() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD004",
    Name = "audit-without-criteria-or-scope",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(InternalAudit subject, RuleContext context)
    {
        if (HeldAudits.WhyNotJudged(subject, context, out var first, out _) is { } outcome) return outcome;
        var hasCriteria = !string.IsNullOrWhiteSpace(subject.Criteria);
        var hasScope = !string.IsNullOrWhiteSpace(subject.Scope) || subject.Units.Count > 0;
        if (hasCriteria && hasScope) return Outcome.Pass;
        if (Absence.WhyUnclear(first, context) is { } unclear) return unclear;
        var breaches = new List<Breach>();
        if (!hasCriteria) breaches.Add(Found("criteria", nameof(subject.Criteria), subject, first).Read(subject, subject.Criteria));
        if (!hasScope) breaches.Add(Found("scope", nameof(subject.Scope), subject, first).Read(subject, subject.Scope).Read(subject, subject.Units));
        return Outcome.Fail(breaches);
    }

    private static Breach Found(string variant, string member, InternalAudit audit, LocalDate held) => new Breach(variant)
        .At(member)
        .With("audit", audit, audit.Id)
        .With("held", held)
        .ReadHeld(audit)
        .UnderLawOf(held);
}
