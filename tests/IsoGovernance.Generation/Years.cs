using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The days between which registers are generated.</summary>
internal static class Years
{
    public const int FirstInspected = 2015;

    public static LocalDate RecordsFrom { get; } = new(2014, 1, 1);

    public static LocalDate RecordedUntil { get; } = new(2026, 12, 31);

    public static LocalDate DistrictsEnd { get; } = new(2025, 6, 30);

    public static LocalDate First(int year) => new(year, 1, 1);

    public static LocalDate Last(int year) => new(year, 12, 31);
}
