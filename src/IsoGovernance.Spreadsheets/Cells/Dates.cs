using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>Dates in cells: serial numbers, ISO texts, and texts with the day first, as Vietnam writes them.</summary>
internal static class Dates
{
    // Excel counts a 29 February 1900 that never was, so its numbers can be trusted only from the first of March on.
    private const int FirstSerial = 61;
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly int LastSerial = Period.DaysBetween(DayZero, new LocalDate(9999, 12, 31));

    /// <summary>A date as a cell; as a text where Excel cannot count it or where its number looks like a year.</summary>
    public static Cell Cell(LocalDate date)
    {
        var serial = Period.DaysBetween(DayZero, date);
        return serial < FirstSerial || IsYear(serial) ? Cells.Cell.OfText(Iso(date)) : Cells.Cell.OfDate(serial);
    }

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Reads a cell that is shown as a date. A bare year that somebody typed into such a cell is none.</summary>
    public static bool TryRead(double serial, out LocalDate date)
    {
        var day = Math.Floor(serial);
        date = default;
        if (!(day >= FirstSerial && day <= LastSerial) || IsYear(day)) return false;
        date = DayZero.PlusDays((int)day);
        return true;
    }

    public static bool TryRead(string text, out LocalDate date)
    {
        var trimmed = text.Trim();
        if (LocalDatePattern.Iso.Parse(trimmed).TryGetValue(default, out date)) return true;
        var parts = trimmed.Split(SeparatorOf(trimmed));
        if (parts.Length != 3 || parts[0].Length is < 1 or > 2 || parts[1].Length is < 1 or > 2 || parts[2].Length != 4) return false;
        if (!parts.All(part => part.All(char.IsAsciiDigit))) return false;
        int day = Digits(parts[0]), month = Digits(parts[1]), year = Digits(parts[2]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    public static string Shown(double serial) =>
        serial >= FirstSerial && serial <= LastSerial ? Iso(DayZero.PlusDays((int)Math.Floor(serial))) : Numbers.Written(serial);

    private static bool IsYear(double serial) => serial is >= 1900 and <= 2100;

    private static char SeparatorOf(string text) => text.Contains('/', StringComparison.Ordinal) ? '/' : text.Contains('.', StringComparison.Ordinal) ? '.' : '-';

    private static int Digits(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
