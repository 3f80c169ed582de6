using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Which styles of a workbook show numbers as dates.</summary>
internal sealed class NumberFormats
{
    private readonly bool[] _isDate;

    public NumberFormats(Stylesheet? styles)
    {
        var dates = new HashSet<uint>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id && IsDate(format.FormatCode?.Value ?? "")) dates.Add(id);
        }
        _isDate = (styles?.CellFormats?.Elements<CellFormat>() ?? [])
            .Select(format => format.NumberFormatId?.Value is { } id && (IsBuiltInDate(id) || dates.Contains(id)))
            .ToArray();
    }

    /// <summary>Whether cells of a style are shown as dates.</summary>
    public bool IsDateStyle(uint style) => style < _isDate.Length && _isDate[style];

    // 14 to 17 and 22 are dates everywhere, the others in East Asia.
    private static bool IsBuiltInDate(uint id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    // Days or years outside quoted texts, colours and characters that stand for themselves; hours and minutes alone are no date.
    private static bool IsDate(string code)
    {
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = EndOf(code, at, '"');
                    break;
                case '[':
                    at = EndOf(code, at, ']');
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'd' or 'D' or 'y' or 'Y':
                    return true;
            }
        }
        return false;
    }

    private static int EndOf(string code, int start, char end) => code.IndexOf(end, start + 1) is >= 0 and var found ? found : code.Length;
}
