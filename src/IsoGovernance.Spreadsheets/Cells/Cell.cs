using System;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    Blank,
    Text,
    Number,

    /// <summary>A number that is shown as a date.</summary>
    Date,
    TrueOrFalse,

    /// <summary>The mark of a failed formula, such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>A formula whose value was not saved.</summary>
    Uncomputed,
}

/// <summary>The value of one cell, of a workbook or of a CSV file.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">The text, or the mark of the error.</param>
/// <param name="number">The number; of a date its serial number, of true 1.</param>
internal readonly struct Cell(CellKind kind, string? text = null, double number = 0)
{
    public CellKind Kind => kind;

    /// <summary>The text as it stands in the cell.</summary>
    public string Text => text ?? "";

    public double Number => number;

    /// <summary>A cell that holds nothing but white space says nothing.</summary>
    public bool IsBlank => kind == CellKind.Blank || (kind == CellKind.Text && string.IsNullOrWhiteSpace(text));

    public static Cell OfText(string text) => new(CellKind.Text, text);

    public static Cell OfNumber(double number) => new(CellKind.Number, number: number);

    public static Cell OfDate(double serial) => new(CellKind.Date, number: serial);

    public static Cell Of(bool value) => new(CellKind.TrueOrFalse, number: value ? 1 : 0);

    /// <summary>The value as it is told in a problem.</summary>
    public string Shown => kind switch
    {
        CellKind.TrueOrFalse => number != 0 ? "TRUE" : "FALSE",
        CellKind.Number => Numbers.Written(number),
        CellKind.Date => Dates.Shown(number),
        _ => Text.Length > LongestShown ? string.Concat(Text.AsSpan(0, LongestShown), "…") : Text,
    };

    private const int LongestShown = 60;
}
