using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>At least one management review in each year after the first declaration.</summary>
internal sealed partial class ManagementReviewOverdue() : DutyRule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "REV001",
    Name = "management-review-overdue",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "4", "b"), Of(Tt26, "7", "2", "k") },
    Parameters = new[] { ManagementReviewsPerYear },
    Interpretations = new[] { YearCounting },
    OnceApplied = true,
})
{
    public override Outcome? Duties(QualityManagementSystem subject, RuleContext context, List<Duty> duties)
    {
        var steps = context.Steps;
        steps.Clear();
        foreach (var review in subject.ManagementReviews.Items)
        {
            if (review.HeldOn is not { } day) steps.AddUndated(null);
            else if (day <= context.AsOf) steps.AddDone(day);
        }
        return YearlyDuties.Add(duties, ManagementReviewsPerYear, Because.DateNotRecorded, context);
    }

    protected override Breach Missed(QualityManagementSystem subject, Duty duty, RuleContext context)
    {
        var breach = YearlyDuties.Missed(nameof(subject.ManagementReviews), duty, ManagementReviewsPerYear, context).Read(subject, subject.ManagementReviews);
        foreach (var review in subject.ManagementReviews.Items)
        {
            if (YearlyDuties.IsNear(review.HeldOn, duty)) breach.Read(review, review.HeldOn);
        }
        return breach;
    }
}
