using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

// On 2022-12-10 the sample has one mandatory agency, declared in 2020 and again in 2022, and an encouraged one without a system.
internal sealed class RPT003Cases : RuleCases
{
    private const string First = "/reports/0/figures/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("figures that are those of the register are in order", Reported(InOrder));
        foreach (var figure in InOrder.Where(figure => figure.Value is not null))
        {
            var kind = figure.Figure!.Value.Text;
            yield return Fail($"one too many is found: {kind}", Reported(figure with { Value = figure.Value + 1 }))
                .Finding(kind, First, ("on", Day("2022-12-10")), ("reported", 2), ("counted", 1));
            yield return Fail($"none is a figure: {kind}", Reported(figure with { Value = 0 })).Finding(kind, First, ("reported", 0), ("counted", 1));
            yield return NotEvaluated("figure-not-comparable", $"a figure without its value is not compared: {kind}", Reported(figure with { Value = null, Share = "56/60" }));
        }
        foreach (var share in new[] { "3/3", "100%", "100.0 %", "100,0%", "1" }) yield return Pass($"a share of the same size is in order: {share}", Reported(Coverage(share)));
        foreach (var share in new[] { "2/3", "99.9%", "66.7%" }) yield return Fail($"another share is found: {share}", Reported(Coverage(share))).Finding("coverage", First, ("reported", share), ("covered", 3), ("total", 3));
        foreach (var share in new[] { "2/3", "67%", "66%", "66.7%", "66,6 %", "0.67" }) yield return Pass($"rounding and cutting are one share: {share}", LessCovered(share));
        foreach (var share in new[] { "3/3", "68%", "65%", "66.5%" }) yield return Fail($"more than rounding is another share: {share}", LessCovered(share)).Finding("coverage", First, ("covered", 2), ("total", 3));
        yield return NotEvaluated("figure-not-comparable", "a share that nobody can read is not compared", Reported(Coverage("gần hết")));
        yield return NotEvaluated("figure-not-comparable", "coverage is a share and no number", Reported(new ReportFigure { Figure = ReportFigureKind.Coverage, Value = 3 }));
        yield return NotEvaluated("kind-not-recorded", "a figure of no recorded kind is not compared", Reported(new ReportFigure { Value = 3 }));
        yield return NotEvaluated("kind-not-recorded", "nor one of an unknown kind", Reported(new ReportFigure { Figure = Coded<ReportFigureKind>.Parse("visitors"), Value = 3 }));
        yield return Fail("every figure that differs is told", Reported(Of(ReportFigureKind.MandatoryAgencies, 2), Of(ReportFigureKind.Declared, 1), Of(ReportFigureKind.Redeclared, 5)))
            .Finding("mandatoryAgencies", First).Finding("redeclared", "/reports/0/figures/2", ("reported", 5), ("counted", 1));

        yield return NotApplicable("no-figures", "reports without figures are not compared", Samples.Register with { Reports = Samples.Register.Reports.Select(report => report with { Figures = [] }).ToArray() });
        yield return NotApplicable("no-figures", "nor is one that lies ahead", Reported(Of(ReportFigureKind.Declared, 9)), "2022-12-09");
        yield return Fail("on its day it is", Reported(Of(ReportFigureKind.Declared, 9)), "2022-12-10").Finding("declared", First);
        yield return NotEvaluated("date-not-recorded", "a report without its day is not compared", Reported(report => report with { On = null }, Of(ReportFigureKind.Declared, 9)));
        yield return NotEvaluated("register-incomplete", "a register of some agencies is not compared", Reported(Of(ReportFigureKind.Declared, 9)) with { Complete = null });
        yield return NotEvaluated("before-records", "a day before the records is not compared", Reported(Of(ReportFigureKind.Declared, 9)) with { RecordsFrom = Day("2022-12-11") });
        yield return Fail("their first day is", Reported(Of(ReportFigureKind.Declared, 9)) with { RecordsFrom = Day("2022-12-10") }).Finding("declared", First);
        yield return NotEvaluated("after-records", "a day after them is not compared", Reported(Of(ReportFigureKind.Declared, 9)) with { RecordedUntil = Day("2022-12-09") });
        yield return NotEvaluated("date-not-recorded", "of several doubts the first is told", Reported() with { Reports = Report(Of(ReportFigureKind.Declared, 1)).Select(report => report with { On = null }).Concat(Report(Of(ReportFigureKind.Declared, 1))).ToArray(), RecordsFrom = Day("2022-12-11") });
        foreach (var list in new[] { "/agencies", "/systems", "/inspections" }) yield return NotEvaluated("lost-in-reading", $"what was lost may count: {list}", Reported(InOrder)).Losing(list + "/9");
        yield return Pass("what counts for no figure may be lost", Reported(InOrder)).Losing("/inspectionPlans/9");
        yield return NotEvaluated("before-records", "a year that began before the records is not counted", Reported(Of(ReportFigureKind.InspectedOnSite, 9)) with { RecordsFrom = Day("2022-01-02") });
        yield return Fail("a year that began with them is", Reported(Of(ReportFigureKind.InspectedOnSite, 9)) with { RecordsFrom = Day("2022-01-01") }).Finding("inspectedOnSite", First);
        yield return NotEvaluated("records-from-not-recorded", "a year is not counted where the register does not say since when", Reported(Of(ReportFigureKind.Redeclared, 9)) with { RecordsFrom = null });

