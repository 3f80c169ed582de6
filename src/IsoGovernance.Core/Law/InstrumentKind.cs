namespace IsoGovernance.Law;

/// <summary>The kinds of texts that rules cite.</summary>
public enum InstrumentKind
{
    /// <summary>Bộ luật.</summary>
    Code,

    /// <summary>Nghị định.</summary>
    Decree,

    /// <summary>Quyết định.</summary>
    Decision,

    /// <summary>Thông tư.</summary>
    Circular,

    /// <summary>Tiêu chuẩn quốc gia.</summary>
    Standard,
}
