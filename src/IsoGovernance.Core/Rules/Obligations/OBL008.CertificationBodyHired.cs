using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>No independent certification body is hired to audit the system.</summary>
internal sealed partial class CertificationBodyHired() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "OBL008",
    Name = "certification-body-hired",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClosing(Qd19, "4", "1") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var hirings = subject.CertificationEngagements.Items;
        for (var i = 0; i < hirings.Length; i++)
        {
            var hiring = hirings[i];
            if (hiring.Purpose?.Known is CertificationPurpose.JoinInspection or CertificationPurpose.OutsideTheSystem) continue;
            if (hiring.HiredOn > context.AsOf || hiring.HiredOn < Qd19.InForceFrom) continue;
            if (hiring.Purpose?.Known is not { } purpose) doubt ??= Because.KindNotRecorded;
            else if (hiring.HiredOn is null) doubt ??= Because.DateNotRecorded;
            else (breaches ??= []).Add(Found(i, hiring, purpose));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }

    private static Breach Found(int index, CertificationEngagement hiring, CertificationPurpose purpose) => new Breach(VariantOf(purpose))
        .At(nameof(QualityManagementSystem.CertificationEngagements), index)
        .With("body", hiring.Body ?? hiring.Id.Value)
        .With("hired", hiring, hiring.HiredOn)
        .Read(hiring, hiring.Purpose);

    private static string VariantOf(CertificationPurpose purpose) => purpose switch
    {
        CertificationPurpose.Surveillance => "surveillance",
        CertificationPurpose.ScopeChange => "scope",
        CertificationPurpose.Recertification => "again",
        _ => "certification",
    };
}
