namespace IsoGovernance;

/// <summary>What a training course was about (TT26 Art. 7.2.c).</summary>
public enum TrainingSubject
{
    /// <summary>Kiến thức về hệ thống quản lý chất lượng.</summary>
    QualityManagement,

    /// <summary>Cách thức xây dựng hệ thống tài liệu, quy trình giải quyết công việc.</summary>
    Documentation,

    /// <summary>Đào tạo chuyên gia đánh giá nội bộ.</summary>
    InternalAuditing,
}
