namespace IsoGovernance;

/// <summary>The languages that texts are written in.</summary>
public enum Language
{
    /// <summary>Tiếng Việt, in the terms of the statutes.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
