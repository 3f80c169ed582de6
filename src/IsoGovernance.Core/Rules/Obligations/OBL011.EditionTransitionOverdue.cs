using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The time in which a declared system may still follow its edition has not ended.</summary>
internal sealed partial class EditionTransitionOverdue() : DutyRule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "OBL011",
    Name = "edition-transition-overdue",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { OfClosing(Qd19, "4", "2") },
    Interpretations = new[] { ReadingNames.TransitionDeadline },
})
{
    // A system may follow an edition whose time has not ended.
    protected override Outcome NoneDue => Outcome.Pass;

    public override Outcome? Duties(QualityManagementSystem subject, RuleContext context, List<Duty> duties)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (owner.DeclarationInForce is not { } declaration) return Because.DeclarationDateNotRecorded;
        if (context.Law.Requirements(subject.EditionOn(context.AsOf)) is not { } edition) return Because.EditionNotKnown;
        if (LastWindow(edition, context.Law) is not { } window) return Because.EditionNotKnown;
        if (owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        if (context.Law.LastDayOf(edition, window) is not { } last) return Outcome.Pass;
        // One that ends by then has nothing to move to.
        duties.Add(Duty.OfSetDay(declaration.On ?? last, last, doneOn: null, owner.LastDay <= last ? Because.SystemEnded : null));
        return null;
    }

    protected override Breach Missed(QualityManagementSystem subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.Declarations))
        .With("edition", subject.EditionOn(context.AsOf)?.Text)
        .With("last", duty.Due)
        .With("days", Period.DaysBetween(duty.Due, context.AsOf))
        .ReadEdition(subject, context.AsOf)
        .ReadDeclared(subject);

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
