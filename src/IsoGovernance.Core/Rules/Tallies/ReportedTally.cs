using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>What the register yields on the day of each report that gives figures.</summary>
internal sealed class ReportedTally : Tally
{
    private readonly List<StandingsOnDay> _days = [];

    public ReportedTally(RuleContext context)
    {
        foreach (var report in context.Head.Reports.Items)
        {
            if (report.Figures.Count == 0 || !(report.On <= context.AsOf)) continue;
            if (Of(report) is not { } standings) _days.Add(standings = new StandingsOnDay(report.On.Value, YearOf(report), context));
            standings.CountsCoverage |= System.Array.Exists(report.Figures.Items, figure => figure.Figure?.Known == ReportFigureKind.Coverage);
        }
    }

    /// <summary>What it yields on the day of a report; null when the report has no day, lies ahead or gives no figures.</summary>
    public StandingsOnDay? Of(PeriodicReport report) => _days.Find(known => known.Day == report.On && known.Year == YearOf(report));

    public override void Add(SystemView system, int ordinal)
    {
        foreach (var day in _days) day.Add(system);
    }

    public override void Add(InspectionView inspection, int ordinal)
    {
        foreach (var day in _days) day.Add(inspection);
    }

    public override void Merge(Tally other)
    {
        for (var i = 0; i < _days.Count; i++) _days[i].Merge(((ReportedTally)other)._days[i]);
    }

    private static int YearOf(PeriodicReport report) => report.Year ?? report.On?.Year ?? 0;
}
