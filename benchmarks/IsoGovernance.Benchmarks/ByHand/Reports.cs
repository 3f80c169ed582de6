using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>RPT001 to RPT003 over the reports of the register.</summary>
internal sealed class Reports
{
    private readonly Day _day;
    private readonly List<Count> _counts = [];
    private readonly Count?[] _countOf;

    public Reports(Day day)
    {
        _day = day;
        var reports = day.Register.Reports;
        _countOf = new Count?[reports.Count];
        if (!day.BindsDecision || day.Register.Complete != true) return;
        for (var i = 0; i < reports.Count; i++)
        {
            var report = reports[i];
            if (report.Figures.Count == 0 || report.On is not { } on || on > day.AsOf || !day.Vouches(on)) continue;
            _countOf[i] = CountOf(on, report.Year ?? on.Year);
            for (var j = 0; j < report.Figures.Count; j++) _countOf[i]!.IsCoverageAsked |= report.Figures[j].Figure?.Known == ReportFigureKind.Coverage;
        }
    }

    /// <summary>What an agency is on the day of a report.</summary>
    [Flags]
    private enum Standing
    {
        None = 0,
        Declared = 1,
        PerhapsDeclared = 2,
        Redeclared = 4,
        PerhapsRedeclared = 8,
        Current = 16,
        PerhapsCurrent = 32,
        OnSite = 64,
        PerhapsOnSite = 128,
        ByDossier = 256,
        PerhapsByDossier = 512,
    }

    /// <summary>What the register yields on the day of a report.</summary>
    private sealed class Count(LocalDate on, int year, int agencies, StandardEdition? current)
    {
        public readonly LocalDate On = on;
        public readonly int Year = year;
        public readonly StandardEdition? Current = current;
        public readonly Standing[] Agencies = new Standing[agencies];
        public bool IsCoverageAsked, IsCoverageUnclear;
        public int Covered, ToCover;

        public bool IsInYear(LocalDate day) => day.Year == Year && day <= On;
    }

    private Count CountOf(LocalDate on, int year)
    {
        foreach (var known in _counts)
        {
            if (known.On == on && known.Year == year) return known;
        }
        var count = new Count(on, year, _day.Agencies.Count, _day.Law.CurrentEdition(on));
        _counts.Add(count);
        return count;
    }

    /// <summary>Counts a system in on the day of each report.</summary>
    public void Add(Owner owner, ProcedureList procedures)
    {
        foreach (var count in _counts)
        {
            AddStandings(count, owner);
            if (count.IsCoverageAsked && !(count.On > owner.LastDay)) AddCoverage(count, owner, procedures);
        }
    }

    private static void AddStandings(Count count, Owner owner)
    {
        var standing = Standing.None;
        if (!(count.On > owner.System.EndedOn))
        {
            if (owner.System.DeclarationInForceOn(count.On) is not { } declaration)
            {
                if (owner.HasUndatedDeclaration) standing = Standing.PerhapsDeclared | Standing.PerhapsCurrent;
            }
            else
            {
                var edition = declaration.Edition ?? owner.System.Edition;
                standing = Standing.Declared;
                if (edition is null || owner.HasUndatedDeclaration) standing |= Standing.PerhapsCurrent;
                else if (edition == count.Current) standing |= Standing.Current;
            }
        }
        foreach (var participant in owner.Participants)
        {
            if (standing != Standing.None && owner.TakesPart(participant, count.On)) count.Agencies[participant.Agency] |= standing;
        }
        for (var i = 0; i < owner.System.Declarations.Count; i++)
        {
            var on = owner.System.Declarations[i].On;
            if (on is not null && !(count.IsInYear(on.Value) && owner.FirstDeclared < on)) continue;
            foreach (var participant in owner.Participants)
            {
                if (on is null) count.Agencies[participant.Agency] |= Standing.PerhapsRedeclared;
                else if (owner.TakesPart(participant, on.Value)) count.Agencies[participant.Agency] |= Standing.Redeclared;
            }
        }
    }

