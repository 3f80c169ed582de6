using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>A consultant holds a valid certificate of eligibility on every day of the engagement.</summary>
internal sealed partial class ConsultantWithoutValidCertificate() : Rule<ConsultantEngagement>(new RuleDescriptor
{
    Code = "OBL009",
    Name = "consultant-without-valid-certificate",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[]
    {
        Of(Qd19, "7", "2", "đ"), Of(Qd19, "7", "4"), Of(Tt26, "41", "2"), Of(Tt26, "41", "4"),
        Of(Tt26, "16", "2"), Of(Tt26, "16", "3"), Of(Tt26, "19", "2"), Of(Tt26, "45"),
    },
    Parameters = new Law.LawParameter[] { CertificateYears, FormerRegimeEnd },
})
{
    public override Outcome Judge(ConsultantEngagement subject, RuleContext context)
    {
        if (EngagementDays.Find(subject, context, out var first, out var last) is { } outcome) return outcome;
        if (CertificateValidity.Judge(subject.Certificates.Items, first, last, context, out var without) is { } verdict) return verdict;
        return Outcome.Fail(new Breach(subject.Certificates.Count == 0 ? "none" : "gap")
            .At(nameof(subject.Certificates))
            .With("consultant", subject.Consultant ?? subject.Id.Value)
            .With("from", subject, subject.From)
            .Read(subject, subject.Until)
            .Read(subject, subject.Certificates)
            .ReadHeld(subject.Certificates)
            .With("without", without)
            .UnderLawOf(without));
    }
}
