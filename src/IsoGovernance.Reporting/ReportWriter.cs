using System;
using System.IO;
using System.Text;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Csv;
using IsoGovernance.Reporting.Html;
using IsoGovernance.Reporting.Json;
using IsoGovernance.Reporting.Markdown;
using IsoGovernance.Reporting.Sarif;
using IsoGovernance.Reporting.Text;

namespace IsoGovernance.Reporting;

/// <summary>Writes the report of a register that was judged.</summary>
/// <remarks>
/// The same input gives the same bytes on every machine and under any culture. Nothing here reads a clock, the environment or the terminal.
/// Safe to use from several threads, each with its own stream.
/// </remarks>
public static class ReportWriter
{
    private const int BufferSize = 16_384;

    /// <summary>Writes a report as UTF-8, with line feeds and no byte order mark; CSV has the mark and ends its lines as its standard says.</summary>
    /// <param name="assessed">The register that was judged.</param>
    /// <param name="format">The form.</param>
    /// <param name="output">The stream to write to; stays open.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessed"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the forms.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(AssessedRegister assessed, ReportFormat format, Stream output, ReportOptions? options = null)
    {
        if (assessed is null) throw new ArgumentNullException(nameof(assessed));
        if (output is null) throw new ArgumentNullException(nameof(output));
        options ??= ReportOptions.Default;
        var write = WriterOf(format);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        write(assessed, writer, options);
    }

    private static Action<AssessedRegister, StreamWriter, ReportOptions> WriterOf(ReportFormat format) => format switch
    {
        ReportFormat.Text => AssessmentText.Write,
        ReportFormat.Json => AssessmentJson.Write,
        ReportFormat.Sarif => AssessmentSarif.Write,
        ReportFormat.Markdown => AssessmentMarkdown.Write,
        ReportFormat.Csv => AssessmentCsv.Write,
        ReportFormat.Html => AssessmentHtml.Write,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A report has no such form."),
    };
}
