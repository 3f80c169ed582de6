using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Reporting.Texts;

/// <summary>The words for the values of a rule's descriptor, for people and for JSON.</summary>
internal static class Words
{
    public static string Code(Severity severity) => severity switch
    {
        Severity.Violation => "violation",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Code(Applies applies) => applies switch
    {
        Applies.Mandatory => "mandatory",
        Applies.Adopted => "adopted",
        Applies.Declared => "declared",
        Applies.Register => "register",
        _ => "data",
    };

    public static string Code(Judged judged) => judged == Judged.Machine ? "machine" : "human";

    public static string Code(DueState state) => state switch
    {
        DueState.Upcoming => "upcoming",
        DueState.Overdue => "overdue",
        _ => "open",
    };

    public static LocalizedText Of(DueState state) => state switch
    {
        DueState.Upcoming => new("Sắp đến hạn", "Upcoming"),
        DueState.Overdue => new("Quá hạn", "Overdue"),
        _ => new("Chưa thực hiện, không có thời hạn", "Open, no last day set"),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Violation => new("Vi phạm", "Violation"),
        Severity.Warning => new("Cảnh báo", "Warning"),
        _ => new("Thông tin", "Info"),
    };

    public static LocalizedText Loud(Severity severity) => severity switch
    {
        Severity.Violation => new("VI PHẠM", "VIOLATION"),
        Severity.Warning => new("CẢNH BÁO", "WARNING"),
        _ => new("THÔNG TIN", "INFO"),
    };

    public static LocalizedText Of(Applies applies) => applies switch
    {
        Applies.Mandatory => new("Cơ quan thuộc đối tượng bắt buộc", "Agencies of the mandatory tier"),
        Applies.Adopted => new("Cơ quan đã xây dựng hệ thống", "Agencies with a system"),
        Applies.Declared => new("Cơ quan đã công bố hệ thống", "Agencies with a declared system"),
        Applies.Register => new("Bộ, ngành, tỉnh quản lý sổ", "The ministry or province"),
        _ => new("Mọi bản ghi", "Every record"),
    };

    public static LocalizedText Of(Judged judged) => judged == Judged.Machine
        ? new("Dữ liệu quyết định", "The data decide")
        : new("Cần người xem xét", "A person judges");

    public static LocalizedText Date(LocalDate? date) =>
        date is { } day ? new(LocalizedFormat.Date(day, Language.Vietnamese), LocalizedFormat.Date(day, Language.English)) : new("–", "–");
}
