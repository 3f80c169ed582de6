using System;

namespace IsoGovernance.Reporting.Texts;

/// <summary>The families of rules: the letters that their codes begin with.</summary>
internal static class RuleFamilies
{
    /// <summary>The letters of a code: AUD of AUD001.</summary>
    public static string Of(string code)
    {
        var end = 0;
        while (end < code.Length && code[end] is not (>= '0' and <= '9')) end++;
        return code.Substring(0, end);
    }

    /// <summary>What a family is about; the family of a host's own rules is named by its letters.</summary>
    public static LocalizedText NameOf(string family) => family switch
    {
        "AUD" => new("Đánh giá nội bộ", "Internal audits"),
        "BLD" => new("Xây dựng hệ thống", "Building the system"),
        "DAT" => new("Dữ liệu", "Data"),
        "DEC" => new("Công bố", "Declaration"),
        "INS" => new("Kiểm tra", "Inspections"),
        "NCF" => new("Sự không phù hợp", "Nonconformities"),
        "OBJ" => new("Mục tiêu chất lượng", "Quality objectives"),
        "OBL" => new("Trách nhiệm áp dụng", "Obligation"),
        "POL" => new("Chính sách chất lượng", "Quality policy"),
        "REV" => new("Xem xét của Lãnh đạo", "Management reviews"),
        "RPT" => new("Báo cáo", "Reports"),
        "SCP" => new("Phạm vi áp dụng", "Scope"),
        _ => family.Length == 0 ? new("Khác", "Other") : new(family, family),
    };
}
