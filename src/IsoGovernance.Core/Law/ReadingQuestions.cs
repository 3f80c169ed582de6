namespace IsoGovernance.Law;

/// <summary>The question that each reading of unclear law answers.</summary>
public static class ReadingQuestions
{
    /// <summary>The question of a reading.</summary>
    /// <param name="reading">The reading's name, for instance <c>year-counting</c>.</param>
    /// <returns>The question; null when there is no reading of that name.</returns>
    public static LocalizedText? Of(string reading) => reading switch
    {
        ReadingNames.YearCounting => new(
            "\"Tối thiểu một năm một lần\" tính theo những năm nào", "Which years \"at least once a year\" means"),
        ReadingNames.TermCounting => new("Thời hạn kết thúc khi nào", "When a term ends"),
        ReadingNames.Holidays => new("Những ngày nào không phải ngày làm việc", "Which days are no working days"),
        ReadingNames.DutiesWithoutATerm => new(
            "Việc mà văn bản không quy định thời hạn phải xong khi nào", "By when duties are met for which the law sets no term"),
        ReadingNames.CoverageGrace => new(
            "Thủ tục mới có hiệu lực mà chưa đưa vào hệ thống đã là thiếu hay còn trong hạn",
            "Whether a new procedure that is not yet handled is missing or still in time"),
        ReadingNames.OnSiteDenominator => new(
            "Việc kiểm tra trong năm tính trên những cơ quan nào", "Which agencies count for a year of inspections"),
        ReadingNames.OnSiteUnit => new("Các cơ quan dùng chung hệ thống được tính thế nào", "How agencies that share a system count"),
        ReadingNames.SubordinateUnitTier => new(
            "Chi cục và đơn vị trực thuộc bộ thuộc đối tượng nào", "Which tier sub-departments and units of ministries are in"),
        ReadingNames.AgencyWithoutProcedures => new(
            "Cơ quan không thực hiện thủ tục hành chính có phải có hệ thống không", "Whether an agency without procedures must have a system"),
        ReadingNames.CommuneTier => new("Cấp xã thuộc đối tượng nào", "Which tier communes are in"),
        ReadingNames.DistrictLevel => new("Cấp huyện kết thúc khi nào", "When the district level ended"),
        ReadingNames.Succession => new(
            "Kết quả của cơ quan trước khi sáp nhập có được tính cho cơ quan mới không",
            "Whether what agencies did before a merger counts for the agency formed by it"),
        ReadingNames.NotRecorded => new(
            "Việc không có hồ sơ được đánh giá thế nào", "What is said of a step that has no record"),
        ReadingNames.EditionAfterCancellation => new(
            "Sau khi tiêu chuẩn bị hủy bỏ có được công bố lần đầu theo tiêu chuẩn đó không",
            "Whether a system could be declared for the first time under an edition after its cancellation"),
        ReadingNames.TransitionDeadline => new(
            "\"Trước ngày 30/06/2021\" có gồm ngày đó không", "Whether \"before 30/06/2021\" includes that day"),
        ReadingNames.RecurrenceWindow => new(
            "Điểm không phù hợp lặp lại trong thời gian bao lâu thì coi là tái diễn",
            "For how long the same nonconformity counts as a recurrence"),
        _ => null,
    };
}
