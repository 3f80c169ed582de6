namespace IsoGovernance.Rules;

/// <summary>A named value of a finding.</summary>
/// <param name="Name">The name, permanent within the rule.</param>
/// <param name="Value">
/// A text, a whole number (<see cref="int"/>), a measured number (<see cref="decimal"/>), a day (<see cref="NodaTime.LocalDate"/>), a
/// share (<see cref="Ratio"/>), an item that an edition of the standard demands (<see cref="Law.EditionItem"/>), or a list of texts or of
/// such items (<see cref="ValueList{T}"/>); null when it is not recorded.
/// </param>
public readonly record struct FindingArgument(string Name, object? Value);
