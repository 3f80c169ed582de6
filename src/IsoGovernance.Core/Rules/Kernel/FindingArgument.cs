namespace IsoGovernance.Rules;

/// <summary>A named value of a finding.</summary>
/// <param name="Name">The name, permanent within the rule.</param>
/// <param name="Value">
/// A text, a whole number (<see cref="int"/>), a day (<see cref="NodaTime.LocalDate"/>), a share (<see cref="Ratio"/>) or texts
/// (<see cref="ValueList{T}"/> of <see cref="string"/>); null when it is not recorded.
/// </param>
public sealed record FindingArgument(string Name, object? Value);
