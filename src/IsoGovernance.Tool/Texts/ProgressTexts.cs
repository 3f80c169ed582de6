using System;
using System.Globalization;
using IsoGovernance.Json;

namespace IsoGovernance.Tool.Texts;

/// <summary>What is said while long work goes on, and when it was ended early.</summary>
internal static class ProgressTexts
{
    private const int BarLength = 16;

    public static LocalizedText Option { get; } = new(
        "Cách hiện tiến độ trên đầu ra lỗi: auto (mặc định) là thanh tiến độ khi ra màn hình và không hiện gì khi ra tệp, bar, plain là từng dòng, none.",
        "How progress is shown on standard error: auto (the default) is a bar on a terminal and nothing elsewhere, bar, plain for lines, none.");

    public static LocalizedText Stopped { get; } = new(
        "Đã dừng theo yêu cầu; báo cáo chưa đầy đủ, chỉ gồm phần đã đánh giá.",
        "Ended as asked; the report is incomplete and holds what was judged so far.");

    public static LocalizedText StoppedEarly { get; } = new(
        "Đã dừng theo yêu cầu khi chưa đánh giá được gì; không có báo cáo.",
        "Ended as asked before anything was judged; there is no report.");

    /// <summary>The bar; empty where nobody knows how much there is.</summary>
    public static string Bar(AssessmentProgress progress, long? total)
    {
        if (Share(progress, total) is not { } share) return "";
        var done = (int)(share * BarLength);
        return "[" + new string('#', done) + new string('-', BarLength - done) + "] ";
    }

    /// <summary>How much is read, how fast, how many records, and the time left.</summary>
    public static LocalizedText Line(AssessmentProgress progress, long? total, TimeSpan elapsed)
    {
        var share = Share(progress, total);
        var percent = share is { } known ? ((int)(known * 100)).ToString(CultureInfo.InvariantCulture) + " % " : "";
        var read = percent + Megabytes(progress.Bytes) + (total is { } all ? "/" + Megabytes(all) : "") + " MB";
        var speed = elapsed > TimeSpan.Zero ? ", " + Megabytes((long)(progress.Bytes / elapsed.TotalSeconds)) + " MB/s" : "";
        TimeSpan? left = share is > 0 and var part ? elapsed * ((1 - part) / part) : null;
        var records = progress.Systems + progress.Inspections;
        return new(
            read + speed + (records > 0 ? ", " + Number(progress.Systems) + " hệ thống, " + Number(progress.Inspections) + " cuộc kiểm tra" : "") + (left is { } con ? ", còn " + Clock(con) : ""),
            read + speed + (records > 0 ? ", systems " + Number(progress.Systems) + ", inspections " + Number(progress.Inspections) : "") + (left is { } more ? ", left " + Clock(more) : ""));
    }

    // A file may grow while it is read.
    private static double? Share(AssessmentProgress progress, long? total) => total is > 0 and var all ? Math.Min(1, (double)progress.Bytes / all) : null;

    private static string Megabytes(long bytes) => (bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Clock(TimeSpan time) =>
        ((int)time.TotalMinutes).ToString(CultureInfo.InvariantCulture) + ":" + time.Seconds.ToString("00", CultureInfo.InvariantCulture);
}
