using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The time in which a declared system may still follow its edition has not ended.</summary>
internal sealed partial class EditionTransitionOverdue() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "OBL011",
    Name = "edition-transition-overdue",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { OfClosing(Qd19, "4", "2") },
    Interpretations = new[] { ReadingNames.TransitionDeadline },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (owner.DeclarationInForce is not { } declaration) return Because.DeclarationDateNotRecorded;
        if (context.Law.Requirements(subject.EditionOn(context.AsOf)) is not { } edition) return Because.EditionNotKnown;
        if (LastWindow(edition, context.Law) is not { } window) return Because.EditionNotKnown;
        if (context.Law.LastDayOf(edition, window) is not { } last || context.AsOf <= last) return owner.HasUndatedDeclaration ? Because.DeclarationDateNotRecorded : Outcome.Pass;
        if (owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        if (declaration.On < context.RecordsFrom) return Because.BeforeRecords;
        if (context.KnownUntil <= last) return Because.AfterRecords;
        return Outcome.Fail(new Breach()
            .At(nameof(subject.Declarations))
            .With("edition", edition.Edition.Text)
            .With("last", last)
            .With("days", Period.DaysBetween(last, context.AsOf)));
    }

    // The window in which the edition may be followed that ends last.
    private static EditionWindow? LastWindow(EditionRequirements edition, LawOnDate law)
    {
        EditionWindow? latest = null;
        foreach (var window in edition.Windows.Items)
        {
            if (window.Use != EditionUse.Followed) continue;
            if (law.LastDayOf(edition, window) is not { } last) return window;
            if (latest is null || last > law.LastDayOf(edition, latest)) latest = window;
        }
        return latest;
    }
}
