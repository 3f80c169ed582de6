namespace IsoGovernance.Law;

/// <summary>What an edition of the standard is accepted for (QĐ19 Art. 4, second closing paragraph, and the ministry's guidance).</summary>
public enum EditionUse
{
    /// <summary>A system's first declaration.</summary>
    FirstDeclaration,

    /// <summary>A later declaration.</summary>
    Redeclaration,

    /// <summary>To be followed by a declared system as it stands.</summary>
    Followed,
}
