using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Markdown;

/// <summary>An assessment as a Markdown page with GitHub's tables: how much was found, and the findings agency by agency.</summary>
internal sealed class AssessmentMarkdown
{
    private readonly AssessedRegister _assessed;
    private readonly ComplianceReport _report;
    private readonly StreamWriter _output;
    private readonly ReportOptions _options;
    private readonly ReportTexts _texts;
    private readonly ColumnTexts _columns;

    private AssessmentMarkdown(AssessedRegister assessed, StreamWriter output, ReportOptions options)
    {
        (_assessed, _report, _output, _options) = (assessed, assessed.Report, output, options);
        (_texts, _columns) = (new ReportTexts(options.Language), new ColumnTexts(options.Language));
    }

    public static void Write(AssessedRegister assessed, StreamWriter output, ReportOptions options) => new AssessmentMarkdown(assessed, output, options).Write();

    private void Write()
    {
        _output.WriteLine("# " + MarkdownCell.Of(_texts.Title + " – " + (_assessed.Authority?.Name ?? _texts.Unnamed)));
        Paragraph(_texts.AsOf(_report.AsOf, _report.RuleSet));
        Paragraph(_texts.Counts(_assessed.Agencies, _assessed.Systems, _assessed.Inspections));
        if (_report.IsIncomplete) Paragraph("**" + _texts.Incomplete + "**");
        var unevaluated = _report.Outcomes.Values.Where(counts => counts.NotEvaluated > 0).ToList();
        Paragraph(_texts.NotEvaluated(unevaluated.Sum(counts => (long)counts.NotEvaluated), unevaluated.Count));
        var agencies = Agencies();
        if (_report.Findings.Count == 0) Paragraph(_texts.NoFinding);
        if (agencies.Count > 0) WriteTotals(agencies);
        NotListed(_texts.Findings, _report.FindingsNotListed);
        NotListed(_texts.Reviews, _report.ReviewsNotListed);
        WriteProblems();
        foreach (var (name, entries) in agencies) WriteAgency(name, entries);
    }

    // In the order of the report, by the first entry of each.
    private List<(string Name, List<(Finding Finding, bool IsReview)> Entries)> Agencies()
    {
        var agencies = new List<(string Name, List<(Finding, bool)> Entries)>();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in _report.Findings.Select(finding => (finding, false)).Concat(_report.Reviews.Select(review => (review, true))))
        {
            var name = entry.Item1.Subject.Name is { Length: > 0 } recorded ? recorded : _columns.NoName;
            if (!at.TryGetValue(name, out var index))
            {
                at.Add(name, index = agencies.Count);
                agencies.Add((name, []));
            }
            agencies[index].Entries.Add(entry);
        }
        return agencies;
    }

    private void WriteTotals(List<(string Name, List<(Finding Finding, bool IsReview)> Entries)> agencies)
    {
        var language = _texts.Language;
        Heading(_columns.Name, Words.Of(Severity.Violation).In(language), Words.Of(Severity.Warning).In(language), Words.Of(Severity.Info).In(language), _columns.Review);
        WriteTotal("**" + _columns.All + "**", _report.CountOf, _report.Reviews.Count + _report.ReviewsNotListed);
        foreach (var (name, entries) in agencies)
        {
            WriteTotal(
                MarkdownCell.Of(name), severity => entries.Count(entry => !entry.IsReview && entry.Finding.Severity == severity), entries.Count(entry => entry.IsReview));
        }
    }

    private void WriteTotal(string name, Func<Severity, int> countOf, int reviews) => Row(
        name, ReportTexts.Number(countOf(Severity.Violation)), ReportTexts.Number(countOf(Severity.Warning)), ReportTexts.Number(countOf(Severity.Info)),
        ReportTexts.Number(reviews));

    private void WriteAgency(string name, List<(Finding Finding, bool IsReview)> entries)
    {
        Section(name);
        Heading(_columns.Rule, _columns.Severity, _columns.Record, _columns.Message, _columns.Law, _columns.Path);
        foreach (var (finding, isReview) in entries.OrderByDescending(entry => entry.IsReview ? (Severity?)null : entry.Finding.Severity))
        {
            var page = RulePage.Of(finding.Code, _options);
            var severity = isReview ? _columns.Review : Words.Of(finding.Severity).In(_texts.Language);
            var message = MarkdownCell.Of(finding.Message(_texts.Language));
            if (finding.Waiver is { } waiver) message += "<br>" + MarkdownCell.Of(_texts.Waived(waiver));
            if (finding.Explanation is { } explanation) message += Folded(explanation);
            Row(
                page is null ? MarkdownCell.Of(finding.Code) : "[" + MarkdownCell.Of(finding.Code) + "](<" + page + ">)",
                severity,
                MarkdownCell.Of((RecordKinds.Of(finding.Subject.Kind).In(_texts.Language) + " " + finding.Subject.Id).TrimEnd()),
                message,
                MarkdownCell.Of(string.Join("; ", finding.Citations.Select(citation => citation.Text.In(_texts.Language)))),
                MarkdownCell.Of(FindingsText.PlaceOf(finding)));
        }
    }

    // A cell of a table has no lines, so the steps are numbered by hand.
    private string Folded(Explanation explanation) => "<details><summary>" + MarkdownCell.Of(_texts.CameAbout) + "</summary>"
        + string.Join("<br>", explanation.Steps.Select((step, i) => ReportTexts.Number(i + 1) + ". " + MarkdownCell.Of(StepTexts.Of(step, _texts.Language)))) + "</details>";

    private void WriteProblems()
    {
        if (_assessed.Problems.Count > 0 || _assessed.ProblemsNotListed > 0)
        {
            Section(_texts.Problems);
            Heading(_columns.Problem, _columns.Loss, _columns.Message, _columns.Path);
            foreach (var problem in _assessed.Problems)
            {
                var place = ReportTexts.Place(problem.Source, problem.Cell, problem.Line, problem.Column) + " " + problem.Path;
                Row(problem.Code, problem.IsLoss ? _columns.Loss : "", MarkdownCell.Of(problem.Message.In(_texts.Language)), MarkdownCell.Of(place.TrimEnd()));
            }
            NotListed(_texts.Problems, _assessed.ProblemsNotListed);
        }
        if (_report.Errors.Count == 0) return;
        Section(_texts.Errors);
        Heading(_columns.Rule, _columns.Message, _columns.Path);
        foreach (var error in _report.Errors) Row(MarkdownCell.Of(error.Code), MarkdownCell.Of(error.Message), MarkdownCell.Of(error.Path));
    }

    private void Paragraph(string text)
    {
        _output.WriteLine();
        _output.WriteLine(MarkdownCell.Of(text));
    }

    private void Section(string title)
    {
        _output.WriteLine();
        _output.WriteLine("## " + MarkdownCell.Of(title));
    }

    private void NotListed(string what, int count)
    {
        if (count > 0) Paragraph(what + ": " + _texts.ManyMore(count));
    }

    private void Heading(params string[] heads)
    {
        _output.WriteLine();
        Row(heads);
        _output.WriteLine("|" + string.Concat(heads.Select(_ => "---|")));
    }

    private void Row(params string[] cells) => _output.WriteLine("| " + string.Join(" | ", cells) + " |");
}
