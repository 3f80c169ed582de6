namespace IsoGovernance.Rules;

/// <summary>Which management reviews count, shared by the rules about single reviews.</summary>
internal static class HeldReviews
{
    /// <summary>Why a review is not judged: its day is not recorded, lies ahead, or lies before the law or before the system was applied; null when it is.</summary>
    public static Outcome? WhyNot(ManagementReview review, RuleContext context)
    {
        if (review.HeldOn is not { } day) return Because.DateNotRecorded;
        if (day > context.AsOf) return Because.NothingDueYet;
        if (day < Law.Instruments.Qd19.InForceFrom) return Because.BeforeTheLaw;
        return day < context.Owner!.AppliedFrom ? Because.BeforeApplied : null;
    }

    /// <summary>Why what is not recorded of a review may have been there: the register does not vouch for its day.</summary>
    public static Outcome? WhyUnknown(ManagementReview review, RuleContext context)
    {
        if (review.HeldOn < context.RecordsFrom) return Because.BeforeRecords;
        return review.HeldOn > context.KnownUntil ? Because.AfterRecords : null;
    }

    /// <summary>Judges the items of a list of the edition against those recorded.</summary>
    public static Outcome JudgeItems(ManagementReview review, ReviewItem[] recorded, Law.EditionItem[] demanded, string member, RuleContext context)
    {
        System.Collections.Generic.List<string>? missing = null;
        foreach (var item in demanded)
        {
            if (!IsAmong(recorded, item.Code)) (missing ??= []).Add(item.Code);
        }
        if (missing is null) return Outcome.Pass;
        return WhyUnknown(review, context) ?? Outcome.Fail(new Breach()
            .At(member)
            .With("day", review.HeldOn)
            .With("missingCount", missing.Count)
            .With("total", demanded.Length)
            .With("missing", missing)
            .UnderLawOf(review.HeldOn!.Value));
    }

    private static bool IsAmong(ReviewItem[] recorded, string code)
    {
        foreach (var item in recorded)
        {
            if (string.Equals(item.Item, code, System.StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