    private static void AddCoverage(Count count, Owner owner, ProcedureList procedures)
    {
        if (owner.AppliedFrom is null && owner.HasUndatedDeclaration) count.IsCoverageUnclear = true;
        if (!(owner.AppliedFrom <= count.On) || count.IsCoverageUnclear) return;
        if (owner.HasUnknownParticipant)
        {
            count.IsCoverageUnclear = true;
            return;
        }
        procedures.LookAt(count.On);
        foreach (ref readonly var procedure in procedures.Entries)
        {
            if (procedure.Listing == Listing.Unclear) count.IsCoverageUnclear = true;
            if (procedure.Listing != Listing.Counts) continue;
            count.ToCover++;
            if (procedure.IsHandled) count.Covered++;
            else if (procedure.MayBeHandled) count.IsCoverageUnclear = true;
        }
    }

    public void Judge()
    {
        // RPT003
        AddInspections();
        var reports = _day.Register.Reports;
        for (var i = 0; i < reports.Count; i++)
        {
            if (_countOf[i] is not { } count) continue;
            for (var j = 0; j < reports[i].Figures.Count; j++)
            {
                if (Differs(reports[i].Figures[j], count)) _day.Found("RPT003", "/reports/" + i + "/figures/" + j);
            }
        }
        if (_day.Register.RecordsFrom is null) return;
        if (_day.BindsCircular) JudgeYears("RPT001", ReportKind.InspectionSummary, LawParameters.InspectionSummaryMonth, Day.Circular);
        if (_day.BindsDecision) JudgeYears("RPT002", ReportKind.Annual, LawParameters.AnnualReportMonth, Day.Decision);
    }

    private void AddInspections()
    {
        if (_counts.Count == 0) return;
        var inspections = _day.Register.Inspections;
        for (var i = 0; i < inspections.Count; i++)
        {
            var inspection = inspections[i];
            if (inspection.NotCarriedOut is not null) continue;
            var on = inspection.CarriedOutOn;
            var standing = inspection.Form?.Known switch
            {
                InspectionForm.OnSite => on is null ? Standing.PerhapsOnSite : Standing.OnSite,
                InspectionForm.ByDossier => on is null ? Standing.PerhapsByDossier : Standing.ByDossier,
                _ => Standing.PerhapsOnSite | Standing.PerhapsByDossier,
            };
            foreach (var count in _counts)
            {
                if (on is not null && !count.IsInYear(on.Value)) continue;
                for (var j = 0; j < inspection.Agencies.Count; j++)
                {
                    if (_day.Agencies.Find(inspection.Agencies[j].Value) is >= 0 and var agency) count.Agencies[agency] |= standing;
                }
            }
        }
    }

    private bool Differs(ReportFigure figure, Count count) => figure.Figure?.Known switch
    {
        ReportFigureKind.MandatoryAgencies => DiffersFromTier(figure.Value, ApplicationTier.Mandatory, count),
        ReportFigureKind.EncouragedAgencies => DiffersFromTier(figure.Value, ApplicationTier.Encouraged, count),
        ReportFigureKind.Declared => DiffersFrom(figure.Value, Standing.Declared, Standing.PerhapsDeclared, count),
        ReportFigureKind.OnCurrentEdition => DiffersFrom(figure.Value, Standing.Current, Standing.PerhapsCurrent, count),
        ReportFigureKind.Redeclared => IsYearOnRecord(count) && DiffersFrom(figure.Value, Standing.Redeclared, Standing.PerhapsRedeclared, count),
        ReportFigureKind.InspectedOnSite => IsYearOnRecord(count) && DiffersFrom(figure.Value, Standing.OnSite, Standing.PerhapsOnSite, count),
        ReportFigureKind.InspectedByDossier => IsYearOnRecord(count) && DiffersFrom(figure.Value, Standing.ByDossier, Standing.PerhapsByDossier, count),
        ReportFigureKind.Coverage => !count.IsCoverageUnclear && count.ToCover > 0 && figure.Share is not null && DiffersFromShare(figure.Share, count),
        _ => false,
    };

