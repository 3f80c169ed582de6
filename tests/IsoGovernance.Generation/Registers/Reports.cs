using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The yearly summaries and reports, with the figures that the register yields on their days.</summary>
internal sealed class Reports(RegisterLayout layout, Inspections inspections)
{
    private static readonly LocalDate Edition2015 = new(2015, 12, 31);

    public IEnumerable<PeriodicReport> Generate()
    {
        for (var year = Years.RecordsFrom.Year; year <= Years.RecordedUntil.Year; year++)
        {
            if (year >= Years.FirstInspected) yield return New(ReportKind.InspectionSummary, year, new(year, 11, 18));
            yield return New(ReportKind.Annual, year, new(year, 12, 15));
        }
    }

    private PeriodicReport New(ReportKind kind, int year, LocalDate day) => new()
    {
        Id = $"bc-{year}-{(int)kind}",
        Kind = kind,
        Year = year,
        Number = kind == ReportKind.Annual ? $"{300 + (year % 100)}/BC-UBND" : $"{200 + (year % 100)}/BC-SKHCN",
        On = day,
        Figures =
        [
            Figure(ReportFigureKind.MandatoryAgencies, layout.Agencies.Count(agency => agency.IsMandatoryOn(day))),
            Figure(ReportFigureKind.EncouragedAgencies, layout.Agencies.Count(agency => agency.ExistsOn(day) && !agency.IsMandatoryOn(day))),
            Figure(ReportFigureKind.Declared, Participants(day, system => system.DeclaredOn <= day)),
            Figure(ReportFigureKind.Redeclared, Redeclared(year, day)),
            Figure(ReportFigureKind.OnCurrentEdition, Participants(day, system => system.DeclaredOn <= day && system.EditionOn(day) == CurrentOn(day))),
            Figure(ReportFigureKind.InspectedOnSite, Inspected(InspectionForm.OnSite, year)),
            Figure(ReportFigureKind.InspectedByDossier, Inspected(InspectionForm.ByDossier, year)),
            new ReportFigure { Figure = ReportFigureKind.Coverage, Share = "100%" },
        ],
    };

    private int Participants(LocalDate day, Func<SystemPlan, bool> condition) => layout.Systems
        .Where(condition)
        .SelectMany(system => system.ParticipantsOn(day))
        .Distinct()
        .Count();

    private int Redeclared(int year, LocalDate day) => layout.Systems
        .SelectMany(system => system.Declarations.Where(on => on > system.DeclaredOn && on.Year == year && on <= day).SelectMany(system.ParticipantsOn))
        .Distinct()
        .Count();

    // Every inspection of a year is over when the first report of it is made.
    private int Inspected(InspectionForm form, int year) => layout.SystemsInspectedIn(year)
        .Where(system => Inspections.FormOf(system, year) == form)
        .SelectMany(system => system.ParticipantsOn(inspections.FirstDay(system, year)))
        .Distinct()
        .Count();

    private static StandardEdition CurrentOn(LocalDate day) => day < Edition2015 ? StandardEdition.Iso2008 : StandardEdition.Iso2015;

    private static ReportFigure Figure(ReportFigureKind kind, int value) => new() { Figure = kind, Value = value };
}
