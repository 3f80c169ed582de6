namespace IsoGovernance;

/// <summary>The records that an inspection file holds (TT26 Art. 39, items 1 to 9).</summary>
public enum FileRecord
{
    /// <summary>Kế hoạch kiểm tra (1).</summary>
    Plan,

    /// <summary>Văn bản đề nghị báo cáo tình hình (2).</summary>
    StatusReportRequest,

    /// <summary>Báo cáo tình hình thực hiện (3).</summary>
    StatusReport,

    /// <summary>Văn bản đề nghị thực hiện, khắc phục (4).</summary>
    RequestToAgency,

    /// <summary>Quyết định kiểm tra (5).</summary>
    Decision,

    /// <summary>Biên bản kiểm tra (6).</summary>
    Minutes,

    /// <summary>Hồ sơ thực hiện hành động khắc phục (7).</summary>
    CorrectiveActionFile,

    /// <summary>Văn bản của đoàn kiểm tra báo cáo đơn vị kiểm tra (8).</summary>
    TeamReport,

    /// <summary>Văn bản báo cáo Bộ, ngành, Ủy ban nhân dân cấp tỉnh (9).</summary>
    ReportToAuthority,
}
