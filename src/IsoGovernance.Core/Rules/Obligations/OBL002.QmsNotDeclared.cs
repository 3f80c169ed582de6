using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>A system that the head confirmed as effective has been declared.</summary>
internal sealed partial class QmsNotDeclared() : DutyRule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "OBL002",
    Name = "qms-not-declared",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "3"), Of(Tt26, "7", "2", "h") },
    Interpretations = new[] { DutiesWithoutATerm },
})
{
    public override Outcome? Duties(QualityManagementSystem subject, RuleContext context, List<Duty> duties)
    {
        var owner = context.Owner!;
        var confirmed = FirstConfirmation(subject, context, out var doubt);
        if (owner.FirstDeclaredOn is null && confirmed is null)
        {
            if (owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
            if (doubt is not null) return doubt;
            if (owner.LastDay < context.AsOf) return Because.SystemEnded;
            return owner.AppliedFrom <= owner.JudgedOn
                ? Outcome.NeedsReview(new Breach("applied").With("since", owner.AppliedFrom)
                    .ReadApplied(subject).Read(subject, subject.EffectivenessConfirmations).Read(subject, subject.Declarations))
                : Because.NotYetApplied;
        }
        // What was confirmed before the decision is to be declared since the decision asks for it.
        var from = LocalDate.Max(confirmed ?? owner.FirstDeclaredOn!.Value, Qd19.InForceFrom);
        var unclear = owner.HasUndatedDeclaration ? Because.DeclarationDateNotRecorded : null;
        return OpenDuties.Add(duties, from, owner.FirstDeclaredOn, unclear, context);
    }

    protected override Breach Missed(QualityManagementSystem subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.Declarations))
        .With("confirmed", FirstConfirmation(subject, context, out _))
        .With("days", OpenDuties.DaysOpen(duty, context))
        .ReadConfirmations(subject)
        .Read(subject, subject.Declarations);

    private static LocalDate? FirstConfirmation(QualityManagementSystem system, RuleContext context, out Outcome? doubt)
    {
        LocalDate? first = null;
        doubt = null;
        foreach (var confirmation in system.EffectivenessConfirmations.Items)
        {
            var isByHead = confirmation.By?.IsByHead;
            if (isByHead == false || confirmation.On > context.AsOf) continue;
            if (confirmation.On is not { } day) doubt = Because.ConfirmationDateNotRecorded;
            else if (isByHead is null) doubt ??= Because.CapacityNotRecorded;
            else if (!(first <= day)) first = day;
        }
        return first;
    }
}
