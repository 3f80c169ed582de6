namespace IsoGovernance.Generation;

/// <summary>How few and how many of something are generated.</summary>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number.</param>
public readonly record struct Bounds(int Least, int Most);
