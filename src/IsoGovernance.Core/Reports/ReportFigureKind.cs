namespace IsoGovernance;

/// <summary>What a figure of a report counts.</summary>
public enum ReportFigureKind
{
    /// <summary>Cơ quan thuộc đối tượng bắt buộc.</summary>
    MandatoryAgencies,

    /// <summary>Cơ quan được khuyến khích.</summary>
    EncouragedAgencies,

    /// <summary>Cơ quan đã công bố.</summary>
    Declared,

    /// <summary>Cơ quan công bố lại trong năm.</summary>
    Redeclared,

    /// <summary>Cơ quan đã chuyển sang phiên bản hiện hành.</summary>
    OnCurrentEdition,

    /// <summary>Cơ quan được kiểm tra tại trụ sở trong năm.</summary>
    InspectedOnSite,

    /// <summary>Cơ quan được kiểm tra qua hồ sơ, báo cáo trong năm.</summary>
    InspectedByDossier,

    /// <summary>Tỷ lệ thủ tục hành chính được đưa vào hệ thống.</summary>
    Coverage,
}
