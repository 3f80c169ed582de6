using IsoGovernance.Reporting.Text;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>The words of a comparison in one language.</summary>
internal sealed class ComparisonTexts(Language language)
{
    public Language Language { get; } = language;

    /// <summary>The words that it shares with the report.</summary>
    public ReportTexts Report { get; } = new(language);

    public string Title => Text("SO SÁNH HAI BÁO CÁO", "COMPARISON OF TWO REPORTS");

    public string Before => Text("Báo cáo trước. ", "Before: ");

    public string After => Text("Báo cáo sau. ", "After: ");

    public string Incomplete => Text(
        "Việc đánh giá bị dừng giữa chừng; phần chưa đánh giá không so sánh được.",
        "The assessment was ended before all was judged; what was not judged cannot be compared.");

    public string Waived => Text("Được chấp nhận, không tính.", "Waived, does not count.");

    public string EvaluatedLess => Text(
        "Thiếu dữ liệu nhiều hơn: việc không có phát hiện có thể do không đánh giá được",
        "Evaluated for fewer records: a finding may be absent for lack of data");

    public string NotListed(long count) => Text(
        "Còn " + ReportTexts.Number(count) + " phát hiện không liệt kê; các phát hiện này không so sánh được.",
        "Findings not listed, which cannot be compared: " + ReportTexts.Number(count) + ".");

    public string SeverityBefore(string severity) => Text("Mức độ trước đây: " + severity, "Severity before: " + severity);

    public string MessageBefore(string message) => Text("Trước đây: " + message, "Before: " + message);

    public string WaiverChanged(bool isWaived) => isWaived
        ? Text("Trước đây chưa được chấp nhận.", "It was not waived before.")
        : Text("Trước đây được chấp nhận, nay tính.", "It was waived before and counts now.");

    public string Loss(EvaluationLoss loss) => Text(
        loss.Code + ": số lượt chưa đánh giá được là " + ReportTexts.Number(loss.Before) + " ở báo cáo trước, " + ReportTexts.Number(loss.After) + " ở báo cáo sau",
        loss.Code + ": not evaluated " + ReportTexts.Number(loss.Before) + " before, " + ReportTexts.Number(loss.After) + " after");

    public string Of(FindingChange change) => change switch
    {
        FindingChange.New => Text("Mới", "New"),
        FindingChange.Fixed => Text("Đã khắc phục", "Fixed"),
        FindingChange.Unchanged => Text("Không đổi", "Unchanged"),
        _ => Text("Không so sánh được", "Not comparable"),
    };

    public string Of(ComparisonGap gap, bool isFoundAfter)
    {
        var found = isFoundAfter
            ? Text("Chỉ có trong báo cáo sau; ", "Only in the report after; ")
            : Text("Chỉ có trong báo cáo trước; ", "Only in the report before; ");
        return found + gap switch
        {
            ComparisonGap.RuleNotRun => Text("báo cáo kia không chạy quy tắc này.", "the other did not run the rule."),
            ComparisonGap.RuleFailed => Text("ở báo cáo kia quy tắc này gặp lỗi.", "in the other the rule failed."),
            ComparisonGap.Incomplete => Text("báo cáo kia chưa đánh giá hết sổ.", "the other did not judge all of the register."),
            _ => Text("có thể nằm trong số không liệt kê của báo cáo kia.", "it may be among those that the other does not list."),
        };
    }

    private string Text(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;
}
