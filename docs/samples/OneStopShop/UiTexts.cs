using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace OneStopShop;

/// <summary>The words of the pages, in Vietnamese and English. Whatever tells a fact, a rule or a member of a record comes from the library.</summary>
public static class UiTexts
{
    public static readonly LocalizedText Product = new("Sổ theo dõi hệ thống quản lý chất lượng", "Register of quality management systems");
    public static readonly LocalizedText SkipLink = new("Đến nội dung chính", "Skip to main content");
    public static readonly LocalizedText Navigation = new("Điều hướng", "Navigation");
    public static readonly LocalizedText Registers = new("Các sổ theo dõi", "Registers");
    public static readonly LocalizedText AsOf = new("Ngày đánh giá", "Assessment date");
    public static readonly LocalizedText Show = new("Xem", "Show");
    public static readonly LocalizedText Agencies = new("Cơ quan", "Agencies");
    public static readonly LocalizedText Agency = new("Cơ quan", "Agency");
    public static readonly LocalizedText AgencyCaption = new("Cơ quan, đối tượng, giai đoạn và mức độ bao phủ thủ tục hành chính", "Agencies with tier, stage and coverage of administrative procedures");
    public static readonly LocalizedText Kind = new("Loại cơ quan", "Kind");
    public static readonly LocalizedText Tier = new("Đối tượng", "Tier");
    public static readonly LocalizedText Stage = new("Giai đoạn", "Stage");
    public static readonly LocalizedText Coverage = new("Bao phủ thủ tục", "Coverage");
    public static readonly LocalizedText Findings = new("Phát hiện", "Findings");
    public static readonly LocalizedText FindingsOfAuthority = new("Phát hiện ở cấp sổ theo dõi", "Findings on the register itself");
    public static readonly LocalizedText NoFindings = new("Không có phát hiện. Điều này không có nghĩa là đạt: có thể còn thiếu dữ liệu để đánh giá.", "No findings. That is not a pass: data may be missing to judge by.");
    public static readonly LocalizedText Reviews = new("Cần người xem xét", "For a person to judge");
    public static readonly LocalizedText Systems = new("Hệ thống quản lý chất lượng", "Quality management systems");
    public static readonly LocalizedText NoSystem = new("Chưa ghi nhận hệ thống", "No system recorded");
    public static readonly LocalizedText Uncertain = new("chưa chắc chắn vì thiếu dữ liệu", "uncertain, data are missing");
    public static readonly LocalizedText Nothing = new("không có thủ tục phải giải quyết", "no procedure to handle");
    public static readonly LocalizedText NotCovered = new("Thủ tục chưa có quy trình", "Procedures without a work process");
    public static readonly LocalizedText NoTier = new("không xác định được", "not determined");
    public static readonly LocalizedText Mandatory = new("Bắt buộc", "Mandatory");
    public static readonly LocalizedText Encouraged = new("Khuyến khích", "Encouraged");
    public static readonly LocalizedText LegalBasis = new("Căn cứ", "Legal basis");
    public static readonly LocalizedText Subject = new("Đối tượng được đánh giá", "Subject");
    public static readonly LocalizedText Remedy = new("Cách khắc phục", "How to put it right");
    public static readonly LocalizedText Waived = new("đã được miễn trừ", "waived");
    public static readonly LocalizedText AddAudit = new("Ghi nhận cuộc đánh giá nội bộ", "Record an internal audit");
    public static readonly LocalizedText EditAudit = new("Cuộc đánh giá nội bộ", "Internal audit");
    public static readonly LocalizedText AddNonconformity = new("Ghi nhận điểm không phù hợp", "Record a nonconformity");
    public static readonly LocalizedText EditNonconformity = new("Điểm không phù hợp", "Nonconformity");
    public static readonly LocalizedText Save = new("Lưu", "Save");
    public static readonly LocalizedText SaveAnyway = new("Lưu dù còn vi phạm", "Save although it has violations");
    public static readonly LocalizedText Saved = new("Đã lưu.", "Saved.");
    public static readonly LocalizedText Back = new("Về trang cơ quan", "Back to the agency");
    public static readonly LocalizedText ErrorSummary = new("Cần xem lại", "Please check");
    public static readonly LocalizedText StoredNow = new("Giá trị người khác vừa lưu", "Somebody else just saved");
    public static readonly LocalizedText Unreadable = new("Có giá trị không đọc được", "Values could not be read");
    public static readonly LocalizedText NoIdentifier = new("Bản ghi phải có mã định danh", "A record needs an identifier");
    public static readonly LocalizedText TakenIdentifier = new("Mã định danh này đã được dùng", "This identifier is taken");
    public static readonly LocalizedText HasViolations = new("Bản ghi có vi phạm và chưa được lưu", "The record has violations and was not saved");
    public static readonly LocalizedText Conflict = new("Hồ sơ đã được người khác lưu trong lúc này; chưa lưu gì", "Somebody else saved the system meanwhile; nothing was saved");
    public static readonly LocalizedText ConflictHelp = new(
        "Những gì bạn nhập vẫn còn bên dưới. Hãy xem lại rồi lưu lần nữa; các bản ghi khác của hệ thống được giữ như người khác đã lưu.",
        "What you entered is still below. Check it and save again; the system's other records stay as somebody else saved them.");
    public static readonly LocalizedText Yes = new("Có", "Yes");
    public static readonly LocalizedText No = new("Không", "No");
    public static readonly LocalizedText NotRecorded = new("(chưa ghi nhận)", "(not recorded)");
    public static readonly LocalizedText NotFound = new("Không tìm thấy trang", "Page not found");
    public static readonly LocalizedText Failed = new("Máy chủ gặp lỗi", "The server failed");

