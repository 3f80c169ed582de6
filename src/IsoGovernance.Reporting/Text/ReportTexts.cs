using System.Globalization;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Reporting.Text;

/// <summary>The words of the report in one language.</summary>
internal sealed class ReportTexts(Language language)
{
    public Language Language { get; } = language;

    public string Title => Text("KẾT QUẢ ĐÁNH GIÁ", "ASSESSMENT");

    public string Unnamed => Text("(không ghi tên cơ quan quản lý sổ)", "(the authority's name is not recorded)");

    public string Incomplete => Text(
        "CHƯA ĐẦY ĐỦ: việc đánh giá bị dừng giữa chừng. Số liệu trên là phần đã đánh giá; điều cần cả sổ thì chưa đánh giá được.",
        "INCOMPLETE: the assessment was ended early. The counts above are what was judged; what needs the whole register was not evaluated.");

    public string Problems => Text("Lỗi khi đọc tệp", "Problems in reading");

    public string Lost => Text("giá trị không đọc được", "value lost");

    public string Findings => Text("Phát hiện", "Findings");

    public string NoFinding => Text(
        "Không có phát hiện. Điều đó chưa có nghĩa là đạt: xem phần tổng hợp.",
        "Nothing was found. That alone is not a pass: see the summary.");

    public string Reviews => Text("Cần người xem xét", "For a person to judge");

    public string Errors => Text("Lỗi của quy tắc (không phải của dữ liệu)", "Faults of rules (not of the data)");

    public string Law => Text("Căn cứ: ", "Law: ");

    public string CameAbout => Text("Cách xác định", "How it came about");

    public string At => Text("Vị trí: ", "At: ");

    public string Summary => Text("Tổng hợp", "Summary");

    public string OnlyNotApplicable => Text("Không áp dụng cho bản ghi nào: ", "Applied to no record: ");

    public string Reasons => Text(
        "Lý do chưa đánh giá được:",
        "Why not evaluated:");

    public string Readings => Text("Cách hiểu đã dùng: ", "Readings used: ");

    public string ManyMore(int count) => Text(
        "Còn " + Number(count) + " mục khác không liệt kê.", "Further ones not listed: " + Number(count) + ".");

    public string Waived(Waiver waiver) => Text(
        "Được chấp nhận, không tính: " + waiver.Reason + " (" + waiver.Approver + ")" + (waiver.Until is { } last ? ", đến ngày " + LocalizedFormat.Date(last, Language) : ""),
        "Waived, does not count: " + waiver.Reason + " (" + waiver.Approver + ")" + (waiver.Until is { } until ? ", until " + LocalizedFormat.Date(until, Language) : ""));

    public string Regraded(string severity) => Text("Mức độ theo quy tắc: " + severity, "Severity by the rule: " + severity);

    public string WaiverUnused(Waiver waiver, bool isExpired) => Text(
        (isExpired ? "Chấp nhận đã hết hạn: " : "Chấp nhận không ứng với phát hiện nào: ") + waiver.Code + " " + waiver.SubjectId,
        (isExpired ? "Waiver has expired: " : "Waiver matches nothing: ") + waiver.Code + " " + waiver.SubjectId);

    public string RuleOff(RuleOff off) => Text("Quy tắc đã tắt: " + off.Code + " – " + off.Reason, "Rule switched off: " + off.Code + " – " + off.Reason);

    public string[] OutcomeHeads => Language == Language.Vietnamese
        ? ["Quy tắc", "Đạt", "Không đạt", "Không áp dụng", "Chưa đánh giá được", "Cần xem xét"]
        : ["Rule", "Pass", "Fail", "Not applicable", "Not evaluated", "For review"];

    public string AsOf(LocalDate date, string ruleSet) => Text(
        "Ngày đánh giá: " + LocalizedFormat.Date(date, Language) + "; bộ quy tắc " + ruleSet,
        "Assessed as of " + LocalizedFormat.Date(date, Language) + "; rules " + ruleSet);

    public string Counts(int agencies, int systems, int inspections) => Text(
        "Sổ ghi nhận: " + Number(agencies) + " cơ quan, " + Number(systems) + " hệ thống, " + Number(inspections) + " cuộc kiểm tra",
        "On record: agencies " + Number(agencies) + ", systems " + Number(systems) + ", inspections " + Number(inspections));

    public string Totals(int violations, int warnings, int infos, int reviews) => Text(
        "Phát hiện: " + Number(violations) + " vi phạm, " + Number(warnings) + " cảnh báo, " + Number(infos) + " thông tin. "
            + "Cần người xem xét: " + Number(reviews) + ".",
        "Findings: violations " + Number(violations) + ", warnings " + Number(warnings) + ", infos " + Number(infos) + ". "
            + "For a person to judge: " + Number(reviews) + ".");

    public string NotEvaluated(long count, int rules) => count == 0
        ? Text(
            "Không có lượt nào chưa đánh giá được vì thiếu dữ liệu.",
            "Nothing was left unevaluated for lack of data.")
        : Text(
            "Chưa đánh giá được vì thiếu dữ liệu: " + Number(count) + " lượt, thuộc " + Number(rules)
                + " quy tắc. Không có phát hiện ở đó không có nghĩa là đạt.",
            "Not evaluated for lack of data: " + Number(count) + " (rules concerned: " + Number(rules)
                + "). That nothing was found there is not a pass.");

    /// <summary>A place as it is told: the line and the column of a text, the cell of a workbook.</summary>
    public static string Place(string? source, string? cell, int line, int column) =>
        cell is null ? source + ":" + Number(line) + ":" + Number(column) : source + " " + cell;

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Text(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;
}
