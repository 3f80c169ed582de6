using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>No document marked as a state secret is public; whether secrets are protected otherwise, a person judges.</summary>
internal sealed partial class StateSecretProtection() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD009",
    Name = "state-secret-protection",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Judged = Judged.Human,
    Citations = new[] { Of(Qd19, "3", "3") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        int marked = 0, unmarked = 0, unclear = 0;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Documents.Items.Length; i++)
        {
            var document = subject.Documents.Items[i];
            if (document.Classification?.Known is not { } classification) unclear++;
            else if (classification == Classification.None) unmarked++;
            else
            {
                marked++;
                if (document.PublicFrom <= context.AsOf) (breaches ??= []).Add(Found(subject, i, classification));
            }
        }
        return breaches is null
            ? Outcome.NeedsReview(new Breach("review").With("marked", marked).With("unmarked", unmarked).With("unclear", unclear).Read(subject, subject.Documents))
            : Outcome.Fail(breaches);
    }

    private static Breach Found(QualityManagementSystem system, int index, Classification classification)
    {
        var document = system.Documents[index];
        return new Breach("public")
            .At(nameof(system.Documents), index)
            .At(nameof(document.PublicFrom))
            .With("document", document.Number ?? document.Title ?? document.Id.Value)
            .With("mark", MarkOf(classification))
            .With("public", document, document.PublicFrom)
            .Read(document, document.Classification);
    }

    // The mark as it stands on the paper, in whatever language the finding is read.
    private static string MarkOf(Classification classification) => classification switch
    {
        Classification.Confidential => "Mật",
        Classification.Secret => "Tối mật",
        _ => "Tuyệt mật",
    };
}
