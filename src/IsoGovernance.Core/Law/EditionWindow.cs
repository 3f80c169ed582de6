using NodaTime;

namespace IsoGovernance.Law;

/// <summary>A time in which an edition of the standard is accepted for a use.</summary>
/// <param name="Use">The use.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while it is accepted.</param>
/// <param name="Basis">The text or letter that it rests on.</param>
public sealed record EditionWindow(EditionUse Use, LocalDate From, LocalDate? Until, LocalizedText Basis);
