using System;
using System.Collections.Generic;
using IsoGovernance.Law;

namespace IsoGovernance.Rules;

/// <summary>Which management reviews count, shared by the rules about single reviews.</summary>
internal static class HeldReviews
{
    /// <summary>Why a review is not judged: its day is not recorded, lies ahead, or lies before the law or before the system was applied; null when it is.</summary>
    public static Outcome? WhyNot(ManagementReview review, RuleContext context)
    {
        if (review.HeldOn is not { } day) return Because.DateNotRecorded;
        if (day > context.AsOf) return Because.NothingDueYet;
        if (day < Instruments.Qd19.InForceFrom) return Because.BeforeTheLaw;
        return day < context.Owner!.AppliedFrom ? Because.BeforeApplied : null;
    }

    /// <summary>Judges the items of a list of the edition against those recorded.</summary>
    public static Outcome JudgeItems(ManagementReview review, ReviewItem[] recorded, EditionItem[] demanded, string member, RuleContext context)
    {
        List<EditionItem>? missing = null;
        foreach (var item in demanded)
        {
            if (!IsAmong(recorded, item.Code)) (missing ??= []).Add(item);
        }
        if (missing is null) return Outcome.Pass;
        // An item that does not say which one it is may be the missing one.
        if (Array.Exists(recorded, item => string.IsNullOrWhiteSpace(item.Item))) return Because.ReviewItemNotRecorded;
        var day = review.HeldOn!.Value;
        return Absence.WhyUnclear(day, context) ?? Outcome.Fail(Found(review, recorded, member, context)
            .With("day", day)
            .With("missingCount", missing.Count)
            .With("total", demanded.Length)
            .With("missing", missing)
            .UnderLawOf(day));
    }

    private static Breach Found(ManagementReview review, ReviewItem[] recorded, string member, RuleContext context)
    {
        var breach = new Breach().At(member)
            .Read(review, review.HeldOn)
            .ReadEdition(context.Owner!.System, review.HeldOn!.Value)
            .Read(review, new ValueList<ReviewItem>(recorded), member);
        foreach (var item in recorded) breach.Read(item, item.Item);
        return breach;
    }

    private static bool IsAmong(ReviewItem[] recorded, string code)
    {
        foreach (var item in recorded)
        {
            if (string.Equals(item.Item, code, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
