namespace IsoGovernance;

/// <summary>How far a quality management system has come, by the four steps of Decision 19/2014/QĐ-TTg Art. 4.</summary>
public enum SystemStage
{
    /// <summary>Chưa triển khai: nothing dated is recorded.</summary>
    NotStarted,

    /// <summary>Đang xây dựng (Art. 4.1).</summary>
    Building,

    /// <summary>Đang áp dụng (Art. 4.2).</summary>
    Applying,

    /// <summary>Đã xác nhận hiệu lực: the head has confirmed that the system is effective (Art. 4.2.d).</summary>
    Confirmed,

    /// <summary>Đã công bố phù hợp tiêu chuẩn (Art. 4.3).</summary>
    Declared,

    /// <summary>Đã kết thúc: the system is no longer applied.</summary>
    Ended,
}
