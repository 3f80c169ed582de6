using IsoGovernance.Law;

namespace IsoGovernance.Tool.Texts;

/// <summary>The question that each reading of unclear law answers.</summary>
internal static class ReadingTexts
{
    public static LocalizedText? QuestionOf(string reading) => reading switch
    {
        ReadingNames.YearCounting => new(
            "\"Ít nhất một lần trong năm\" tính theo những năm nào", "Which years \"at least once a year\" means"),
        ReadingNames.TermCounting => new("Thời hạn kết thúc khi nào", "When a term ends"),
        ReadingNames.Holidays => new("Những ngày nào không phải ngày làm việc", "Which days are no working days"),
        ReadingNames.DutiesWithoutATerm => new(
            "Việc mà văn bản không quy định thời hạn phải xong khi nào", "By when duties are met for which the law sets no term"),
        ReadingNames.CoverageGrace => new(
            "Thủ tục mới có hiệu lực mà chưa đưa vào hệ thống đã là thiếu hay còn trong hạn",
            "Whether a new procedure that is not yet handled is missing or still in time"),
        ReadingNames.OnSiteDenominator => new(
            "Tỷ lệ kiểm tra trong năm tính trên những cơ quan nào", "Which agencies count for a year of inspections"),
        ReadingNames.OnSiteUnit => new("Các cơ quan dùng chung hệ thống được tính thế nào", "How agencies that share a system count"),
        ReadingNames.SubordinateUnitTier => new(
            "Chi cục và đơn vị trực thuộc bộ thuộc đối tượng nào", "The tier of sub-departments and units of ministries"),
        ReadingNames.AgencyWithoutProcedures => new(
            "Cơ quan không thực hiện thủ tục hành chính có phải có hệ thống không", "Whether an agency without procedures needs a system"),
        ReadingNames.CommuneTier => new("Cấp xã thuộc đối tượng nào", "The tier of communes"),
        ReadingNames.DistrictLevel => new("Cấp huyện kết thúc khi nào", "When the district level ended"),
        _ => null,
    };
}
