using System;

namespace IsoGovernance.Tests;

/// <summary>Registers with one objective.</summary>
internal static class OneObjective
{
    public const string Place = "/systems/0/objectives/0";

    /// <summary>The sample with the objective of 2023 alone, changed.</summary>
    public static Register Of(Func<QualityObjective, QualityObjective> change, StandardEdition? edition = null) => Samples.Register with
    {
        Systems = new[]
        {
            Samples.System with
            {
                Objectives = new[] { change(Samples.Met) },
                Edition = edition ?? Samples.System.Edition,
                Declarations = edition is null ? Samples.System.Declarations : new[] { Samples.Declaration("cb-1", "2020-06-10") with { Edition = edition } },
            },
        },
    };
}
