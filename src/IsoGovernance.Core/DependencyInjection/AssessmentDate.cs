using NodaTime;

namespace IsoGovernance.DependencyInjection;

/// <summary>The assessment date of a scope: whatever is judged in one request is judged on one day, about midnight too.</summary>
/// <remarks>A scope that lives for days keeps its day; such a host opens a scope for each assessment.</remarks>
/// <param name="AsOf">The day.</param>
public sealed record AssessmentDate(LocalDate AsOf);
