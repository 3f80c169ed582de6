using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>A change of a legal text is in the system within the months that the law grants.</summary>
internal sealed partial class LegalChangeNotIncorporated() : DutyRule<LegalChange>(new RuleDescriptor
{
    Code = "SCP003",
    Name = "legal-change-not-incorporated",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "4", "a"), Of(Tt26, "7", "2", "i"), Of(Tt26, "36", "2", "d") },
    Parameters = new[] { LegalChangeMonths },
    Interpretations = new[] { TermCounting, Holidays },
    OnceApplied = true,
})
{
    public override Outcome? Duties(LegalChange subject, RuleContext context, List<Duty> duties)
    {
        if (subject.InEffectFrom is not { } start) return Because.DateNotRecorded;
        if (start > context.Horizon) return Because.NotYetInEffect;
        if (WhyBeforeApplied(start, context.Owner!) is { } outcome) return outcome;
        if (context.Law.Value(LegalChangeMonths, start) is not { } months) return Because.BeforeTheLaw;
        var span = Law.TermSpan.Months(start, months);
        var term = context.Law.Time.EndOf(span);
        if (term.Due > context.Owner!.LastDay) return Because.SystemEnded;
        duties.Add(Duty.OfTerm(span, term, subject.IncorporatedOn));
        return null;
    }

    // A declaration without its date may show that the system was applied earlier than any dated fact does.
    private static Outcome? WhyBeforeApplied(NodaTime.LocalDate start, SystemView owner)
    {
        if (start >= owner.AppliedFrom) return null;
        return owner.HasUndatedDeclaration && owner.System.AppliedFrom is null ? Because.DeclarationDateNotRecorded : Because.BeforeApplied;
    }

    protected override Breach Missed(LegalChange subject, Duty duty, RuleContext context)
    {
        var late = duty.DoneLateOn(context.AsOf);
        return new Breach(late is null ? "open" : "late")
            .At(nameof(subject.IncorporatedOn))
            .With("document", subject.Document?.Text)
            .With("inEffect", duty.From)
            .With("months", context.Law.Value(LegalChangeMonths, duty.From))
            .With("due", duty.Due)
            .With("done", late)
            .Read(subject, subject.InEffectFrom)
            .Read(subject, subject.IncorporatedOn);
    }
}
