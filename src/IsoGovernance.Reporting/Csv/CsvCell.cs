using System.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Csv;

/// <summary>A value as a cell: of one line, quoted, and never a formula.</summary>
internal static class CsvCell
{
    private const char Quote = '"';

    /// <summary>Appends a cell.</summary>
    /// <remarks>
    /// A spreadsheet calculates a cell that begins with one of a few characters, and one whose list separator is the semicolon cuts cells
    /// there; an apostrophe before them makes text of both.
    /// </remarks>
    public static void Append(StringBuilder line, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        line.Append(Quote);
        var begins = true;
        foreach (var character in Printable.Of(value!).Trim())
        {
            if (begins && StartsFormula(character)) line.Append('\'');
            if (character == Quote) line.Append(Quote);
            line.Append(character);
            begins = character == ';' || (begins && (character == Quote || char.IsWhiteSpace(character)));
        }
        line.Append(Quote);
    }

    // The wide forms count as the narrow ones where spreadsheets speak an East Asian language.
    private static bool StartsFormula(char character) => character is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
