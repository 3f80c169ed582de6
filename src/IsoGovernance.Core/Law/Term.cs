using NodaTime;

namespace IsoGovernance.Law;

/// <summary>The end of a term (thời hạn).</summary>
/// <param name="Due">The last day of the term, as far as the holidays are known.</param>
/// <param name="LatestDue">The last day if every weekday that may be a holiday not yet supplied were one; never before <paramref name="Due"/>.</param>
public readonly record struct Term(LocalDate Due, LocalDate LatestDue);
