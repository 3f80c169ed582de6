using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A declaration names an edition that the ministry's guidance accepts on that day.</summary>
internal sealed partial class EditionNotAcceptedAtDeclaration() : Rule<Declaration>(new RuleDescriptor
{
    Code = "OBL010",
    Name = "edition-not-accepted-at-declaration",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { OfClosing(Qd19, "4", "2") },
    Interpretations = new[] { ReadingNames.EditionAfterCancellation, ReadingNames.TransitionDeadline },
})
{
    public override Outcome Judge(Declaration subject, RuleContext context)
    {
        if (subject.On is not { } day) return Because.DeclarationDateNotRecorded;
        if (day < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (day > context.AsOf) return Because.NotYetDone;
        if (context.Law.Requirements(subject.Edition) is not { } edition) return Because.EditionNotKnown;
        var isFirst = IsFirst(day, context.Owner!.System);
        var accepted = context.Law.Accepts(edition, isFirst ? EditionUse.FirstDeclaration : EditionUse.Redeclaration, day);
        if (isFirst && accepted != context.Law.Accepts(edition, EditionUse.Redeclaration, day))
        {
            // One without its day may be the first, and so may one that the register does not know of.
            if (context.Owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
            if (context.Lost.Touch(context.OwnerPath + "/declarations")) return Because.LostInReading;
            if (!accepted && context.RecordsFrom > Qd19.InForceFrom && !(context.Owner.System.AppliedFrom >= context.RecordsFrom)) return Because.BeforeRecords;
        }
        if (accepted) return Outcome.Pass;
        return Outcome.Fail(new Breach(isFirst ? "first" : "again")
            .At(nameof(subject.Edition))
            .With("edition", subject, subject.Edition)
            .With("declared", subject, subject.On)
            .ReadDeclared(context.Owner!.System));
    }

    private static bool IsFirst(LocalDate day, QualityManagementSystem system)
    {
        foreach (var declaration in system.Declarations.Items)
        {
            if (declaration.On < day) return false;
        }
        return true;
    }
}