    public static readonly LocalizedText Summary = new("Tổng hợp", "Summary");
    public static readonly LocalizedText SummaryCaption = new("Số liệu tổng hợp tại ngày đánh giá và trong năm", "Figures for the assessment date and its year");
    public static readonly LocalizedText Figure = new("Chỉ tiêu", "Figure");
    public static readonly LocalizedText Value = new("Số liệu", "Value");
    public static readonly LocalizedText Share = new("Tỷ lệ", "Share");
    public static readonly LocalizedText AtLeast = new("ít nhất", "at least");
    public static readonly LocalizedText Gaps = new("Vì sao số liệu có thể cao hơn", "Why figures may be higher");
    public static readonly LocalizedText Quota = new("Kiểm tra tại trụ sở trong năm", "On-site inspections in the year");
    public static readonly LocalizedText Done = new("Đã kiểm tra tại trụ sở", "Inspected on site");
    public static readonly LocalizedText PerhapsDone = new("Có thể đã kiểm tra", "Perhaps inspected");
    public static readonly LocalizedText Needed = new("Cần kiểm tra tại trụ sở", "To be inspected on site");
    public static readonly LocalizedText NoQuota = new("Chưa xác định được số cơ quan được tính nên không có tỷ lệ.", "The agencies that count are not known, so there is no share.");
    public static readonly LocalizedText LowestCoverage = new("Hệ thống có tỷ lệ bao phủ thấp nhất", "Systems with the lowest coverage");
    public static readonly LocalizedText ByKind = new("Theo loại cơ quan và đối tượng", "By kind and tier of agencies");

    public static readonly LocalizedText Due = new("Việc đến hạn", "Due dates");
    public static readonly LocalizedText DueCaption = new("Việc quá hạn, việc đến hạn trong chín mươi ngày tới và việc chưa thực hiện, tính từ ngày", "What is overdue, due within ninety days, or open, as seen from");
    public static readonly LocalizedText LastDay = new("Hạn cuối", "Last day");
    public static readonly LocalizedText State = new("Tình trạng", "State");
    public static readonly LocalizedText Who = new("Cơ quan thực hiện", "Who");
    public static readonly LocalizedText What = new("Việc phải thực hiện", "What is to be done");
    public static readonly LocalizedText Doubt = new("Có thể khác", "May be otherwise");
    public static readonly LocalizedText NoLastDay = new("không ấn định hạn", "no day is set");
    public static readonly LocalizedText NothingDue = new("Không có việc đến hạn. Có thể còn thiếu dữ liệu để xác định.", "Nothing is due. Data may be missing to tell.");
    public static readonly LocalizedText NotKnown = new("Chưa xác định được việc đến hạn", "Where it cannot be said whether something is due");

    /// <summary>The language that the page can be switched to, in its own words.</summary>
    public static readonly LocalizedText OtherLanguage = new("English", "Tiếng Việt");

    /// <summary>A severity.</summary>
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Violation => new("Vi phạm", "Violation"),
        Severity.Warning => new("Cảnh báo", "Warning"),
        _ => new("Thông tin", "Information"),
    };

    /// <summary>How a duty stands.</summary>
    public static LocalizedText Of(DueState state) => state switch
    {
        DueState.Overdue => new("Quá hạn", "Overdue"),
        DueState.Upcoming => new("Sắp đến hạn", "Upcoming"),
        _ => new("Chưa thực hiện", "Open"),
    };

    /// <summary>A stage.</summary>
    public static LocalizedText Of(SystemStage stage) => stage switch
    {
        SystemStage.NotStarted => new("Chưa triển khai", "Not started"),
        SystemStage.Building => new("Đang xây dựng", "Building"),
        SystemStage.Applying => new("Đang áp dụng", "Applying"),
        SystemStage.Confirmed => new("Đã xác nhận hiệu lực", "Confirmed"),
        SystemStage.Declared => new("Đã công bố phù hợp tiêu chuẩn", "Declared"),
        _ => new("Đã kết thúc", "Ended"),
    };

    /// <summary>A tier; null is none.</summary>
    public static LocalizedText Of(ApplicationTier? tier) => tier switch
    {
        ApplicationTier.Mandatory => Mandatory,
        ApplicationTier.Encouraged => Encouraged,
        _ => NoTier,
    };
}
