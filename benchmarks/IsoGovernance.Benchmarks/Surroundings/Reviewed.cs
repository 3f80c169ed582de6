using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What was recorded of a management review.</summary>
internal static class Reviewed
{
    /// <summary>Whether it was held by the assessment date, under the decision and in a system that was applied.</summary>
    public static bool IsJudged(ManagementReview review, Surroundings around) =>
        review.HeldOn is { } day && day <= around.AsOf && day >= Instruments.Qd19.InForceFrom && !(day < around.System.AppliedFrom);

    public static EditionRequirements? Edition(ManagementReview review, Surroundings around) =>
        around.Law.Requirements(around.System.System.EditionOn(review.HeldOn!.Value));

    /// <summary>Whether every item that the edition asks for is recorded, or may be.</summary>
    public static bool AreComplete(ValueList<ReviewItem> recorded, ValueList<EditionItem> asked, ManagementReview review, Surroundings around)
    {
        foreach (var item in asked)
        {
            if (!IsAmong(recorded, item.Code)) return HasUnnamed(recorded) || !around.Vouches(review.HeldOn!.Value);
        }
        return true;
    }

    public static bool IsRecorded(ReviewRecord? record, ManagementReview review, Surroundings around) =>
        (record is not null && (record.On is null || record.On <= around.AsOf)) || !around.IsOpenAfter(review.HeldOn!.Value);

    public static bool IsOverdue(ReviewAction action, Surroundings around) =>
        action.DueOn is { } due && !(due >= around.System.LastDay) && around.IsMissed(due, due, action.DoneOn);

    private static bool IsAmong(ValueList<ReviewItem> recorded, string code)
    {
        foreach (var item in recorded)
        {
            if (string.Equals(item.Item, code, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool HasUnnamed(ValueList<ReviewItem> recorded)
    {
        foreach (var item in recorded)
        {
            if (string.IsNullOrWhiteSpace(item.Item)) return true;
        }
        return false;
    }
}
