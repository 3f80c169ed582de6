using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Reporting.Html;

/// <summary>What is due: a calendar whose days lead to the list of what falls due on them, what is overdue, and what has no last day.</summary>
internal static class CalendarHtml
{
    private static readonly LocalizedText[] Weekdays =
        [new("T2", "Mo"), new("T3", "Tu"), new("T4", "We"), new("T5", "Th"), new("T6", "Fr"), new("T7", "Sa"), new("CN", "Su")];

    public static void Write(HtmlPage page, DueDateReport report)
    {
        page.Raw("<section id=\"calendar\" aria-labelledby=\"calendar-title\">\n").Around("h2 id=\"calendar-title\"", HtmlTexts.Calendar);
        page.Around("p", HtmlTexts.Span(report.From, report.Until));
        if (report.Dates.Count == 0) page.Around("p class=\"note\"", HtmlTexts.NothingDue);
        if (report.DatesNotListed > 0) page.Around("p class=\"note\"", HtmlTexts.Both(texts => texts.ManyMore(report.DatesNotListed)));
        var counts = report.Dates.Where(IsUpcoming).GroupBy(date => date.LastDay!.Value).ToDictionary(day => day.Key, day => day.Count());
        page.Raw("<div class=\"months\">\n");
        for (var month = new LocalDate(report.From.Year, report.From.Month, 1); month <= report.Until; month = month.PlusMonths(1)) WriteMonth(page, month, report, counts);
        page.Raw("</div>\n");
        WriteList(page, Words.Of(DueState.Overdue), "overdue", report.Dates.Where(date => date.State == DueState.Overdue));
        foreach (var day in report.Dates.Where(IsUpcoming).GroupBy(date => date.LastDay!.Value)) WriteList(page, Words.Date(day.Key), IdOf(day.Key), day);
        WriteList(page, Words.Of(DueState.Open), "open-duties", report.Dates.Where(date => date.State != DueState.Overdue && !IsUpcoming(date)));
        WriteNotKnown(page, report);
        page.Raw("</section>\n");
    }

    private static bool IsUpcoming(DueDate date) => date.State == DueState.Upcoming && date.LastDay is not null;

    private static string IdOf(LocalDate day) => "d" + LocalDatePattern.Iso.Format(day);

    private static void WriteMonth(HtmlPage page, LocalDate first, DueDateReport report, Dictionary<LocalDate, int> counts)
    {
        page.Raw("<table class=\"month\">\n").Around("caption", HtmlTexts.Month(first.Year, first.Month)).Raw("<thead><tr>");
        foreach (var weekday in Weekdays) page.Raw("<th scope=\"col\">").Both(weekday).Raw("</th>");
        page.Raw("</tr></thead>\n<tbody>\n<tr>");
        for (var blank = 1; blank < (int)first.DayOfWeek; blank++) page.Raw("<td></td>");
        for (var day = first; day.Month == first.Month; day = day.PlusDays(1))
        {
            if (day.DayOfWeek == IsoDayOfWeek.Monday && day.Day > 1) page.Raw("</tr>\n<tr>");
            if (counts.TryGetValue(day, out var count)) WriteDue(page, day, count);
            else page.Raw(day < report.From || day > report.Until ? "<td class=\"out\">" : day == report.From ? "<td class=\"today\">" : "<td>").Number(day.Day).Raw("</td>");
        }
        page.Raw("</tr>\n</tbody>\n</table>\n");
    }

    private static void WriteDue(HtmlPage page, LocalDate day, int count)
    {
        page.Raw("<td class=\"due\"><a href=\"#" + IdOf(day) + "\">").Number(day.Day).Raw("<b><span class=\"unseen\">: </span>").Number(count);
        page.Raw("</b><span class=\"unseen\"> ").Both(new LocalizedText("việc", "due")).Raw("</span></a></td>");
    }

    // Very many agencies have to do the same by the same day: the sentence is told once.
    private static void WriteList(HtmlPage page, LocalizedText title, string id, IEnumerable<DueDate> listed)
    {
        var dates = listed.ToList();
        if (dates.Count == 0) return;
        page.Raw("<div class=\"day " + (id[0] == 'o' ? id : "") + "\" id=\"" + id + "\" tabindex=\"-1\"><h3>").Both(title).Raw(" <small>").Number(dates.Count).Raw("</small></h3>\n");
        foreach (var same in dates.GroupBy(date => (date.Code, Sentence: date.Message(Language.Vietnamese), Doubt: DueTexts.Doubt(date)?.Vietnamese)))
        {
            var date = same.First();
            page.Raw("<details><summary>").Element("span class=\"code\"", date.Code).Raw(" ").Both(HtmlTexts.Both(date.Message)).Raw(" <small>").Number(same.Count()).Raw("</small></summary>\n");
            if (DueTexts.Doubt(date) is { } doubt) page.Around("p", doubt);
            RulesHtml.WriteLaw(page, date.Citations);
            page.Raw("<ul class=\"names\">");
            foreach (var one in same) WriteName(page, one);
            page.Raw("</ul></details>\n");
        }
        page.Raw("</div>\n");
    }

    private static void WriteName(HtmlPage page, DueDate date)
    {
        page.Raw("<li>");
        var name = date.AgencyName ?? date.Subject.Name;
        if (name is { Length: > 0 }) page.Text(name);
        else page.Both(HtmlTexts.Both(language => new ColumnTexts(language).NoName));
        if (date.State != DueState.Upcoming && (date.LastDay ?? date.Since) is not null) page.Raw(", ").Both(DueTexts.Day(date));
        page.Raw(" <small>").Text(date.Subject.Id).Raw("</small></li>\n");
    }

    private static void WriteNotKnown(HtmlPage page, DueDateReport report)
    {
        if (report.NotKnown.Count == 0) return;
        page.Raw("<details class=\"more\"><summary>").Both(DueTexts.NotKnown).Raw("</summary>\n<ul>\n");
        foreach (var known in report.NotKnown)
        {
            page.Raw("<li>").Element("span class=\"code\"", known.Code).Raw(": ").Text(ReportTexts.Number(known.Count)).Raw(" – ").Both(known.Reason.Text).Raw("</li>\n");
        }
        page.Raw("</ul></details>\n");
    }
}
