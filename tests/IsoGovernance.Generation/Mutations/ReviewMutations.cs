using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class ReviewMutations
{
    public static IEnumerable<Mutation> All =>
    [
        new("REV001", "the review of 2022 is not recorded", Edits.InLasting(system => system with
        {
            ManagementReviews = system.ManagementReviews.Without(review => review.HeldOn?.Year == 2022),
        })),
        new("REV002", "neither the head nor a deputy chaired", In2022(review => review with { ChairCapacity = ChairCapacity.Other })),
        new("REV003", "a review did not look at the feedback", In2022(review => review with { Inputs = review.Inputs.Without(input => input.Item == "customerFeedback") })),
        new("REV004", "a review decided nothing on resources", In2022(review => review with { Outputs = review.Outputs.Without(output => output.Item == "resources") })),
        new("REV005", "a review was not recorded", In2022(review => review with { Record = null })),
        new("REV006", "the review was held before the audits of the year", Edits.InLasting(system => system with
        {
            ManagementReviews = system.ManagementReviews.ChangeAll(review => review.HeldOn?.Year == 2022 ? review with { HeldOn = new LocalDate(2022, 1, 10) } : review),
        })),
        new("REV007", "an action has no owner", InAction(action => action with { Owner = null })),
        new("REV008", "an action was not done", InAction(action => action with { DoneOn = null })),
    ];

    private static Func<Register, Register> In2022(Func<ManagementReview, ManagementReview> change) => In(review => review.HeldOn?.Year == 2022, change);

    private static Func<Register, Register> InAction(Func<ReviewAction, ReviewAction> change) => In(
        review => review.Actions.Count > 0 && review.HeldOn > new LocalDate(2016, 1, 1) && review.HeldOn < new LocalDate(2026, 1, 1),
        review => review with { Actions = review.Actions.ChangeFirst(_ => true, change) });

    private static Func<Register, Register> In(Func<ManagementReview, bool> which, Func<ManagementReview, ManagementReview> change) => Edits.InLasting(
        system => system.ManagementReviews, (_, review) => which(review), (system, reviews) => system with { ManagementReviews = reviews }, (_, review) => change(review));
}
