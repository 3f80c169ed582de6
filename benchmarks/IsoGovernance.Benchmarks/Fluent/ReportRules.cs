using System.Collections.Generic;
using FluentValidation;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>The yearly reports of a register.</summary>
internal sealed class ReportRules : CodedRules<Register>
{
    public ReportRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("RPT001"))
        {
            RuleFor(register => register.Reports).Custom((reports, context) =>
                EveryYear("RPT001", ReportKind.InspectionSummary, LawParameters.InspectionSummaryMonth, Instruments.Tt26.InForceFrom, reports, context));
        }
        if (Has("RPT002"))
        {
            RuleFor(register => register.Reports).Custom((reports, context) =>
                EveryYear("RPT002", ReportKind.Annual, LawParameters.AnnualReportMonth, Instruments.Qd19.InForceFrom, reports, context));
        }
        if (Has("RPT003")) RuleFor(register => register.Reports).Custom(FiguresRight);
    }

    private void EveryYear(
        string code, ReportKind kind, LawParameter<int> month, LocalDate inForceFrom, ValueList<PeriodicReport> reports, ValidationContext<Register> context)
    {
        if (Around.RecordsFrom is not { } recordsFrom) return;
        for (var year = inForceFrom.Year; year <= Around.AsOf.Year; year++)
        {
            LocalDate from = new(year, 1, 1), closes = new(year, 12, 31);
            if (Around.Law.Value(month, closes) is not (>= 1 and <= 12 and var value)) continue;
            var due = new LocalDate(year, value, 1).PlusMonths(1).PlusDays(-1);
            if (due < inForceFrom || Around.AsOf <= due) continue;
            var at = First(kind, year, due, reports, out var isUnclear);
            var done = at < 0 ? null : reports[at].On;
            if (done <= due || isUnclear) continue;
            if (done is not null) context.Fault(code, $"Reports[{at}]", $"The report of {year} is late.");
            else if (from >= recordsFrom && Around.KnownUntil >= due) context.Fault(code, "Reports", $"There is no report of {year}.");
        }
    }

    // The first report of the year; unclear where one that lacks a value may be a report of the year in time.
    private int First(ReportKind kind, int year, LocalDate due, ValueList<PeriodicReport> reports, out bool isUnclear)
    {
        var first = -1;
        isUnclear = false;
        for (var i = 0; i < reports.Count; i++)
        {
            var report = reports[i];
            if ((report.Kind?.Known is { } known && known != kind) || (report.Year is { } about && about != year) || report.On > Around.AsOf) continue;
            if (report is { Kind.IsKnown: true, Year: not null, On: not null })
            {
                if (first < 0 || report.On < reports[first].On) first = i;
            }
            else isUnclear |= !(report.On > due) && (report.Year is not null || report.On is null || report.On.Value.Year == year);
        }
        return first;
    }

    private void FiguresRight(ValueList<PeriodicReport> reports, ValidationContext<Register> context)
    {
        if (Around.Register.Complete != true) return;
        for (var i = 0; i < reports.Count; i++)
        {
            var report = reports[i];
            if (report.Figures.Count == 0 || report.On is not { } day || day > Around.AsOf || !Around.Vouches(day)) continue;
            var standings = new Standings(day, report.Year ?? day.Year, Around);
            for (var j = 0; j < report.Figures.Count; j++)
            {
                if (Differs(report.Figures[j], report.Year ?? day.Year, standings)) context.Fault("RPT003", $"Reports[{i}].Figures[{j}]", "The register yields another figure.");
            }
        }
    }

    private bool Differs(ReportFigure figure, int year, Standings standings) => figure.Figure?.Known switch
    {
        ReportFigureKind.MandatoryAgencies => IsOutside(figure, standings.CountOfTier(ApplicationTier.Mandatory)),
        ReportFigureKind.EncouragedAgencies => IsOutside(figure, standings.CountOfTier(ApplicationTier.Encouraged)),
        ReportFigureKind.Declared => IsOutside(figure, standings.Count(Standing.Declared, Standing.PerhapsDeclared)),
        ReportFigureKind.Redeclared => IsOutsideInYear(figure, year, standings.Count(Standing.Redeclared, Standing.PerhapsRedeclared)),
        ReportFigureKind.OnCurrentEdition => IsOutside(figure, standings.Count(Standing.OnCurrentEdition, Standing.PerhapsOnCurrentEdition)),
        ReportFigureKind.InspectedOnSite => IsOutsideInYear(figure, year, standings.Count(Standing.OnSite, Standing.PerhapsOnSite)),
        ReportFigureKind.InspectedByDossier => IsOutsideInYear(figure, year, standings.Count(Standing.ByDossier, Standing.PerhapsByDossier)),
        ReportFigureKind.Coverage => IsAnotherShare(figure.Share, standings),
        _ => false,
    };

    // Where values are missing the register yields a range: a figure outside it differs all the same.
    private static bool IsOutside(ReportFigure figure, (int Sure, int Perhaps) counted) =>
        figure.Value < counted.Sure || figure.Value > counted.Sure + counted.Perhaps;

    private bool IsOutsideInYear(ReportFigure figure, int year, (int Sure, int Perhaps) counted) =>
        Around.RecordsFrom <= new LocalDate(year, 1, 1) && IsOutside(figure, counted);

    private static bool IsAnotherShare(string? share, Standings standings) =>
        share is not null && !standings.IsCoverageUnclear && standings.Total > 0 && WrittenShare.IsSame(share, new Ratio(standings.Covered, standings.Total)) == false;
}