    // A count over a year needs the whole of it on record.
    private bool IsYearOnRecord(Count count) => _day.Register.RecordsFrom <= new LocalDate(count.Year, 1, 1);

    private bool DiffersFromTier(int? reported, ApplicationTier tier, Count count)
    {
        int sure = 0, perhaps = 0;
        for (var i = 0; i < _day.Agencies.Count; i++)
        {
            var agency = _day.Agencies[i];
            if (_day.Agencies.IsRepeated(i) || !_day.Agencies.Exists(i, count.On)) continue;
            var known = _day.Agencies.TierOf(i, count.On);
            var isUnclear = known is null || (known == ApplicationTier.Encouraged && agency.Obligation is { From: null } obligation && !(count.On > obligation.Until));
            if (isUnclear) perhaps++;
            else if (known == tier) sure++;
        }
        return reported < sure || reported > sure + perhaps;
    }

    private static bool DiffersFrom(int? reported, Standing counted, Standing perhapsCounted, Count count)
    {
        int sure = 0, perhaps = 0;
        foreach (var standing in count.Agencies)
        {
            if ((standing & counted) != Standing.None) sure++;
            else if ((standing & perhapsCounted) != Standing.None) perhaps++;
        }
        return reported < sure || reported > sure + perhaps;
    }

    // A share is written as a fraction, a decimal or in per cent, the latter two to as many places as they have.
    private static bool DiffersFromShare(string text, Count count)
    {
        if (Ratio.TryParse(text, out var ratio)) return ratio.CompareTo(new Ratio(count.Covered, count.ToCover)) != 0;
        var isPercent = text.EndsWith('%');
        var digits = (isPercent ? text[..^1].TrimEnd() : text).Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var lastPlace = 1m;
        for (var i = 0; i < (point < 0 ? 0 : Math.Min(digits.Length - point - 1, 9)); i++) lastPlace /= 10;
        return Math.Abs(((isPercent ? 100m : 1m) * count.Covered / count.ToCover) - value) >= lastPlace;
    }

    // RPT001, RPT002
    private void JudgeYears(string code, ReportKind kind, LawParameter<int> month, LocalDate inForceFrom)
    {
        for (var year = inForceFrom.Year; year <= _day.AsOf.Year; year++)
        {
            if (_day.Law.Value(month, new LocalDate(year, 12, 31)) is not (>= 1 and <= 12 and var ofYear)) continue;
            var due = new LocalDate(year, ofYear, DateTime.DaysInMonth(year, ofYear));
            if (due < inForceFrom || due >= _day.AsOf) continue;
            var made = MadeFor(kind, year, due, out var at, out var isUnclear);
            if (made <= due || isUnclear) continue;
            if (made is not null) _day.Found(code, "/reports/" + at);
            else if (_day.Vouches(new LocalDate(year, 1, 1), due)) _day.Found(code, "/reports");
        }
    }

    // The first report of a year; unclear where one that lacks a value may be a report of the year in time.
    private LocalDate? MadeFor(ReportKind kind, int year, LocalDate due, out int at, out bool isUnclear)
    {
        LocalDate? first = null;
        at = -1;
        isUnclear = false;
        var reports = _day.Register.Reports;
        for (var i = 0; i < reports.Count; i++)
        {
            var report = reports[i];
            if ((report.Kind?.Known is { } known && known != kind) || (report.Year is { } about && about != year) || report.On > _day.AsOf) continue;
            if (report is { Kind.IsKnown: true, Year: not null, On: { } on })
            {
                if (first <= on) continue;
                first = on;
                at = i;
            }
            else if (!(report.On > due) && (report.Year is not null || report.On is null || report.On.Value.Year == year)) isUnclear = true;
        }
        return first;
    }
}