        yield return Fail("the day of the report counts, not the assessment's", Reported(report => report with { On = Day("2022-05-19") }, Of(ReportFigureKind.Redeclared, 1))).Finding("redeclared", First, ("counted", 0));
        yield return Pass("a re-declaration on the day of the report is counted", Reported(report => report with { On = Day("2022-05-20") }, Of(ReportFigureKind.Redeclared, 1)));
        yield return Pass("a report on the year before counts that year", Reported(report => report with { Year = 2021 }, Of(ReportFigureKind.Redeclared, 0), Of(ReportFigureKind.Declared, 1)));
        yield return Pass("the first declaration is no re-declaration", Reported(report => report with { Year = 2020, On = Day("2020-12-10") }, Of(ReportFigureKind.Redeclared, 0), Of(ReportFigureKind.Declared, 1)));
        yield return Pass("a report without its year is on the year of its day", Reported(report => report with { Year = null }, Of(ReportFigureKind.Redeclared, 1)));
        yield return Pass("an inspection not carried out does not count", NotCarriedOut(Reported(Of(ReportFigureKind.InspectedOnSite, 0), Of(ReportFigureKind.InspectedByDossier, 0))));
        yield return NotEvaluated("tier-or-form-not-known", "an inspection of no recorded form may count", Inspected(inspection => inspection with { Form = null }));
        yield return NotEvaluated("tier-or-form-not-known", "so may one of no recorded day", Inspected(inspection => inspection with { HeldFrom = null, HeldUntil = null }));
        yield return NotEvaluated("tier-not-known", "an agency of no known tier may count", With(Samples.CommuneCommittee with { Kind = AgencyKind.Other }, Of(ReportFigureKind.MandatoryAgencies, 2)));
        yield return Fail("but not more than that one", With(Samples.CommuneCommittee with { Kind = AgencyKind.Other }, Of(ReportFigureKind.MandatoryAgencies, 3))).Finding("mandatoryAgencies-unclear", First, ("counted", 1), ("most", 2));
        yield return NotEvaluated("tier-not-known", "an encouraged agency that is obliged from a day not recorded may count", With(Samples.CommuneCommittee with { Obligation = new LocalObligation() }, Of(ReportFigureKind.MandatoryAgencies, 2)));
        yield return NotEvaluated("tier-not-known", "or not, so that none encouraged is no difference", With(Samples.CommuneCommittee with { Obligation = new LocalObligation() }, Of(ReportFigureKind.EncouragedAgencies, 0)));
        yield return Pass("an agency recorded twice counts once", Twice(Reported(Of(ReportFigureKind.MandatoryAgencies, 1), Of(ReportFigureKind.Declared, 1))));
        yield return Fail("an agency that no longer exists does not count", With(Samples.CommuneCommittee with { Until = Day("2022-12-09") }, Of(ReportFigureKind.EncouragedAgencies, 1))).Finding("encouragedAgencies", First, ("counted", 0));
        yield return Pass("a member of a system has declared with it", Declaring(Of(ReportFigureKind.Declared, 2), null));
        yield return Fail("unless it joined later", Declaring(Of(ReportFigureKind.Declared, 2), "2022-12-11")).Finding("declared", First, ("counted", 1));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day may count", Changed(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { On = null } } }, Of(ReportFigureKind.Declared, 1)));
        yield return Fail("the former edition is not the current one", Changed(system => system with { Declarations = system.Declarations.Select(one => one with { Edition = StandardEdition.Iso2008 }).ToArray() }, Of(ReportFigureKind.OnCurrentEdition, 1))).Finding("onCurrentEdition", First, ("counted", 0));
        yield return NotEvaluated("edition-not-known", "an edition not recorded may be the current one", Changed(system => system with { Edition = null, Declarations = system.Declarations.Select(one => one with { Edition = null }).ToArray() }, Of(ReportFigureKind.OnCurrentEdition, 1)));
        yield return NotEvaluated("procedure-facts-not-recorded", "a process without its first day may cover", Changed(system => system with { Processes = system.Processes.Select(one => one with { From = null }).ToArray() }, Coverage("100%")));
        yield return NotEvaluated("figure-not-comparable", "without procedures there is no share", Department(agency => agency with { Procedures = [] }) with { Reports = Report(Coverage("100%")) });

