using NodaTime;

namespace IsoGovernance.Law;

/// <summary>A time in which an edition of the standard is accepted for a use.</summary>
/// <param name="Use">The use.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while it is accepted.</param>
/// <param name="Basis">The text or letter that it rests on.</param>
public sealed record EditionWindow(EditionUse Use, LocalDate From, LocalDate? Until, LocalizedText Basis)
{
    /// <summary>The windows of an edition that is accepted for every use in one and the same time.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day; null while it is accepted.</param>
    /// <param name="basis">The text or letter that they rest on.</param>
    /// <returns>A window for each use.</returns>
    public static ValueList<EditionWindow> ForEveryUse(LocalDate from, LocalDate? until, LocalizedText basis) => new EditionWindow[]
    {
        new(EditionUse.FirstDeclaration, from, until, basis),
        new(EditionUse.Redeclaration, from, until, basis),
        new(EditionUse.Followed, from, until, basis),
    };
}
