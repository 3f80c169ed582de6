using System.IO;
using System.Linq;
using System.Text;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Csv;

/// <summary>An assessment for a spreadsheet, a finding a row. The order of its columns is a contract; further ones come last.</summary>
internal static class AssessmentCsv
{
    public static void Write(AssessedRegister assessed, StreamWriter output, ReportOptions options)
    {
        var (report, language) = (assessed.Report, options.Language);
        var (columns, texts) = (new ColumnTexts(language), new ReportTexts(language));

        // The mark by which a spreadsheet knows UTF-8.
        output.Write('\uFEFF');
        WriteRow(
            output, columns.Entry, columns.Rule, columns.Severity, columns.Name, columns.Kind, columns.Record, columns.Message, columns.Law, columns.Waiver,
            columns.Source, columns.Line, columns.Column, columns.Cell, columns.Path);
        if (report.IsIncomplete) WriteRow(output, columns.NotListed, null, null, null, null, null, texts.Incomplete, null, null, null, null, null, null, null);
        foreach (var finding in report.Findings) Write(output, columns.Finding, Words.Of(finding.Severity).In(language), finding, texts);
        WriteNotListed(output, columns, columns.Finding, texts, report.FindingsNotListed);
        foreach (var review in report.Reviews) Write(output, columns.Review, null, review, texts);
        WriteNotListed(output, columns, columns.Review, texts, report.ReviewsNotListed);
        foreach (var problem in assessed.Problems)
        {
            WriteRow(
                output, columns.Problem, problem.Code, problem.IsLoss ? columns.Loss : null, null, null, null, problem.Message.In(language), null, null,
                problem.Source, Line(problem.Line, problem.Cell), Line(problem.Column, problem.Cell), problem.Cell, problem.Path);
        }
        WriteNotListed(output, columns, columns.Problem, texts, assessed.ProblemsNotListed);
        foreach (var error in report.Errors)
        {
            WriteRow(output, columns.Fault, error.Code, null, null, null, null, error.Message, null, null, null, null, null, null, error.Path);
        }
    }

    private static void Write(StreamWriter output, string entry, string? severity, Finding finding, ReportTexts texts)
    {
        var place = finding.Place;
        WriteRow(
            output, entry, finding.Code, severity, finding.Subject.Name, RecordKinds.Of(finding.Subject.Kind).In(texts.Language), finding.Subject.Id,
            finding.Message(texts.Language), string.Join("; ", finding.Citations.Select(citation => citation.Text.In(texts.Language))),
            finding.Waiver is { } waiver ? texts.Waived(waiver) : null,
            place?.Source, Line(place?.Line, place?.Cell), Line(place?.Column, place?.Cell), place?.Cell, finding.Path);
    }

    private static void WriteNotListed(StreamWriter output, ColumnTexts columns, string what, ReportTexts texts, int count)
    {
        if (count > 0) WriteRow(output, columns.NotListed, null, null, null, null, null, what + ": " + texts.ManyMore(count), null, null, null, null, null, null, null);
    }

    private static string? Line(int? number, string? cell) => cell is null && number is { } known ? ReportTexts.Number(known) : null;

    private static void WriteRow(StreamWriter output, params string?[] cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) line.Append(',');
            CsvCell.Append(line, cells[i]);
        }
        output.Write(line.Append("\r\n").ToString());
    }
}
