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
        Outcome? doubt = null;
        foreach (var confirmation in subject.EffectivenessConfirmations.Items)
        {
            // What another person signed confirms nothing: that is BLD007's.
            var isByHead = confirmation.By?.IsByHead;
            if (isByHead == false || confirmation.On > context.AsOf) continue;
            if (confirmation.On is not { } day) doubt = Because.ConfirmationDateNotRecorded;
            else if (isByHead is not null) first = first <= day ? first : day;
            else if (day <= declared) doubt ??= Because.CapacityNotRecorded;
        }

        if (first <= declared) return FirstDeclarations.Taken(context);
        if (doubt is not null) return doubt;
        if (first is null) return Because.NotConfirmed;
        if (FirstDeclarations.WhyNoneRecorded(declared, context) is { } why) return why;
        return Outcome.Fail(new Breach()
            .At(nameof(subject.EffectivenessConfirmations))
            .With("declared", declared)
            .With("confirmed", first)
            .ReadFirstDeclaration(context)
            .ReadConfirmations(subject));
    }
}
