namespace IsoGovernance;

/// <summary>The result of an inspection content.</summary>
public enum ContentVerdict
{
    /// <summary>Đáp ứng yêu cầu.</summary>
    Met,

    /// <summary>Chưa đáp ứng yêu cầu.</summary>
    Unmet,

    /// <summary>Không áp dụng: không phát sinh.</summary>
    NotApplicable,
}
