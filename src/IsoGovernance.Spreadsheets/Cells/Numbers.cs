using System;
using System.Globalization;
using System.Linq;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>What became of a number that was to be read.</summary>
internal enum NumberReading
{
    Read,
    NotANumber,

    /// <summary>A text such as 1.500, which is fifteen hundred to one office and one and a half to another.</summary>
    Ambiguous,
    OutOfRange,
}

/// <summary>Numbers in cells.</summary>
internal static class Numbers
{
    // Excel keeps fifteen digits of a number.
    private const double FirstTooLong = 1e15;

    /// <summary>A number as a cell; as a text where a cell's number would not be the same.</summary>
    public static Cell Cell(decimal number)
    {
        var cell = (double)number;
        return IsWithin(cell) && (decimal)cell == number ? Cells.Cell.OfNumber(cell) : Cells.Cell.OfText(Written(number));
    }

    /// <summary>A number with a point and without needless zeros; but three digits behind the point could be thousands, so there a zero is added.</summary>
    public static string Written(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return IsAmbiguous(text) ? text + "0" : text;
    }

    public static string Written(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static bool IsWhole(double number) => IsWithin(number) && Math.Floor(number) == number;

    public static NumberReading TryRead(in Cell cell, out decimal number)
    {
        number = 0;
        if (cell.Kind == CellKind.Number)
        {
            if (!(Math.Abs(cell.Number) < 1e28)) return NumberReading.OutOfRange;
            number = (decimal)cell.Number;
            return NumberReading.Read;
        }
        if (cell.Kind != CellKind.Text) return NumberReading.NotANumber;
        var text = cell.Text.Trim();
        if (IsAmbiguous(text)) return NumberReading.Ambiguous;
        var isOneComma = text.Count(character => character is ',' or '.') == 1 && text.Contains(',', StringComparison.Ordinal);
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(isOneComma ? text.Replace(',', '.') : text, style, CultureInfo.InvariantCulture, out number)) return NumberReading.Read;
        return NumberReading.NotANumber;
    }

    private static bool IsWithin(double number) => number > -FirstTooLong && number < FirstTooLong;

    // One to three digits that do not begin with zero, a point or a comma, and three digits.
    private static bool IsAmbiguous(string text)
    {
        var digits = text.TrimStart('-', '+');
        var separator = digits.IndexOfAny(['.', ',']);
        if (separator is < 1 or > 3 || digits.Length - separator != 4 || digits[0] == '0') return false;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i != separator && !char.IsAsciiDigit(digits[i])) return false;
        }
        return true;
    }
}
