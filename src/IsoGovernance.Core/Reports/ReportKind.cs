namespace IsoGovernance;

/// <summary>The reports that a ministry or a province makes.</summary>
public enum ReportKind
{
    /// <summary>Tổng hợp, báo cáo kết quả kiểm tra: the yearly summary of inspections to its own leadership (TT26 Art. 38.1).</summary>
    InspectionSummary,

    /// <summary>Báo cáo Bộ Khoa học và Công nghệ định kỳ tháng 12: the annual report (QĐ19 Art. 12.6).</summary>
    Annual,
}
