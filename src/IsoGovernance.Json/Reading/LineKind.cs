namespace IsoGovernance.Json.Reading;

/// <summary>What a line of JSON Lines says that it holds.</summary>
internal enum LineKind
{
    /// <summary>It does not say, or says something that the format does not know.</summary>
    Unknown,

    Register,
    Agency,
    System,
    Inspection,
}
