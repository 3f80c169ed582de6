using NodaTime;

namespace IsoGovernance.Law;

/// <summary>A parameter with the value that counted on a day.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value as text: a whole number, a share such as <c>1/3</c>, or an ISO date.</param>
/// <param name="From">The first day of the value.</param>
/// <param name="Until">The last day of the value; null while it is in force.</param>
/// <param name="Citations">The provisions that set it; empty for a local value.</param>
/// <param name="Document">The document by which an authority set the stricter value; null for the law's own.</param>
public sealed record ParameterInForce(
    LawParameter Parameter, string Value, LocalDate From, LocalDate? Until, ValueList<Citation> Citations, DocumentNumber? Document);
