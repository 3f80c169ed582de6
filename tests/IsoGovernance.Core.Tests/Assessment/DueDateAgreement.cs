using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tests;

/// <summary>
/// Compares what is listed as due on a day with what is found on it and on the next: what is open at the end of its last day is a finding
/// on the day after, and no finding comes unannounced.
/// </summary>
internal sealed class DueDateAgreement(ComplianceAssessor assessor, Register register)
{
    private const int DaysAhead = 30;

    // Their last day is set by the agency or the authority, or the law sets one for all: what is done later is in order.
    private static readonly string[] OfSetDays = ["AUD011", "INS016", "NCF005", "OBJ005", "OBL011", "REV008"];

    private static readonly string[] WithLastDay =
        ["AUD001", "INS001", "INS002", "INS003", "INS008", "REV001", "RPT001", "RPT002", "SCP003", "SCP005", .. OfSetDays];

    private static readonly string[] WithoutLastDay = ["AUD007", "DEC005", "DEC006", "DEC007", "OBL002", "POL004", "POL005", "SCP004", "SCP008"];

    private static readonly string[] DaysOfFindings = ["due", "last", "planned"];

    /// <summary>One duty: the rule, the record, and which of its duties it is.</summary>
    private readonly record struct Key(string Code, string Subject, string Which);

    /// <summary>The rules that say what is due.</summary>
    public static IEnumerable<string> Codes => WithLastDay.Concat(WithoutLastDay).Order(StringComparer.Ordinal);

    /// <summary>The last days that come up within a time.</summary>
    public IEnumerable<LocalDate> LastDays(LocalDate from, int days) => assessor.DueDates(register, from, from.PlusDays(days)).Dates
        .Where(date => date.State == DueState.Upcoming).Select(date => date.LastDay!.Value).Distinct();

    /// <summary>What does not agree on a day; empty when all does.</summary>
    public IEnumerable<string> Faults(LocalDate day)
    {
        var listed = assessor.DueDates(register, day, day);
        ComplianceReport on = assessor.Assess(register, day), after = assessor.Assess(register, day.PlusDays(1));
        HashSet<Key> before = KeysOf(on, WithLastDay), next = KeysOf(after, WithLastDay);
        foreach (var fault in listed.Errors) yield return Told(day, fault.Code, fault.Path, fault.Message);
        foreach (var date in listed.Dates.Where(date => date.State == DueState.Upcoming && date.LastDay == day))
        {
            if (next.Contains(KeyOf(date)) || after.Findings.Any(finding => WithoutLastDay.Contains(date.Code) && finding.Code == date.Code && finding.Path == date.Path)) continue;
            if (OfSetDays.Contains(date.Code) && IsDone(date, day.PlusDays(1))) continue;
            // What is in doubt was announced as such; where the records end before the day nobody can know.
            if (date.Doubt is null && !(register.RecordedUntil <= day)) yield return Told(day, date.Code, date.Path, "is due, open, and no finding on the next day");
        }
        var announced = listed.Dates.Select(KeyOf).ToHashSet();
        var arisen = next.Except(before).Where(key => IsOf(day, key)).ToList();
        foreach (var key in arisen.Except(announced)) yield return Told(day, key.Code, key.Subject, key.Which + ": is a finding on the next day and was not listed");
        foreach (var fault in Early(day, arisen)) yield return fault;
        foreach (var fault in Open(day, on, listed)) yield return fault;
    }

    // A finding of an earlier day arises where a fact was recorded late.
    private static bool IsOf(LocalDate day, Key key) =>
        key.Code == "OBJ005" || key.Which == LocalDatePattern.Iso.Format(day)
        || (day is { Month: 12, Day: 31 } && key.Which == day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // What is a finding tomorrow was listed a month ago, where what founds it was known by then.
    private IEnumerable<string> Early(LocalDate day, IEnumerable<Key> arisen)
    {
        var early = assessor.DueDates(register, day.PlusDays(-DaysAhead), day);
        var announced = early.Dates.Select(KeyOf).ToHashSet();
        var listed = assessor.DueDates(register, day, day).Dates.ToLookup(KeyOf);
        foreach (var key in arisen.Except(announced))
        {
            if (OfSetDays.Contains(key.Code) || listed[key].Any(date => date.Since > early.From)) continue;
            if (RuleTable.All.Single(rule => rule.Descriptor.Code == key.Code).Descriptor.From > early.From) continue;
            if (early.NotKnown.Any(known => known.Code == key.Code)) continue;
            yield return Told(day, key.Code, key.Subject, key.Which + ": was not listed a month before");
        }
    }

    // What has no last day, or is overdue, is open on the very day on which it is a finding.
    private static IEnumerable<string> Open(LocalDate day, ComplianceReport on, DueDateReport listed)
    {
        var findings = on.Findings.Select(finding => (finding.Code, finding.Path)).ToHashSet();
        foreach (var date in listed.Dates.Where(date => date.Doubt is null && date.State != DueState.Upcoming && date.Since != day && !Compared(date.Code)))
        {
            if (!findings.Contains((date.Code, date.Path))) yield return Told(day, date.Code, date.Path, "is open and no finding");
        }
        var open = listed.Dates.Select(date => (date.Code, date.Path)).ToHashSet();
        foreach (var finding in on.Findings.Where(finding => WithoutLastDay.Contains(finding.Code) && finding.Missing is null))
        {
            if (!open.Contains((finding.Code, finding.Path))) yield return Told(day, finding.Code, finding.Path, "is a finding and not open");
        }
    }

    // Its findings stand at the place of all periods.
    private static bool Compared(string code) => code == "OBJ005";

    private bool IsDone(DueDate date, LocalDate day) =>
        !assessor.DueDates(register, day, day).Dates.Any(other => other.State == DueState.Overdue && KeyOf(other) == KeyOf(date));

    private static HashSet<Key> KeysOf(ComplianceReport report, string[] codes) => report.Findings
        .Where(finding => codes.Contains(finding.Code) && finding.Missing is null && finding.Variant is not ("refused" or "noReason"))
        .SelectMany(finding => Which(finding.Code, name => finding[name]).Select(which => new Key(finding.Code, PlaceOf(finding.Code, finding.Subject.Path, finding.Path), which)))
        .ToHashSet();

    private static Key KeyOf(DueDate date) => new(
        date.Code,
        PlaceOf(date.Code, date.Subject.Path, date.Path),
        date.LastDay is null ? "" : Which(date.Code, name => date.Arguments.SingleOrDefault(argument => argument.Name == name).Value).First());

    // A late record is a place of its own.
    private static string PlaceOf(string code, string subject, string path) => code is "NCF005" or "REV008" ? path : subject;

    private static IEnumerable<string> Which(string code, Func<string, object?> argument)
    {
        if (code == "OBJ005") return (ValueList<string>)argument("missing")!;
        foreach (var name in DaysOfFindings)
        {
            if (argument(name) is LocalDate day) return [LocalDatePattern.Iso.Format(day)];
        }
        return [argument("year")?.ToString() ?? ""];
    }

    private static string Told(LocalDate day, string code, string path, string what) => LocalDatePattern.Iso.Format(day) + " " + code + " " + path + " " + what;
}
