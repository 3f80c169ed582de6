using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>A certification body that joins an inspection holds a valid certificate on each day of it, and each of its experts a valid card.</summary>
internal sealed partial class HiredCertificationBodyNotQualified() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS017",
    Name = "hired-certification-body-not-qualified",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "8", "2", "đ"), Of(Qd19, "8", "3"), Of(Tt26, "40", "2"), Of(Tt26, "42", "2"), Of(Tt26, "16", "2"), Of(Tt26, "45") },
    Parameters = new Law.LawParameter[] { CertificateYears, FormerRegimeEnd },
    Interpretations = new[] { TermCounting },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        var bodies = subject.HiredBodies.Items;
        if (bodies.Length == 0) return Because.NoHiredBody;
        if (Inspected.WhyNot(subject, Qd19.InForceFrom, context) is { } outcome) return outcome;
        if (subject.HeldFrom is not { } first) return Because.DateNotRecorded;
        var last = subject.HeldUntil ?? first;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        for (var i = 0; i < bodies.Length; i++)
        {
            var body = bodies[i];
            if (Lacks(body.Certificates.Items, out var day))
            {
                (breaches ??= []).Add(new Breach("body").At(nameof(subject.HiredBodies), i).At(nameof(body.Certificates))
                    .With("body", body.Name).With("day", day).UnderLawOf(first));
            }
            if (body.Experts.Count == 0) doubt ??= Because.ExpertsNotRecorded;
            for (var j = 0; j < body.Experts.Count; j++)
            {
                var expert = body.Experts.Items[j];
                if (!Lacks(expert.Cards.Items, out day)) continue;
                (breaches ??= []).Add(new Breach("expert").At(nameof(subject.HiredBodies), i).At(nameof(body.Experts), j).At(nameof(expert.Cards))
                    .With("body", body.Name).With("expert", expert.Name).With("day", day).UnderLawOf(first));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;

        bool Lacks(EligibilityCertificate[] held, out LocalDate without)
        {
            var verdict = CertificateValidity.Judge(held, first, last, context, out without);
            if (verdict is not null && !ReferenceEquals(verdict, Outcome.Pass)) doubt ??= verdict;
            return verdict is null;
        }
    }
}
