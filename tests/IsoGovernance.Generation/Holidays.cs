using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The decreed days off: Tết, the Hùng Kings' day, the second day of the National Day, and the days off in lieu of weekends.</summary>
internal static class Holidays
{
    private const int FirstYearOfSecondNationalDay = 2021;

    private static readonly LocalDate[] Tet =
    [
        new(2014, 1, 31), new(2015, 2, 19), new(2016, 2, 8), new(2017, 1, 28), new(2018, 2, 16), new(2019, 2, 5), new(2020, 1, 25),
        new(2021, 2, 12), new(2022, 2, 1), new(2023, 1, 22), new(2024, 2, 10), new(2025, 1, 29), new(2026, 2, 17),
    ];

    private static readonly LocalDate[] HungKings =
    [
        new(2014, 4, 9), new(2015, 4, 28), new(2016, 4, 16), new(2017, 4, 6), new(2018, 4, 25), new(2019, 4, 14), new(2020, 4, 2),
        new(2021, 4, 21), new(2022, 4, 10), new(2023, 4, 29), new(2024, 4, 18), new(2025, 4, 7), new(2026, 4, 26),
    ];

    public static RecordedCalendar Calendar { get; } = new()
    {
        DaysOff = Tet.SelectMany(DaysOff).ToArray(),
        CompleteYears = Tet.Select(tet => tet.Year).ToArray(),
    };

    private static IEnumerable<LocalDate> DaysOff(LocalDate tet)
    {
        var off = new HashSet<LocalDate>();
        for (var day = tet.PlusDays(-1); day <= tet.PlusDays(3); day = day.PlusDays(1)) AddOrNext(off, day);
        AddOrNext(off, HungKings.Single(day => day.Year == tet.Year));
        if (tet.Year >= FirstYearOfSecondNationalDay) AddOrNext(off, new LocalDate(tet.Year, 9, 3));
        foreach (var day in new LocalDate[] { new(tet.Year, 1, 1), new(tet.Year, 4, 30), new(tet.Year, 5, 1), new(tet.Year, 9, 2) })
        {
            if (IsWeekend(day)) AddOrNext(off, day);
        }
        return off.Order();
    }

    // A holiday on a weekend is made up for on the next working day.
    private static void AddOrNext(HashSet<LocalDate> off, LocalDate day)
    {
        off.Add(day);
        if (!IsWeekend(day)) return;
        while (IsWeekend(day) || off.Contains(day)) day = day.PlusDays(1);
        off.Add(day);
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
