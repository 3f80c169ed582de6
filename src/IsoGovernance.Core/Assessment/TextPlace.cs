namespace IsoGovernance.Assessment;

/// <summary>A place in the text that a register was read from.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public sealed record TextPlace(int Line, int Column)
{
    /// <summary>The name of the file; null where the register came in one piece.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The sheet and the cell of a workbook, for instance <c>'Thủ tục'!C5</c>; <see cref="Line"/> and <see cref="Column"/> are then the numbers
    /// of the row and of the column. Null where the register was a text.
    /// </summary>
    public string? Cell { get; init; }
}
