using System.Globalization;
using NodaTime;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>The words of the report in one language.</summary>
internal sealed class ReportTexts(Language language)
{
    public Language Language { get; } = language;

    public string Title => Text("KẾT QUẢ ĐÁNH GIÁ", "ASSESSMENT");

    public string Unnamed => Text("(không ghi tên cơ quan quản lý sổ)", "(the authority's name is not recorded)");

    public string Problems => Text("Lỗi khi đọc tệp", "Problems in reading");

    public string Lost => Text("giá trị không đọc được", "value lost");

    public string Findings => Text("Phát hiện", "Findings");

    public string NoFinding => Text("Không có phát hiện.", "Nothing was found.");

    public string Reviews => Text("Cần người xem xét", "For a person to judge");

    public string Errors => Text("Lỗi của quy tắc (không phải của dữ liệu)", "Faults of rules (not of the data)");

    public string Law => Text("Căn cứ: ", "Law: ");

    public string At => Text("Vị trí: ", "At: ");

    public string Summary => Text("Tổng hợp", "Summary");

    public string OnlyNotApplicable => Text("Không áp dụng cho bản ghi nào: ", "Applied to no record: ");

    public string Reasons => Text("Vì sao các quy tắc trên có lượt không đánh giá được hoặc không áp dụng:", "Why these rules were not evaluated or not applicable:");

    public string Readings => Text("Cách hiểu đã dùng: ", "Readings used: ");

    public string ManyMore(int count) => Text(
        "Còn " + Number(count) + " lỗi khác không liệt kê.", "Further problems not listed: " + Number(count) + ".");

    public string[] OutcomeHeads => Language == Language.Vietnamese
        ? ["Quy tắc", "Đạt", "Không đạt", "Không áp dụng", "Chưa đánh giá được", "Cần xem xét"]
        : ["Rule", "Pass", "Fail", "Not applicable", "Not evaluated", "For review"];

    public string AsOf(LocalDate date, string ruleSet) => Text(
        "Ngày đánh giá: " + Words.Date(date, Language) + "; bộ quy tắc " + ruleSet,
        "Assessed as of " + Words.Date(date, Language) + "; rules " + ruleSet);

    public string Counts(int agencies, int systems, int inspections) => Text(
        "Sổ ghi nhận: " + Number(agencies) + " cơ quan, " + Number(systems) + " hệ thống, " + Number(inspections) + " cuộc kiểm tra",
        "On record: " + Number(agencies) + " agencies, " + Number(systems) + " systems, " + Number(inspections) + " inspections");

    public string Totals(int violations, int warnings, int infos, int reviews) => Text(
        "Phát hiện: " + Number(violations) + " vi phạm, " + Number(warnings) + " cảnh báo, " + Number(infos) + " thông tin. Cần người xem xét: "
            + Number(reviews) + ".",
        "Findings: " + Number(violations) + " violations, " + Number(warnings) + " warnings, " + Number(infos) + " infos. For a person to judge: "
            + Number(reviews) + ".");

    public string NotEvaluated(long count, int rules) => count == 0
        ? Text(
            "Không có lượt đánh giá nào thiếu dữ liệu.",
            "No judgement lacked data.")
        : Text(
            "Chưa đánh giá được vì thiếu dữ liệu: " + Number(count) + " lượt, thuộc " + Number(rules)
                + " quy tắc. Không có phát hiện ở đó không có nghĩa là đạt.",
            "Not evaluated for lack of data: " + Number(count) + " judgements of " + Number(rules)
                + " rules. That nothing was found there is not a pass.");

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Text(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;
}
