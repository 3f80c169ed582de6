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

    /// <summary>What to say where no step before the declaration is recorded: it may lie before the time the register vouches for.</summary>
    public static Outcome? WhyNothingRecorded(LocalDate declared, bool hasUndatedStep, RuleContext context)
    {
        if (hasUndatedStep) return Because.DateNotRecorded;
        return declared < context.RecordsFrom ? Because.BeforeRecords : null;
    }
}
