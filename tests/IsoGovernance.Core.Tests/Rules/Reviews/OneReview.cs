using System;

namespace IsoGovernance.Tests;

/// <summary>Registers with one management review.</summary>
internal static class OneReview
{
    public const string Place = "/systems/0/managementReviews/0";

    /// <summary>The sample with the review of 2023-11-13 alone, changed.</summary>
    public static Register Of(Func<ManagementReview, ManagementReview> change, StandardEdition? edition = null) => Samples.Register with
    {
        Systems = new[]
        {
            Samples.System with
            {
                ManagementReviews = new[] { change(Samples.FullReview("2023-11-13")) },
                Declarations = edition is null ? Samples.System.Declarations : new[] { Samples.Declaration("cb-1", "2020-06-10") with { Edition = edition } },
            },
        },
    };
}
