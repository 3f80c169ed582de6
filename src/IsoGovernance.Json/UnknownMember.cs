namespace IsoGovernance.Json;

/// <summary>A member that the format does not know, kept as it was written.</summary>
/// <param name="Path">The JSON pointer of the member.</param>
/// <param name="Json">Its value, as JSON text.</param>
public sealed record UnknownMember(string Path, string Json);
