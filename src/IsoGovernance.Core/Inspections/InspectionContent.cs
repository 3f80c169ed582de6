namespace IsoGovernance;

/// <summary>The thirteen contents of an inspection (TT26 Art. 36.1 and 36.2).</summary>
public enum InspectionContent
{
    /// <summary>Phạm vi áp dụng bao gồm toàn bộ thủ tục hành chính (Art. 36.1.a).</summary>
    Scope,

    /// <summary>Phổ biến, hướng dẫn áp dụng (Art. 36.1.b).</summary>
    Dissemination,

    /// <summary>Tuân thủ các yêu cầu của tiêu chuẩn và pháp luật (Art. 36.1.c).</summary>
    Conformity,

    /// <summary>Thực hiện các quá trình (Art. 36.1.d).</summary>
    Processes,

    /// <summary>Xem xét của Lãnh đạo, đánh giá nội bộ, hành động khắc phục (Art. 36.1.đ).</summary>
    ReviewAuditAction,

    /// <summary>Xử lý khiếu nại (nếu có) (Art. 36.1.e).</summary>
    Complaints,

    /// <summary>Hoạt động cải tiến (Art. 36.1.g).</summary>
    Improvement,

    /// <summary>Sự tham gia của Lãnh đạo, đơn vị, cá nhân (Art. 36.2.a).</summary>
    Participation,

    /// <summary>Xác nhận hiệu lực (Art. 36.2.b).</summary>
    EffectivenessConfirmation,

    /// <summary>Công bố, thông báo, niêm yết, đăng tải (Art. 36.2.c).</summary>
    Declaration,

    /// <summary>Cập nhật văn bản quy phạm pháp luật (Art. 36.2.d).</summary>
    LegalChanges,

    /// <summary>Công bố lại (Art. 36.2.đ).</summary>
    Redeclaration,

    /// <summary>Lựa chọn tổ chức, chuyên gia tư vấn (nếu có) (Art. 36.2.e).</summary>
    Consultants,
}
