namespace IsoGovernance.Benchmarks;

/// <summary>Whether the register vouches for the time from the beginning of a system.</summary>
internal static class SystemRecords
{
    public const int Known = 0, BeforeRecords = 1, Unknown = 2;

    public static bool AreKnown(Surroundings around) => Why(around) == Known;

    public static int Why(Surroundings around)
    {
        var system = around.System;
        if (system.AppliedFrom is null && system.HasUndatedDeclaration) return Unknown;
        if (system.AppliedFrom < around.RecordsFrom || system.BuildingFrom < around.RecordsFrom) return BeforeRecords;
        return system.AppliedFrom > around.KnownUntil || system.BuildingFrom > around.KnownUntil ? Unknown : Known;
    }
}
