using System;

namespace IsoGovernance.Spreadsheets;

/// <summary>How much of a workbook or of CSV files is taken in, so that a hostile one does no harm.</summary>
public sealed record SpreadsheetLimits
{
    /// <summary>The defaults.</summary>
    public static SpreadsheetLimits Default { get; } = new();

    /// <summary>The most bytes that a file may hold, unpacked. 268,435,456 by default, at least 65,536.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 65,536.</exception>
    public long UnpackedBytes
    {
        get;
        init => field = value >= 65_536 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "An empty book needs this much.");
    } = 268_435_456;

    /// <summary>The most rows that hold something, over all sheets. 1,000,000 by default, at least 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 100.</exception>
    public int Rows
    {
        get;
        init => field = value >= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The example needs this much.");
    } = 1_000_000;

    /// <summary>The most cells that hold something, over all sheets. 20,000,000 by default, at least 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 10,000.</exception>
    public int Cells
    {
        get;
        init => field = value >= 10_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The example needs this much.");
    } = 20_000_000;

    /// <summary>The most sheets, or CSV files. 1,000 by default, at least 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 100.</exception>
    public int Sheets
    {
        get;
        init => field = value >= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A register needs this much.");
    } = 1_000;
}
