using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every action decided at a management review names an owner and a due date.</summary>
internal sealed partial class ReviewActionIncomplete() : Rule<ManagementReview>(new RuleDescriptor
{
    Code = "REV007",
    Name = "review-action-incomplete",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.3.3"), OfClause(Iso2008, "5.6.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(ManagementReview subject, RuleContext context)
    {
        if (HeldReviews.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.Actions.Count == 0) return Because.NoActions;
        List<Breach>? breaches = null;
        var actions = subject.Actions.Items;
        for (var i = 0; i < actions.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(actions[i].Owner)) (breaches ??= []).Add(Lacking("owner", subject, i).At(nameof(ReviewAction.Owner)).Read(actions[i], actions[i].Owner, nameof(ReviewAction.Owner)));
            if (actions[i].DueOn is null) (breaches ??= []).Add(Lacking("due", subject, i).At(nameof(ReviewAction.DueOn)).Read(actions[i], actions[i].DueOn, nameof(ReviewAction.DueOn)));
        }
        return breaches is null ? Outcome.Pass : Absence.WhyUnclear(subject.HeldOn!.Value, context) ?? Outcome.Fail(breaches);
    }

    private static Breach Lacking(string variant, ManagementReview review, int index) => new Breach(variant)
        .At(nameof(review.Actions), index)
        .With("action", review.Actions[index].Text ?? review.Actions[index].Id.Value)
        .With("day", review, review.HeldOn)
        .UnderLawOf(review.HeldOn!.Value);
}
