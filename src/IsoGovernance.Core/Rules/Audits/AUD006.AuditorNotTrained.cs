using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every internal auditor had completed internal-auditor training when the audit began.</summary>
internal sealed partial class AuditorNotTrained() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD006",
    Name = "auditor-not-trained",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { Of(Tt26, "7", "2", "c"), OfClause(Iso2015, "7.2"), OfClause(Iso2008, "6.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(InternalAudit subject, RuleContext context)
    {
        if (HeldAudits.WhyNotJudged(subject, context, out var first, out _) is { } outcome) return outcome;
        if (subject.Auditors.Count == 0) return Because.AuditorsNotRecorded;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        for (var i = 0; i < subject.Auditors.Count; i++)
        {
            var auditor = subject.Auditors[i];
            var trained = auditor.TrainedOn <= context.AsOf ? auditor.TrainedOn : null;
            if (trained <= first) continue;
            if (trained is null && Absence.WhyUnclear(first, context) is { } unclear)
            {
                doubt ??= unclear;
                continue;
            }
            (breaches ??= []).Add(new Breach(trained is null ? "none" : "late")
                .At(nameof(subject.Auditors), i)
                .At(nameof(Auditor.TrainedOn))
                .With("auditor", auditor, auditor.Name)
                .With("held", first)
                .With("trained", trained)
                .Read(auditor, auditor.TrainedOn)
                .ReadHeld(subject)
                .UnderLawOf(first));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }
}
