namespace IsoGovernance.Assessment;

/// <summary>A reading of unclear law that an assessment followed.</summary>
/// <param name="Name">The reading's name, for instance <c>year-counting</c>.</param>
/// <param name="Choice">The option, for instance <c>calendar-year</c>.</param>
public sealed record ReadingUsed(string Name, string Choice);
