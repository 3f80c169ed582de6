namespace IsoGovernance.Json.Mapping;

/// <summary>Whether a record can be without an identifier.</summary>
internal enum IdentifierKind
{
    /// <summary>It need not be recorded.</summary>
    Optional,

    /// <summary>A record without it is incomplete.</summary>
    Required,
}
