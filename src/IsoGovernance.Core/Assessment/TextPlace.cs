namespace IsoGovernance.Assessment;

/// <summary>A place in the text that a register was read from.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public sealed record TextPlace(int Line, int Column)
{
    /// <summary>The name of the file; null where the register came in one piece.</summary>
    public string? Source { get; init; }
}
