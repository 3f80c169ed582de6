using System;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>
/// Texts that a cell cannot hold as they are. An apostrophe in front of them says that the rest is meant as it is written: white space alone,
/// which a cell cannot tell from nothing, and in CSV files what a spreadsheet program would take for a formula.
/// </summary>
internal static class CellTexts
{
    private const char Mark = '\'';

    /// <summary>A text as it is put into a cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marksFormulas">Whether the file does not tell texts from formulas.</param>
    public static string Written(string text, bool marksFormulas) =>
        string.IsNullOrWhiteSpace(text) || text[0] == Mark || (marksFormulas && IsFormula(text[0])) ? Mark + text : text;

    /// <summary>The text that a cell stands for.</summary>
    public static string Read(string text) =>
        text.Length > 0 && text[0] == Mark && (string.IsNullOrWhiteSpace(text[1..]) || text[1] == Mark || IsFormula(text[1])) ? text[1..] : text;

    private static bool IsFormula(char first) => first is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' or '\t' or '\r' or '\n';
}
