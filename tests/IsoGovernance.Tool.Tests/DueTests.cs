using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace IsoGovernance.Tool.Tests;

public class DueTests
{
    private const string Register = """
        {
          "authority": { "name": "UBND tỉnh Hòa An, \"thử\"" }, "recordsFrom": "2021-01-01", "complete": true,
          "agencies": [ { "id": "stc", "name": "Sở Tài chính; Kế hoạch", "kind": "provincialSpecialisedAgency" } ],
          "systems": [ {
            "id": "stc-qms", "host": "stc", "edition": "TCVN ISO 9001:2015", "appliedFrom": "2019-01-01",
            "declarations": [ { "id": "cb1", "on": "2020-06-10" } ],
            "legalChanges": [
              { "id": "vb1", "document": "15/2021/TT-BTC", "inEffectFrom": "2023-01-03" },
              { "id": "vb2", "document": "16/2021/TT-BTC", "inEffectFrom": "2022-01-04" } ],
            "internalAudits": [ { "id": "dg1", "completedOn": "2022-08-02" } ]
          } ]
        }
        """;

    private static readonly string[] Time = ["--from", "2023-04-01", "--until", "2023-12-31"];

    [Fact]
    public void The_text_tells_what_is_overdue_what_comes_and_what_has_no_day()
    {
        var run = Due("text");
        Assert.Equal(0, run.Exit);
        Assert.StartsWith("VIỆC PHẢI THỰC HIỆN – UBND tỉnh Hòa An", run.Output, StringComparison.Ordinal);
        Assert.Contains("Từ ngày 01/04/2023 đến ngày 31/12/2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("04/04/2022 SCP003 – Sở Tài chính; Kế hoạch", run.Output, StringComparison.Ordinal);
        Assert.Contains("03/04/2023 SCP003", run.Output, StringComparison.Ordinal);
        Assert.Contains("Hoàn thành ít nhất 1 cuộc đánh giá nội bộ trong năm 2023.", run.Output, StringComparison.Ordinal);
        Assert.Contains("từ 10/06/2020 DEC005", run.Output, StringComparison.Ordinal);
        // The reports of 2021 and 2022 of the authority and a change of the law.
        var overdue = run.Output.IndexOf("Quá hạn (5)", StringComparison.Ordinal);
        Assert.InRange(overdue, 0, run.Output.IndexOf("Sắp đến hạn (", StringComparison.Ordinal));
    }

    [Fact]
    public void English_says_the_same()
    {
        var run = Due("text", "--lang", "en");
        Assert.StartsWith("DUE DATES – UBND tỉnh Hòa An", run.Output, StringComparison.Ordinal);
        Assert.Contains("2022-04-04 SCP003 – Sở Tài chính; Kế hoạch", run.Output, StringComparison.Ordinal);
        Assert.Contains("Complete the internal audits of 2023: at least 1.", run.Output, StringComparison.Ordinal);
        Assert.Contains("since 2020-06-10 DEC005", run.Output, StringComparison.Ordinal);
        Assert.Contains("Overdue (5)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_every_date_in_order()
    {
        var json = Due("json").Json;
        Assert.Equal(("2023-04-01", "2023-12-31"), (json.GetProperty("from").GetString(), json.GetProperty("until").GetString()));
        var dates = json.GetProperty("dueDates").EnumerateArray().ToArray();
        var days = dates.Select(date => date.GetProperty("lastDay").GetString() ?? "9999").ToArray();
        Assert.Equal(days.Order(StringComparer.Ordinal), days, StringComparer.Ordinal);
        Assert.Equal("overdue", dates[0].GetProperty("state").GetString());
        var change = dates.First(date => date.GetProperty("subject").GetProperty("id").GetString() == "stc-qms/vb1");
        Assert.Equal(("SCP003", "upcoming", "2023-04-03"), (change.GetProperty("code").GetString(), change.GetProperty("state").GetString(), change.GetProperty("lastDay").GetString()));
        Assert.Equal("stc", change.GetProperty("agencies")[0].GetString());
        Assert.Equal("/systems/0/legalChanges/0/incorporatedOn", change.GetProperty("path").GetString());
        Assert.Equal("3", change.GetProperty("parameters")[0].GetProperty("value").GetString());
        Assert.Equal("open", dates[^1].GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, dates[^1].GetProperty("lastDay").ValueKind);
        Assert.Equal(0, json.GetProperty("dueDatesNotListed").GetInt32());
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_calendar_can_be_read_by_the_letter_of_its_standard(string lang)
    {
        var calendar = CalendarFile.Read(Due("ics", "--lang", lang).Bytes);
        var dates = Due("json", "--lang", lang).Json.GetProperty("dueDates").EnumerateArray().ToArray();
        Assert.Equal(dates.Length, calendar.Count);
        Assert.Equal(calendar.Count, calendar.Select(entry => entry["UID"]).Distinct(StringComparer.Ordinal).Count());
        foreach (var (date, entry) in dates.Zip(calendar))
        {
            var day = date.GetProperty("lastDay").GetString();
            Assert.Equal(day is null ? "VTODO" : "VEVENT", entry["BEGIN"]);
            Assert.Equal(day?.Replace("-", "", StringComparison.Ordinal), entry.GetValueOrDefault("DTSTART;VALUE=DATE"));
            Assert.Equal("20230401T000000Z", entry["DTSTAMP"]);
            Assert.Equal(date.GetProperty("code").GetString(), entry["CATEGORIES"]);
            Assert.EndsWith(date.GetProperty("agencyName").GetString() + ": " + date.GetProperty("message").GetString(), entry["SUMMARY"], StringComparison.Ordinal);
            Assert.Equal(date.GetProperty("state").GetString() == "overdue", entry["SUMMARY"].StartsWith('['));
        }
    }

    [Fact]
    public void A_duty_keeps_its_identifier_from_whatever_day_it_is_seen()
    {
        var early = CalendarFile.Read(Due("ics").Bytes).Select(entry => entry["UID"]).ToHashSet(StringComparer.Ordinal);
        var late = CalendarFile.Read(Run(Register, "--from", "2023-04-04", "--until", "2023-12-31", "--format", "ics").Bytes);
        Assert.All(late, entry => Assert.Contains(entry["UID"], early));
    }

    [Fact]
    public void Lines_on_several_threads_give_the_bytes_of_the_whole()
    {
        using var folder = new TemporaryFolder();
        var whole = folder.File("so.json", Register);
        var lines = Path.Combine(folder.Path, "so.jsonl");
        Assert.Equal(0, ToolRun.Of("convert", whole, lines).Exit);
        foreach (var format in new[] { "text", "ics" })
        {
            Assert.Equal(ToolRun.Of(["due", whole, .. Time, "--format", format]).Output, ToolRun.Of(["due", lines, .. Time, "--format", format]).Output);
        }
    }

    [Fact]
    public void What_could_not_be_read_is_in_doubt_and_sets_the_exit_code()
    {
        var run = Run(Register.Replace("\"inEffectFrom\": \"2023-01-03\"", "\"inEffectFrom\": \"2023-01-03\", \"incorporatedOn\": \"soon\"", StringComparison.Ordinal), [.. Time, "--format", "json"]);
        Assert.Equal(1, run.Exit);
        Assert.Equal("lost-in-reading", run.Json.GetProperty("dueDates").EnumerateArray().First(date => date.GetProperty("path").GetString() == "/systems/0/legalChanges/0/incorporatedOn").GetProperty("doubt").GetString());
    }

    [Fact]
    public void Settings_set_the_days_of_grace()
    {
        using var folder = new TemporaryFolder();
        var settings = folder.File("settings.json", """{ "readings": { "duties-without-a-term": "grace-days:1025" } }""");
        var run = Run(Register, [.. Time, "--settings", settings]);
        Assert.Equal(0, run.Exit);
        Assert.Contains("01/04/2023 DEC005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_usage_is_told()
    {
        Assert.Equal(2, Run(Register, "--from", "2023-04-01", "--until", "2023-03-31").Exit);
        Assert.Equal(2, Run(Register, "--from", "2023-04-01").Exit);
        Assert.Equal(2, Run(Register, [.. Time, "--format", "csv"]).Exit);
        Assert.Equal(2, Run("{", Time).Exit);
    }

    private static ToolRun Due(string format, params string[] more) => Run(Register, [.. Time, "--format", format, .. more]);

    private static ToolRun Run(string register, params string[] args) => ToolRun.WithInput(register, ["due", "-", .. args]);
}

/// <summary>Reads an iCalendar file as RFC 5545 has it, and nothing else.</summary>
internal static class CalendarFile
{
    private const string End = "\r\n";

    public static List<Dictionary<string, string>> Read(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith(End, text, StringComparison.Ordinal);
        var folded = text[..^End.Length].Split(End);
        foreach (var line in folded)
        {
            // Every piece is whole characters of at most 75 octets.
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            Assert.DoesNotContain(line, char.IsControl);
        }
        var lines = text[..^End.Length].Replace(End + " ", "", StringComparison.Ordinal).Split(End);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2], StringComparer.Ordinal);
        Assert.StartsWith("PRODID:-//", lines[2], StringComparison.Ordinal);
        Assert.Equal("CALSCALE:GREGORIAN", lines[3]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        var entries = new List<Dictionary<string, string>>();
        foreach (var line in lines[4..^1])
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            string name = line[..colon], value = line[(colon + 1)..];
            if (name == "BEGIN") entries.Add(new Dictionary<string, string>(StringComparer.Ordinal));
            if (name == "END") Assert.Equal(entries[^1]["BEGIN"], value);
            else Assert.True(entries[^1].TryAdd(name, name is "SUMMARY" or "DESCRIPTION" or "CATEGORIES" ? Unescaped(value) : value), line);
        }
        return entries;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.False(value[i] is ';' or ',', value);
            if (value[i] != '\\') text.Append(value[i]);
            else if (value[++i] is 'n' or 'N') text.Append('\n');
            else
            {
                Assert.True(value[i] is '\\' or ';' or ',', value);
                text.Append(value[i]);
            }
        }
        return text.ToString();
    }
}
