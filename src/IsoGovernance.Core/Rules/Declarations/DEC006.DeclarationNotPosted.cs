using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>The declaration in force was posted at the agency's office.</summary>
internal sealed partial class DeclarationNotPosted() : DutyRule<Declaration>(new RuleDescriptor
{
    Code = "DEC006",
    Name = "declaration-not-posted",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "3"), Of(Tt26, "36", "2", "c") },
    Interpretations = new[] { DutiesWithoutATerm },
})
{
    public override Outcome? Duties(Declaration subject, RuleContext context, List<Duty> duties)
    {
        if (subject.On is not { } declared) return Because.DeclarationDateNotRecorded;
        if (!ReferenceEquals(subject, context.Owner!.DeclarationInForce)) return Because.NotInForce;
        if (context.Owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (declared < Qd19.InForceFrom) return Because.BeforeTheLaw;
        // One without its day may be the one in force.
        var unclear = context.Owner.HasUndatedDeclaration ? Because.DeclarationDateNotRecorded : null;
        duties.Add(Duty.WithoutTerm(declared, context.Law.Readings.GraceDays, subject.PostedOn, unclear));
        return null;
    }

    protected override Breach Missed(Declaration subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.PostedOn))
        .With("declared", duty.From)
        .With("days", Period.DaysBetween(duty.From, context.AsOf))
        .Read(subject, subject.On)
        .Read(subject, subject.PostedOn);
}