        foreach (var (figure, register) in Unclear)
        {
            var kind = figure.Figure!.Value.Text;
            yield return Fail($"a figure beyond what may be counted is found: {kind}", register with { Reports = Report(figure with { Value = 9 }) })
                .Finding(kind + "-unclear", First, ("reported", 9));
        }
    }

    // Registers in which a missing value leaves a figure open.
    private static IEnumerable<(ReportFigure Figure, Register Register)> Unclear =>
    [
        (Of(ReportFigureKind.EncouragedAgencies, 9), With(Samples.CommuneCommittee with { Kind = null })),
        (Of(ReportFigureKind.Declared, 9), Changed(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { On = null } } })),
        (Of(ReportFigureKind.Redeclared, 9), Changed(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10"), Samples.Declaration("cb-2", "2022-05-20") with { On = null } } })),
        (Of(ReportFigureKind.OnCurrentEdition, 9), Changed(system => system with { Edition = null, Declarations = system.Declarations.Select(one => one with { Edition = null }).ToArray() })),
        (Of(ReportFigureKind.InspectedOnSite, 9), Inspected(inspection => inspection with { Form = null })),
        (Of(ReportFigureKind.InspectedByDossier, 9), Inspected(inspection => inspection with { Form = null })),
    ];

    private static ReportFigure[] InOrder =>
    [
        Of(ReportFigureKind.MandatoryAgencies, 1), Of(ReportFigureKind.EncouragedAgencies, 1), Of(ReportFigureKind.Declared, 1), Of(ReportFigureKind.Redeclared, 1),
        Of(ReportFigureKind.OnCurrentEdition, 1), Of(ReportFigureKind.InspectedOnSite, 1), Of(ReportFigureKind.InspectedByDossier, 1), Coverage("100%"),
    ];

    private static ReportFigure Of(ReportFigureKind kind, int value) => new() { Figure = kind, Value = value };

    private static ReportFigure Coverage(string share) => new() { Figure = ReportFigureKind.Coverage, Share = share };

    private static PeriodicReport[] Report(params ReportFigure[] figures) => [Samples.Report(ReportKind.Annual, 2022, "2022-12-10") with { Figures = figures }];

    private static Register Reported(params ReportFigure[] figures) => Samples.Register with { Reports = Report(figures) };

    private static Register Reported(System.Func<PeriodicReport, PeriodicReport> change, params ReportFigure[] figures) =>
        Samples.Register with { Reports = new[] { change(Report(figures)[0]) } };

    private static Register Changed(System.Func<QualityManagementSystem, QualityManagementSystem> change, params ReportFigure[] figures) =>
        System(change) with { Reports = Report(figures) };

    private static Register Twice(Register register) => register with { Agencies = register.Agencies.Concat(register.Agencies.Take(1)).ToArray() };

    private static Register With(Agency commune, params ReportFigure[] figures) =>
        Reported(figures) with { Agencies = new[] { Samples.DepartmentOfHealth, commune } };

    private static Register LessCovered(string share) => Changed(system => system with { Processes = new[] { system.Processes[0] } }, Coverage(share));

    private static Register Declaring(ReportFigure figure, string? from) => Changed(
        system => system with { Members = new[] { new Membership { Agency = Samples.Commune, From = from is null ? null : Day(from) } } }, figure);

    private static Register NotCarriedOut(Register register) => register with
    {
        Inspections = register.Inspections.Select(inspection => inspection with { NotCarriedOut = new NotCarriedOut { Reason = "dịch bệnh" } }).ToArray(),
    };

    private static Register Inspected(System.Func<Inspection, Inspection> change) => Reported(Of(ReportFigureKind.InspectedOnSite, 1)) with
    {
        Inspections = Samples.Register.Inspections.Select(inspection => inspection.HeldFrom!.Value.Year == 2022 ? change(inspection) : inspection).ToArray(),
    };
}
