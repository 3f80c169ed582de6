namespace IsoGovernance.Json;

/// <summary>A place in the text of a document.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct TextPlace(int Line, int Column);
