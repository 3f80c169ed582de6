using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A finding graded nonconforming carries evidence and the criterion that it breaks.</summary>
internal sealed partial class AuditFindingWithoutEvidence() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD008",
    Name = "audit-finding-without-evidence",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(InternalAudit subject, RuleContext context)
    {
        if (HeldAudits.WhyNotJudged(subject, context, out _, out var last) is { } outcome) return outcome;
        if ((subject.HeldUntil ?? subject.CompletedOn) > context.AsOf) return Because.NothingDueYet;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var isAnyInOrder = false;
        for (var i = 0; i < subject.Findings.Count; i++)
        {
            var finding = subject.Findings[i];
            var isNonconforming = HeldAudits.IsNonconforming(finding);
            if (isNonconforming == false) continue;
            var hasEvidence = !string.IsNullOrWhiteSpace(finding.Evidence);
            var hasCriterion = !string.IsNullOrWhiteSpace(finding.Criterion);
            if (hasEvidence && hasCriterion) isAnyInOrder = true;
            else if (isNonconforming is null) doubt ??= Because.GradeNotRecorded;
            else if (Absence.WhyUnclear(last, context) is { } unclear) doubt ??= unclear;
            else
            {
                if (!hasEvidence) (breaches ??= []).Add(Found("evidence", nameof(finding.Evidence), i, subject, last).Read(finding, finding.Evidence));
                if (!hasCriterion) (breaches ??= []).Add(Found("criterion", nameof(finding.Criterion), i, subject, last).Read(finding, finding.Criterion));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isAnyInOrder ? Outcome.Pass : Because.NoNonconformingFinding);
    }

    private static Breach Found(string variant, string member, int at, InternalAudit audit, LocalDate last) => new Breach(variant)
        .At(nameof(audit.Findings), at)
        .At(member)
        .With("audit", audit, audit.Id)
        .With("finding", audit.Findings[at].Statement ?? audit.Findings[at].Id.Value)
        .Read(audit.Findings[at], audit.Findings[at].Grade, nameof(AuditFinding.Grade))
        .ReadEnded(audit)
        .UnderLawOf(last);
}
