using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tests;

/// <summary>The days of the lunar holidays, as they were and will be.</summary>
internal static class LunarHolidays
{
    /// <summary>Tết Nguyên đán, the first day of the lunar year, 2014 to 2035.</summary>
    public static LocalDate[] Tet { get; } = Dates(
        "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01",
        "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03", "2031-01-23",
        "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08");

    /// <summary>The Hùng Kings' day, the tenth of the third lunar month, 2014 to 2026.</summary>
    public static LocalDate[] HungKings { get; } = Dates(
        "2014-04-09", "2015-04-28", "2016-04-16", "2017-04-06", "2018-04-25", "2019-04-14", "2020-04-02", "2021-04-21", "2022-04-10",
        "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26");

    private static LocalDate[] Dates(params string[] texts) => [.. texts.Select(text => LocalDatePattern.Iso.Parse(text).Value)];
}
