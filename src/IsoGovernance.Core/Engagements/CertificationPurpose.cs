namespace IsoGovernance;

/// <summary>What a certification body was hired for (QĐ19 Art. 4 closing paragraph, Art. 8.1).</summary>
public enum CertificationPurpose
{
    /// <summary>Chứng nhận.</summary>
    Certification,

    /// <summary>Giám sát.</summary>
    Surveillance,

    /// <summary>Điều chỉnh, mở rộng, thu hẹp phạm vi.</summary>
    ScopeChange,

    /// <summary>Chứng nhận lại.</summary>
    Recertification,

    /// <summary>Phối hợp kiểm tra, do Bộ, ngành, Ủy ban nhân dân cấp tỉnh thuê.</summary>
    JoinInspection,

    /// <summary>Công việc ngoài hệ thống xây dựng theo Quyết định.</summary>
    OutsideTheSystem,
}
