namespace IsoGovernance.Json;

/// <summary>Something in the input that could not be read as it stands.</summary>
/// <param name="Code">The permanent code, one of <see cref="ProblemCodes"/>.</param>
/// <param name="IsLoss">Whether a value was lost; otherwise the problem is a warning and the value is kept.</param>
/// <param name="Path">
/// The JSON pointer of the place; empty for the whole document. Where the syntax broke, the innermost value that was open.
/// </param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record ReadProblem(string Code, bool IsLoss, string Path, int Line, int Column, LocalizedText Message)
{
    /// <summary>The name of the input; null where the text was read alone.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The sheet and the cell of a workbook, for instance <c>'Thủ tục'!C5</c>; <see cref="Line"/> and <see cref="Column"/> are then the numbers
    /// of the row and of the column. Null where the register was a text.
    /// </summary>
    public string? Cell { get; init; }
}
