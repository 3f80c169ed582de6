namespace IsoGovernance.Json.Reading;

/// <summary>A line of JSON Lines within its block.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">The number of its bytes, without the line feed.</param>
/// <param name="LinesBefore">The number of lines before it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Ordinal">The position of its record among those of its kind, from 0; known once the lines are numbered.</param>
/// <param name="IsTooLong">Whether it goes on behind the block, where it was not read.</param>
internal readonly record struct Line(int Start, int Length, int LinesBefore, LineKind Kind, int Ordinal, bool IsTooLong);
