using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The declaration is signed by the head, or by a deputy for the head.</summary>
internal sealed partial class DeclarationNotByHead() : Rule<Declaration>(new RuleDescriptor
{
    Code = "DEC008",
    Name = "declaration-not-by-head",
    Applies = Applies.Declared,
    Severity = Severity.Warning,
    Citations = new[] { Of(Qd19, "4", "3") },
})
{
    public override Outcome Judge(Declaration subject, RuleContext context)
    {
        if (subject.On > context.AsOf) return Because.NothingDueYet;
        if (subject.On < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (subject.SignedBy?.IsByHead is not { } isByHead) return Because.CapacityNotRecorded;
        if (isByHead) return Outcome.Pass;
        // One without its day may be older than the decision.
        if (subject.On is null) return Because.DeclarationDateNotRecorded;
        return Outcome.Fail(new Breach(VariantOf(subject.SignedBy.Capacity?.Known))
            .At(nameof(subject.SignedBy))
            .With("number", subject, subject.Number)
            .With("declared", subject, subject.On)
            .With("signer", subject.SignedBy, subject.SignedBy.Name, nameof(Signature.Name))
            .Read(subject, subject.SignedBy.Capacity));
    }

    private static string VariantOf(SigningCapacity? capacity) => capacity switch
    {
        SigningCapacity.ByOrder => "byOrder",
        SigningCapacity.ByAuthorisation => "byAuthorisation",
        _ => "other",
    };
}
