using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Tool.Texts;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tool.Output.Calendar;

/// <summary>Due dates as an iCalendar file (RFC 5545): an event for every last day, and a to-do without a day for what has none.</summary>
internal static class DueDatesCalendar
{
    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static void Write(AssessedRegister assessed, TextWriter output, Language language)
    {
        var report = assessed.Report.DueDates!;
        var lines = new ContentLines(output);
        lines.Line("BEGIN", "VCALENDAR");
        lines.Line("VERSION", "2.0");
        lines.Line("PRODID", "-//IsoGovernance//isogov " + report.RuleSet + "//" + (language == Language.Vietnamese ? "VI" : "EN"));
        lines.Line("CALSCALE", "GREGORIAN");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var date in report.Dates) Write(lines, date, UidOf(date, assessed.Authority?.Name, seen), report.From, language);
        lines.Line("END", "VCALENDAR");
    }

    private static void Write(ContentLines lines, DueDate date, string uid, LocalDate from, Language language)
    {
        var kind = date.LastDay is null ? "VTODO" : "VEVENT";
        lines.Line("BEGIN", kind);
        lines.Line("UID", uid);
        // There is no clock: the same input gives the same bytes.
        lines.Line("DTSTAMP", Basic.Format(from) + "T000000Z");
        if (date.LastDay is { } last)
        {
            lines.Line("DTSTART;VALUE=DATE", Basic.Format(last));
            lines.Line("TRANSP", "TRANSPARENT");
        }
        else lines.Line("STATUS", "NEEDS-ACTION");
        lines.Text("SUMMARY", SummaryOf(date, language));
        lines.Text("DESCRIPTION", DescriptionOf(date, language));
        lines.Text("CATEGORIES", date.Code);
        lines.Line("END", kind);
    }

    private static string SummaryOf(DueDate date, Language language)
    {
        var state = date.State == DueState.Overdue ? "[" + Words.Of(date.State).In(language) + "] " : "";
        return state + (date.AgencyName is { } name ? name + ": " : "") + date.Message(language);
    }

    private static string DescriptionOf(DueDate date, Language language)
    {
        var record = RecordKinds.Of(date.Subject.Kind).In(language) + (date.Subject.Id.Length == 0 ? "" : " " + date.Subject.Id);
        var law = string.Join("; ", date.Citations.Select(citation => citation.Text.In(language)));
        var lines = new List<string> { date.Code + ", " + record, law };
        if (DueTexts.Doubt(date) is { } doubt) lines.Add(doubt.In(language));
        return string.Join('\n', lines);
    }

    // The same duty has the same identifier in every calendar, from whatever day it is seen, so that an import renews it.
    private static string UidOf(DueDate date, string? authority, Dictionary<string, int> seen)
    {
        var place = date.Path.Substring(date.Subject.Path.Length);
        var day = (date.Since ?? date.LastDay) is { } known ? Basic.Format(known) : "";
        var key = string.Join('\n', authority, date.Code, date.Subject.Id, place, day);
        seen[key] = seen.GetValueOrDefault(key) + 1;
        if (seen[key] > 1) key += "\n" + seen[key].ToString(System.Globalization.CultureInfo.InvariantCulture);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16)) + "@isogovernance";
    }
}
