using IsoGovernance.Reporting.Comparison;
using IsoGovernance.Reporting.Text;

namespace IsoGovernance.Tool.Texts;

/// <summary>What is said around a comparison.</summary>
internal static class DiffTexts
{
    public static LocalizedText Diff { get; } = new(
        "So sánh hai báo cáo: phát hiện mới, đã khắc phục, không đổi. Mã thoát là 1 nếu có vi phạm mới, hoặc không loại trừ được.",
        "Compares two reports: findings that are new, fixed and unchanged. The exit code is 1 where a violation is new, or that cannot be ruled out.");

    public static LocalizedText Old { get; } = new(
        "Báo cáo trước, do isogov assess --format json ghi.", "The earlier report, as isogov assess --format json wrote it.");

    public static LocalizedText New { get; } = new(
        "Báo cáo sau, do isogov assess --format json ghi; \"-\" là đầu vào chuẩn.",
        "The later report, as isogov assess --format json wrote it; \"-\" is standard input.");

    public static LocalizedText Unreadable(string name, ReportFault fault)
    {
        var place = ReportTexts.Place(name, cell: null, fault.Line, fault.Column) + " ";
        return new(place + fault.Message.Vietnamese + ".", place + fault.Message.English + ".");
    }
}
