namespace IsoGovernance;

/// <summary>How the scope of a system changed (QĐ19 Art. 4.4.c).</summary>
public enum ScopeChangeKind
{
    /// <summary>Điều chỉnh.</summary>
    Adjusted,

    /// <summary>Mở rộng.</summary>
    Widened,

    /// <summary>Thu hẹp.</summary>
    Narrowed,
}
