namespace IsoGovernance.Assessment;

/// <summary>The record that a rule judged.</summary>
/// <param name="Kind">The kind of record, for instance <c>system</c> or <c>legalChange</c>.</param>
/// <param name="Id">
/// Its identifier, unique in the register: for a record within another one, the identifiers from the outside in, joined by slashes. A
/// record that has none is named by the list and the position it stands in.
/// </param>
/// <param name="Path">The JSON pointer of the record within the register; empty for the register itself.</param>
public sealed record Subject(string Kind, string Id, string Path)
{
    /// <summary>
    /// What people call the agency, the system, the agencies inspected or the authority that the record belongs to; null when no name is
    /// recorded.
    /// </summary>
    public string? Name { get; init; }
}
