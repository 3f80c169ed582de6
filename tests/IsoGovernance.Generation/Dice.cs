using System;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>What is thrown for: each matter of each record has its own sequence, so that a record can be generated alone.</summary>
internal enum Matter
{
    Layout,
    Story,
    Agency,
    Procedures,
    Staff,
    Processes,
    Documents,
    Declarations,
    Engagements,
    Objectives,
    Audits,
    Nonconformities,
    Reviews,
    Upkeep,
    Inspections,
    FaultOfAgency,
    FaultOfSystem,
    FaultOfInspections,
    Edit,
}

/// <summary>A sequence of numbers that a seed, a matter and an ordinal decide: SplitMix64, the same on every machine and for ever.</summary>
internal sealed class Dice(ulong seed, Matter matter, int ordinal)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = Mix(Mix(seed + Golden) ^ Mix(((ulong)matter << 32) + (uint)ordinal + Golden));

    /// <summary>A whole number from the least to the most, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    public int Within(Bounds bounds) => Between(bounds.Least, bounds.Most);

    public bool Chance(int percent) => Between(1, 100) <= percent;

    public T Pick<T>(T[] items) => items[Between(0, items.Length - 1)];

    /// <summary>A day from the first to the last, both included.</summary>
    public LocalDate Day(LocalDate first, LocalDate last) => first.PlusDays(Between(0, Math.Max(0, Period.DaysBetween(first, last))));

    private ulong Next() => Mix(_state += Golden);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
