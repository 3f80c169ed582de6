namespace IsoGovernance;

/// <summary>The two tiers of agencies (đối tượng áp dụng) of Decision 19/2014/QĐ-TTg Art. 2.</summary>
public enum ApplicationTier
{
    /// <summary>Khuyến khích: encouraged to build and apply a system (Art. 2.2).</summary>
    Encouraged,

    /// <summary>Bắt buộc: must build and apply a system (Art. 2.1).</summary>
    Mandatory,
}
