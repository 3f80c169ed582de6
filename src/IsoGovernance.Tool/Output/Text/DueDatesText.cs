using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>Due dates for people to read: what is overdue, what comes, what is open without a term, and what cannot be said.</summary>
internal static class DueDatesText
{
    private const int Hang = 4;

    public static void Write(AssessedRegister assessed, TextWriter output, Language language)
    {
        var page = new TextPage(output);
        var texts = new ReportTexts(language);
        var report = assessed.Report.DueDates!;
        page.Wrapped(DueTexts.Title.In(language) + " – " + (assessed.Authority?.Name ?? texts.Unnamed));
        page.Line(DueTexts.Time(report.From, report.Until, report.RuleSet).In(language));
        page.Line(texts.Counts(assessed.Agencies, assessed.Systems, assessed.Inspections));
        ProblemsText.Write(page, texts, assessed.Problems, assessed.ProblemsNotListed);
        foreach (var state in new[] { DueState.Overdue, DueState.Upcoming, DueState.Open })
        {
            var dates = report.Dates.Where(date => date.State == state).ToList();
            page.Heading(Words.Of(state).In(language) + " (" + ReportTexts.Number(dates.Count) + ")");
            foreach (var date in dates) Write(page, texts, date);
        }
        if (report.DatesNotListed > 0)
        {
            page.Line();
            page.Line(texts.ManyMore(report.DatesNotListed));
        }
        WriteNotKnown(page, language, report.NotKnown);
        ProblemsText.WriteErrors(page, texts, report.Errors);
    }

    private static void Write(TextPage page, ReportTexts texts, DueDate date)
    {
        page.Line();
        var day = DueTexts.Day(date).In(texts.Language);
        page.Wrapped(day + " " + date.Code + " – " + FindingsText.NameOf(date.Subject, texts), hang: 0);
        page.Wrapped(date.Message(texts.Language), Hang);
        if (DueTexts.Doubt(date) is { } doubt) page.Wrapped(doubt.In(texts.Language), Hang);
        page.Wrapped(texts.Law + string.Join("; ", date.Citations.Select(citation => citation.Text.In(texts.Language))), Hang);
    }

    private static void WriteNotKnown(TextPage page, Language language, ValueList<DueDateNotKnown> notKnown)
    {
        if (notKnown.Count == 0) return;
        page.Heading(DueTexts.NotKnown.In(language));
        foreach (var known in notKnown)
        {
            page.Wrapped(known.Code + ": " + ReportTexts.Number(known.Count) + " – " + known.Reason.Text.In(language) + " (" + known.Reason.Code + ")");
        }
    }
}
