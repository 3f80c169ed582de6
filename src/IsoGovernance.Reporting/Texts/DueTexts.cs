using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Reporting.Texts;

/// <summary>The words around due dates.</summary>
internal static class DueTexts
{
    public static LocalizedText Title { get; } = new("VIỆC PHẢI THỰC HIỆN", "DUE DATES");

    public static LocalizedText NotKnown { get; } = new(
        "Chưa xác định được có việc phải thực hiện hay không (quy tắc: số bản ghi – lý do)",
        "Where it cannot be said whether something is due (rule: records – reason)");

    public static LocalizedText Time(LocalDate from, LocalDate until, string ruleSet) => new(
        "Từ ngày " + LocalizedFormat.Date(from, Language.Vietnamese) + " đến ngày " + LocalizedFormat.Date(until, Language.Vietnamese) + "; bộ quy tắc " + ruleSet,
        "From " + LocalizedFormat.Date(from, Language.English) + " to " + LocalizedFormat.Date(until, Language.English) + "; rules " + ruleSet);

    /// <summary>The last day, or since when it is open.</summary>
    public static LocalizedText Day(DueDate date)
    {
        if (date.LastDay is { } last) return Words.Date(last);
        if (date.Since is not { } since) return new("(không ghi ngày)", "(no day recorded)");
        var day = Words.Date(since);
        return new("từ " + day.Vietnamese, "since " + day.English);
    }

    /// <summary>Why it may be otherwise; null when it is certain.</summary>
    public static LocalizedText? Doubt(DueDate date)
    {
        if (date.Doubt is not { } doubt) return null;
        var latest = date.LatestLastDay > date.LastDay ? Words.Date(date.LatestLastDay) : null;
        return new(
            "Chưa chắc chắn: " + doubt.Text.Vietnamese + (latest is null ? "" : "; muộn nhất là ngày " + latest.Vietnamese) + ".",
            "Not certain: " + doubt.Text.English + (latest is null ? "" : "; at the latest " + latest.English) + ".");
    }
}
