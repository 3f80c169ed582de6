using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>Every person who advises the agency holds an expert card valid on the days of the engagement.</summary>
internal sealed partial class ConsultantWithoutValidCard() : Rule<ConsultantEngagement>(new RuleDescriptor
{
    Code = "OBL013",
    Name = "consultant-without-valid-card",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "7", "3"), Of(Tt26, "41", "2"), Of(Tt26, "16", "2"), Of(Tt26, "20", "3"), Of(Tt26, "45") },
    Parameters = new Law.LawParameter[] { CertificateYears, FormerRegimeEnd },
})
{
    public override Outcome Judge(ConsultantEngagement subject, RuleContext context)
    {
        if (EngagementDays.Find(subject, context, out var first, out var last) is { } outcome) return outcome;
        if (subject.Experts.Count == 0) return Because.ExpertsNotRecorded;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var experts = subject.Experts.Items;
        for (var i = 0; i < experts.Length; i++)
        {
            var expert = experts[i];
            var verdict = CertificateValidity.Judge(expert.Cards.Items, first, last, context, out var without);
            if (verdict is not null)
            {
                if (!ReferenceEquals(verdict, Outcome.Pass)) doubt ??= verdict;
                continue;
            }
            (breaches ??= []).Add(new Breach(expert.Cards.Count == 0 ? "none" : "gap")
                .At(nameof(subject.Experts), i)
                .With("expert", expert.Name ?? (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
                .With("from", subject, subject.From)
                .Read(subject, subject.Until)
                .Read(expert, expert.Cards)
                .ReadHeld(expert.Cards)
                .With("without", without)
                .UnderLawOf(without));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }
}
