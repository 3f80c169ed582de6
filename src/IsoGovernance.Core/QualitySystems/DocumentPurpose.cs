namespace IsoGovernance;

/// <summary>What a document of the system is for, as the editions require documents.</summary>
public enum DocumentPurpose
{
    /// <summary>Phạm vi của hệ thống.</summary>
    Scope,

    /// <summary>Chính sách chất lượng.</summary>
    Policy,

    /// <summary>Mục tiêu chất lượng.</summary>
    Objectives,

    /// <summary>Thông tin hỗ trợ vận hành các quá trình.</summary>
    ProcessInformation,

    /// <summary>Sổ tay chất lượng.</summary>
    QualityManual,

    /// <summary>Thủ tục kiểm soát tài liệu.</summary>
    DocumentControl,

    /// <summary>Thủ tục kiểm soát hồ sơ.</summary>
    RecordControl,

    /// <summary>Thủ tục đánh giá nội bộ.</summary>
    InternalAudit,

    /// <summary>Thủ tục kiểm soát sản phẩm không phù hợp.</summary>
    NonconformingProduct,

    /// <summary>Thủ tục hành động khắc phục.</summary>
    CorrectiveAction,

    /// <summary>Thủ tục hành động phòng ngừa.</summary>
    PreventiveAction,

    /// <summary>Mục đích khác.</summary>
    Other,
}
