using System;
using System.IO;
using System.Text;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>Writes what changed from one report to the next. Safe to use from several threads, each with its own stream.</summary>
public static class ComparisonWriter
{
    /// <summary>Writes a comparison as UTF-8, with line feeds and no byte order mark.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="format">The form: <see cref="ReportFormat.Text"/> or <see cref="ReportFormat.Json"/>.</param>
    /// <param name="output">The stream to write to; stays open.</param>
    /// <param name="options">The language and whether text is coloured; null for the defaults. Sentences of findings stay in the language of their report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is another form.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(ReportComparison comparison, ReportFormat format, Stream output, ReportOptions? options = null)
    {
        if (comparison is null) throw new ArgumentNullException(nameof(comparison));
        if (output is null) throw new ArgumentNullException(nameof(output));
        if (format is not (ReportFormat.Text or ReportFormat.Json)) throw new ArgumentOutOfRangeException(nameof(format), format, "A comparison has no such form.");
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16_384, leaveOpen: true) { NewLine = "\n" };
        if (format == ReportFormat.Json) ComparisonJson.Write(comparison, writer);
        else ComparisonText.Write(comparison, writer, options ?? ReportOptions.Default);
    }
}
