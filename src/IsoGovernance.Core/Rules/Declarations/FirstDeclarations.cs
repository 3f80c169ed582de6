using NodaTime;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>What the rules about the steps before the first declaration share.</summary>
internal static class FirstDeclarations
{
    /// <summary>Why the steps before the first declaration are not judged; null when they are.</summary>
    public static Outcome? WhyNotJudged(QualityManagementSystem system, RuleContext context)
    {
        if (context.Owner!.FirstDeclaration is null) return Because.DeclarationDateNotRecorded;
        var hasUndated = false;
        foreach (var certificate in system.Certificates.Items)
        {
            // QĐ19 Art. 16.1 and 16.2: a system certified before the decision only had to be declared.
            if (certificate.IssuedOn < Qd19.InForceFrom) return Because.CertifiedBeforeDecision;
            hasUndated |= certificate.IssuedOn is null;
        }
        return hasUndated ? Because.DateNotRecorded : null;
    }

    /// <summary>Names the steps that were or could have been taken before the first declaration.</summary>
    public static Breach ReadSteps(this Breach breach, QualityManagementSystem system, LocalDate declared, LocalDate? approved)
    {
        foreach (var certificate in system.Certificates.Items) breach.Read(certificate, certificate.IssuedOn);
        foreach (var audit in system.InternalAudits.Items) breach.Read(audit, audit.CompletedOn);
        foreach (var review in system.ManagementReviews.Items)
        {
            if (review.HeldOn <= declared) breach.Read(review, review.HeldOn);
        }
        foreach (var document in system.Documents.Items)
        {
            if (approved is not null && document.Approval?.On == approved) breach.Read(document, document.Approval?.On).Read(document, document.Kind);
        }
        return breach;
    }

    /// <summary>What to say where a step was taken by the first declaration: one whose day is not recorded may have come before.</summary>
    public static Outcome Taken(RuleContext context) => context.Owner!.HasUndatedDeclaration ? Because.DeclarationDateNotRecorded : Outcome.Pass;

    /// <summary>What to say where no step by the declaration is recorded; null when the register vouches for the time in which it would lie.</summary>
    public static Outcome? WhyNoneRecorded(LocalDate declared, RuleContext context)
    {
        var owner = context.Owner!;
        if (declared < context.RecordsFrom || owner.AppliedFrom < context.RecordsFrom) return Because.BeforeRecords;
        return declared > context.KnownUntil ? Because.AfterRecords : null;
    }
}
