using System;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>Ends the reading of a report; never leaves <see cref="SavedReport.Read"/>.</summary>
internal sealed class SavedReportException(LocalizedText text) : Exception(text.English)
{
    public static LocalizedText BrokenSyntax { get; } = new("Cú pháp JSON bị hỏng", "The JSON syntax is broken");

    public static LocalizedText NotUtf8 { get; } = new("Văn bản không phải UTF-8", "A text is not UTF-8");

    public LocalizedText Text { get; } = text;

    public static SavedReportException Missing(string member) => new(new(
        "Không phải báo cáo do isogov assess --format json ghi: thiếu \"" + member + "\"",
        "This is no report that isogov assess --format json wrote: \"" + member + "\" is missing"));

    public static SavedReportException Wrong(string member) => new(new(
        "Không phải báo cáo do isogov assess --format json ghi: giá trị của \"" + member + "\" không đúng dạng",
        "This is no report that isogov assess --format json wrote: the value of \"" + member + "\" is not of its form"));

    public static SavedReportException Version(string version) => new(new(
        "Báo cáo thuộc phiên bản \"" + version + "\"; chỉ đọc được phiên bản 1",
        "The report is of version \"" + version + "\"; only version 1 can be read"));
}
