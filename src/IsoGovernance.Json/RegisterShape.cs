namespace IsoGovernance.Json;

/// <summary>The two shapes of the exchange format.</summary>
public enum RegisterShape
{
    /// <summary>One JSON document.</summary>
    Document,

    /// <summary>JSON Lines: one record a line, first what the register says of itself, then agencies, systems and inspections.</summary>
    Lines,
}
