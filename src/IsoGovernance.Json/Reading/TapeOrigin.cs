namespace IsoGovernance.Json.Reading;

/// <summary>Where a text stands in the input: which record of the register it is, and in which line.</summary>
/// <param name="Pointer">The JSON pointer of the record within the register; empty for the register itself.</param>
/// <param name="LinesBefore">The number of lines before it.</param>
internal readonly record struct TapeOrigin(string? Pointer, int LinesBefore)
{
    /// <summary>A whole document.</summary>
    public static TapeOrigin Document { get; } = new("", 0);
}
