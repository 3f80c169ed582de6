using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What the rules about the yearly reports share.</summary>
internal static class PeriodicReports
{
    private const int MonthsOfAYear = 12;

    /// <summary>Adds a duty for every year that the register vouches for and whose due month ended under the law.</summary>
    public static Outcome? Add(List<Duty> duties, ReportKind kind, LawParameter<int> month, LocalDate inForceFrom, RuleContext context)
    {
        if (context.RecordsFrom is not { } recordsFrom) return Because.RecordsFromNotRecorded;
        Duty? beforeRecords = null;
        var anyClosed = false;
        for (var year = inForceFrom.Year; year <= context.Horizon.Year; year++)
        {
            LocalDate from = new(year, 1, 1), closes = new(year, 12, 31);
            if (context.Law.Value(month, closes) is not { } value || value is < 1 or > MonthsOfAYear) continue;
            // The law names a month, not a term: its last day is the last day, and is not moved.
            var due = new LocalDate(year, value, 1).PlusMonths(1).PlusDays(-1);
            if (due < inForceFrom) continue;
            var done = Done(kind, year, due, context, out var unclear);
            if (!(done <= due) && context.Lost.Touch("/reports")) unclear = Because.LostInReading;
            if (done > due && unclear is not null) done = null;
            var duty = Duty.OfReport(new YearlyPeriod(from, due, done, year), unclear);
            if (from >= recordsFrom || done > due)
            {
                duties.Add(duty);
                anyClosed |= due < context.AsOf;
            }
            else if (due >= recordsFrom && due < context.AsOf) beforeRecords = duty;
            else if (due >= context.AsOf && done is null) duties.Add(duty);
        }
        // A year in which the records begin is not judged, and is not passed over in silence where it is the only one that is due.
        if (!anyClosed && beforeRecords is { } last) duties.Add(last);
        return duties.Count == 0 ? Because.NothingDueYet : null;
    }

    public static Breach Missed(ReportKind kind, Duty duty, RuleContext context)
    {
        var late = duty.DoneLateOn(context.AsOf);
        var breach = new Breach(late is null ? "missing" : "late");
        if (late is null) breach.At(nameof(Register.Reports));
        else breach.At(nameof(Register.Reports), IndexOf(kind, duty.Year, late.Value, context));
        breach.With("year", duty.Year).With("due", duty.Due).With("made", late)
            .Read(context.Head, context.Head.RecordsFrom, nameof(Register.RecordsFrom))
            .Read(context.Head, context.Head.Reports, nameof(Register.Reports));
        foreach (var report in context.Head.Reports.Items)
        {
            if (report.Kind?.Known == kind && report.Year == duty.Year) breach.Read(report, report.Kind).Read(report, report.Year).Read(report, report.On);
        }
        return breach;
    }

    // The first report of the year; unclear where one that lacks a value may be a report of the year in time.
    private static LocalDate? Done(ReportKind kind, int year, LocalDate due, RuleContext context, out Outcome? unclear)
    {
        LocalDate? first = null;
        unclear = null;
        foreach (var report in context.Head.Reports.Items)
        {
            var isOther = (report.Kind?.Known is { } known && known != kind) || (report.Year is { } about && about != year);
            if (isOther || report.On > context.AsOf) continue;
            if (report is { Kind.IsKnown: true, Year: not null, On: { } day })
            {
                if (!(first <= day)) first = day;
            }
            else if (!(report.On > due) && (report.Year is not null || report.On is null || report.On.Value.Year == year))
            {
                unclear ??= report.On is null ? Because.DateNotRecorded : Because.ReportFactsNotRecorded;
            }
        }
        return first;
    }

    private static int IndexOf(ReportKind kind, int? year, LocalDate day, RuleContext context)
    {
        var reports = context.Head.Reports.Items;
        return System.Array.FindIndex(reports, report => report.Kind?.Known == kind && report.Year == year && report.On == day);
    }
}
