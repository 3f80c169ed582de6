using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The head's first confirmation is dated no later than the first declaration.</summary>
internal sealed partial class DeclaredBeforeEffectivenessConfirmed() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "DEC003",
    Name = "declared-before-effectiveness-confirmed",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "d"), Of(Qd19, "4", "3") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        if (FirstDeclarations.WhyNotJudged(subject, context) is { } outcome) return outcome;
        var declared = context.Owner!.FirstDeclaredOn!.Value;
        LocalDate? first = null;
        var hasUndated = false;
        foreach (var confirmation in subject.EffectivenessConfirmations.Items)
        {
            if (confirmation.On is not { } day) hasUndated = true;
            else if (day <= context.AsOf && !(first <= day)) first = day;
        }
        if (first <= declared) return Outcome.Pass;
        if (hasUndated) return Because.ConfirmationDateNotRecorded;
        if (first is null) return Because.NotConfirmed;
        if (declared < context.RecordsFrom) return Because.BeforeRecords;
        return Outcome.Fail(new Breach()
            .At(nameof(subject.EffectivenessConfirmations))
            .With("declared", declared)
            .With("confirmed", first));
    }
}
