using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class ReportMutations
{
    // No system was declared between the due day and these.
    public static IEnumerable<Mutation> All =>
    [
        new("RPT001", "the summary of 2022 was made in December", InReport(ReportKind.InspectionSummary, report => report with { On = new LocalDate(2022, 12, 1) })),
        new("RPT002", "the annual report of 2022 was made in January", InReport(ReportKind.Annual, report => report with { On = new LocalDate(2023, 1, 5) })),
        new("RPT003", "a report counts one agency too many", InReport(ReportKind.Annual, report => report with
        {
            Figures = report.Figures.ChangeFirst(figure => figure.Figure == ReportFigureKind.Declared, figure => figure with { Value = figure.Value + 1 }),
        })),
    ];

    private static Func<Register, Register> InReport(ReportKind kind, Func<PeriodicReport, PeriodicReport> change) =>
        register => register with { Reports = register.Reports.ChangeFirst(report => report.Kind == kind && report.Year == 2022, change) };
}
