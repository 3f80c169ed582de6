namespace IsoGovernance;

/// <summary>How a published procedure changed (TT26 Art. 4.3).</summary>
public enum ProcedureChangeKind
{
    /// <summary>Ban hành mới.</summary>
    New,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amended,

    /// <summary>Thay thế.</summary>
    Replaced,

    /// <summary>Hủy bỏ.</summary>
    Cancelled,

    /// <summary>Bãi bỏ.</summary>
    Abolished,
}
