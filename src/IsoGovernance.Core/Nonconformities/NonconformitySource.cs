namespace IsoGovernance;

/// <summary>Where a nonconformity was found.</summary>
public enum NonconformitySource
{
    /// <summary>Đánh giá nội bộ.</summary>
    InternalAudit,

    /// <summary>Kiểm tra.</summary>
    Inspection,

    /// <summary>Khiếu nại, phản ánh.</summary>
    Complaint,

    /// <summary>Mục tiêu chất lượng không đạt.</summary>
    Objective,

    /// <summary>Khác.</summary>
    Other,
}
