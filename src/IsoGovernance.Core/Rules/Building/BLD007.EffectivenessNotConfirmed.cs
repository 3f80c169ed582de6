using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The head of the agency confirmed the effectiveness of the system.</summary>
internal sealed partial class EffectivenessNotConfirmed() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD007",
    Name = "effectiveness-not-confirmed",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "d"), Of(Tt26, "7", "2", "g"), Of(Tt26, "36", "2", "b") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        Outcome? doubt = null;
        EffectivenessConfirmation? byAnother = null;
        foreach (var confirmation in subject.EffectivenessConfirmations.Items)
        {
            if (confirmation.On > context.AsOf) continue;
            var isByHead = confirmation.By?.IsByHead;
            if (isByHead == false) byAnother = confirmation;
            else if (confirmation.On is null) doubt = Because.ConfirmationDateNotRecorded;
            else if (isByHead is null) doubt ??= Because.CapacityNotRecorded;
            else return Outcome.Pass;
        }
        if (doubt is not null) return doubt;
        if (context.Owner!.FirstDeclaredOn is not { } declared) return Because.DeclarationDateNotRecorded;
        if (byAnother is null && Absence.WhyUnclear(declared, context) is { } unclear) return unclear;
        return Outcome.Fail(new Breach(byAnother is null ? "none" : "notByHead")
            .At(nameof(subject.EffectivenessConfirmations))
            .With("declared", declared)
            .With("confirmed", byAnother?.On)
            .ReadFirstDeclaration(context)
            .Read(subject, subject.EffectivenessConfirmations)
            .ReadConfirmations(subject));
    }
}
