using System;
using IsoGovernance.Reporting.Text;
using NodaTime;

namespace IsoGovernance.Reporting.Html;

/// <summary>The words of the page, and those of other reports in both languages.</summary>
internal static class HtmlTexts
{
    private static readonly ReportTexts InVietnamese = new(Language.Vietnamese), InEnglish = new(Language.English);

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static LocalizedText Title { get; } = new("Kết quả đánh giá hệ thống quản lý chất lượng", "Assessment of quality management systems");

    public static LocalizedText Skip { get; } = new("Chuyển đến phát hiện", "Skip to the findings");

    public static LocalizedText Contents { get; } = new("Mục lục", "Contents");

    public static LocalizedText Overview { get; } = new("Tổng quan", "Overview");

    public static LocalizedText Coverage { get; } = new("Thủ tục hành chính được đưa vào hệ thống", "Coverage of administrative procedures");

    public static LocalizedText WholeRegister { get; } = new("Toàn bộ sổ theo dõi", "The whole register");

    public static LocalizedText Quota { get; } = new("Kiểm tra tại trụ sở trong năm", "Inspections on site in the year");

    public static LocalizedText NoQuota { get; } = new(
        "Chưa có cơ quan nào được tính cho việc kiểm tra trong năm.", "No agency counts for the inspections of the year.");

    public static LocalizedText QuotaKey { get; } = new(
        "Vạch đậm là số cơ quan cần kiểm tra tại trụ sở.", "The heavy mark is the number of agencies that need an inspection on site.");

    public static LocalizedText PerhapsKey { get; } = new(
        "Phần nhạt là phần có thể có nhưng dữ liệu chưa cho biết chắc chắn.", "What is pale may be so; the data do not show it for certain.");

    public static LocalizedText ByArticle { get; } = new("Phát hiện theo điều khoản", "Findings by article");

    public static LocalizedText ByArticleKey { get; } = new(
        "Theo các phát hiện được liệt kê. Phát hiện viện dẫn nhiều điều được tính ở mỗi điều một lần.",
        "Of the findings listed. One that cites several articles counts once under each.");

    public static LocalizedText Article { get; } = new("Điều khoản", "Article");

    public static LocalizedText NoArticle { get; } = new("Không viện dẫn điều nào (dữ liệu)", "No article (about the data)");

    public static LocalizedText AllFigures { get; } = new("Mọi số liệu tổng hợp", "All figures of the summary");

    public static LocalizedText Calendar { get; } = new("Lịch việc phải thực hiện", "Calendar of due dates");

    public static LocalizedText Agencies { get; } = new("Cơ quan", "Agencies");

    public static LocalizedText Systems { get; } = new("Hệ thống", "Systems");

    public static LocalizedText Inspections { get; } = new("Cuộc kiểm tra", "Inspections");

    public static LocalizedText NotEvaluatedTitle { get; } = new("Lượt chưa đánh giá được", "Not evaluated");

    public static LocalizedText FilterAgency { get; } = new("Tên cơ quan, hệ thống có chứa", "Agency or system, part of its name");

    public static LocalizedText Severity { get; } = new("Mức độ", "Severity");

    public static LocalizedText Family { get; } = new("Nhóm quy tắc", "Family of rules");

    public static LocalizedText Filter { get; } = new("Lọc phát hiện", "Filter the findings");

    public static LocalizedText OpenAll { get; } = new("Mở tất cả", "Open all");

    public static LocalizedText CloseAll { get; } = new("Đóng tất cả", "Close all");

    public static LocalizedText ShowAll { get; } = new("Bỏ lọc", "Clear the filter");

    public static LocalizedText NoMatch { get; } = new("Không có phát hiện nào phù hợp với bộ lọc.", "No finding matches the filter.");

    public static LocalizedText Rules { get; } = new("Các quy tắc có phát hiện", "The rules by which something was found");

    public static LocalizedText Basis { get; } = new("Căn cứ đánh giá", "What the assessment rests on");

    public static LocalizedText Inputs { get; } = new("Dữ liệu và phiên bản", "Data and versions");

    public static LocalizedText Files { get; } = new("Tệp dữ liệu", "Input files");

    public static LocalizedText Digest { get; } = new("Mã băm của dữ liệu", "Digest of the data");

    public static LocalizedText RuleSet { get; } = new("Bộ quy tắc", "Rules");

    public static LocalizedText Tool { get; } = new("Phiên bản công cụ", "Version of the tool");

    public static LocalizedText AsOf { get; } = new("Ngày đánh giá", "Assessed as of");

    public static LocalizedText Readings { get; } = new("Cách hiểu quy định đã dùng", "Readings of the law used");

    public static LocalizedText Parameters { get; } = new("Tham số pháp luật đã dùng", "Numbers of the law used");

    public static LocalizedText Name { get; } = new("Tên", "Name");

    public static LocalizedText Choice { get; } = new("Lựa chọn", "Choice");

    public static LocalizedText Question { get; } = new("Câu hỏi", "Question");

    public static LocalizedText Value { get; } = new("Giá trị", "Value");

    public static LocalizedText From { get; } = new("Từ ngày", "From");

    public static LocalizedText Until { get; } = new("Đến ngày", "Until");

    public static LocalizedText Policy { get; } = new("Chấp nhận, mức độ riêng và quy tắc đã tắt", "Waivers, severities of the host and rules switched off");

    public static LocalizedText Outcomes { get; } = new("Kết quả theo quy tắc", "Outcomes by rule");

    public static LocalizedText NothingDue { get; } = new("Không có việc phải thực hiện trong thời gian này.", "Nothing is due in this time.");

    public static LocalizedText Both(Func<ReportTexts, string> text) => new(text(InVietnamese), text(InEnglish));

    public static LocalizedText Both(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));

    public static LocalizedText Month(int year, int month) => new(
        "Tháng " + ReportTexts.Number(month) + "/" + ReportTexts.Number(year), Months[month - 1] + " " + ReportTexts.Number(year));

    public static LocalizedText Span(LocalDate from, LocalDate until) => Both(language =>
        (language == Language.Vietnamese ? "Từ ngày " : "From ") + LocalizedFormat.Date(from, language)
        + (language == Language.Vietnamese ? " đến ngày " : " to ") + LocalizedFormat.Date(until, language));
}
