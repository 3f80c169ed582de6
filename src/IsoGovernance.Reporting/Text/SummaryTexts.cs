using System.Globalization;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Reporting.Text;

/// <summary>The words of the summary in one language.</summary>
internal sealed class SummaryTexts(Language language)
{
    public Language Language { get; } = language;

    public string Title => Text("BẢNG TỔNG HỢP", "SUMMARY");

    public string Gap => Text("Số liệu có thể chưa đủ: ", "Figures may not be all: ");

    public string ByKind => Text("Theo loại cơ quan và đối tượng áp dụng", "By kind and tier of agencies");

    public string Lowest => Text("Hệ thống có tỷ lệ thủ tục hành chính thấp nhất", "Systems with the lowest coverage");

    public string[] FigureHeads => [Text("Chỉ tiêu", "Figure"), Text("Tên", "Name"), Text("Số liệu", "Value")];

    public string[] GroupHeads => [Text("Loại cơ quan", "Kind"), Text("Đối tượng", "Tier")];

    public string[] LowestHeads => [Text("Tỷ lệ", "Coverage"), Text("Cơ quan", "Agency"), Text("Vị trí", "At")];

    public string[] TraceHeads => [Text("Tính", "Counts"), Text("Bản ghi", "Record"), Text("Cơ quan", "Agency")];

    private string AtLeast => Text("ít nhất ", "at least ");

    public static string Column(int index) => "(" + Number(index + 1) + ")";

    public string Period(ComplianceSummary summary)
    {
        string from = LocalizedFormat.Date(new LocalDate(summary.Year, 1, 1), Language), until = LocalizedFormat.Date(summary.AsOf, Language);
        return Text(
            "Tại ngày " + until + "; số liệu trong năm tính từ ngày " + from + " đến ngày đó.",
            "On " + until + "; figures of the year are from " + from + " to that day.");
    }

    public string TitleOf(SummaryFigure figure)
    {
        var title = figure.Figure.Title.In(Language);
        return figure.Figure.Name == "declaredByEdition" ? title + ": " + (figure.Edition?.Text ?? Text("không ghi phiên bản", "none named")) : title;
    }

    public string Value(SummaryFigure figure)
    {
        if (figure.Figure.IsShare) return figure.Share is { } share ? Share(share, figure.IsExact) : figure.IsExact ? "–" : Text("chưa rõ", "not known");
        if (figure.IsExact) return Number(figure.Least);
        return figure.Most is { } most ? Number(figure.Least) + Text(" đến ", " to ") + Number(most) : AtLeast + Number(figure.Least);
    }

    public string Share(Ratio share, bool isExact) => (isExact ? "" : AtLeast) + share + " (" + LocalizedFormat.Percent(share, Language) + ")";

    public string Counts(TracedRecord record)
    {
        var counts = Number(record.Counts) + (record.Of is { } of ? "/" + Number(of) : "") + (record.Edition is { } edition ? " " + edition.Text : "");
        return record.IsCertain ? counts : Text("có thể ", "perhaps ") + counts;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Text(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;
}
