using System;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class AUD010Cases : RuleCases
{
    private const string Audits = "/systems/0/internalAudits";
    private static readonly string[] OfOffice = ["/systems/0/units/0/id", "/systems/0/units/0/from", "/systems/0/units/0/until"];
    private static readonly string[] Declared = ["/systems/0/declarations/0/on", .. OneAudit.AgencyAndRecords];
    private static readonly ValueList<string> Office = Texts("Văn phòng Sở");

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("audits of every unit in every year are in order", Samples.Register);
        yield return Fail("a unit that no audit of 2022 covered is a finding", Change(2022, WithoutOffice)).Finding("", Audits, ("year", 2022), ("units", Office)).AndNeverHeals()
            .Telling([.. OfOffice, .. CompletedAt(2), .. Declared]);
        yield return Fail("two units that none covered are named together", Change(2022, audit => audit with { Units = new Id<UnitInScope>[] { "phòng-cũ" }, Auditors = [] })).Finding("", Audits, ("units", Texts("Văn phòng Sở", "Phòng Nghiệp vụ Y"))).AndNeverHeals();
        yield return Fail("years are judged one by one", In(Change(2021, WithoutOffice), system => system with { InternalAudits = system.InternalAudits.Select(audit => audit.Id == "đg-2023-10-13" ? WithoutOffice(audit) : audit).ToArray() }))
            .Finding("", Audits, ("year", 2021)).Finding("", Audits, ("year", 2023)).AndNeverHeals();
        yield return Pass("a unit that an auditor was assigned to is covered", Change(2022, audit => audit with { Units = [] }));
        yield return Fail("one that no auditor was assigned to is not", Change(2022, audit => audit with { Units = [], Auditors = new[] { audit.Auditors[0], audit.Auditors[1] with { Assignments = new[] { new AuditAssignment { Unit = Samples.Division } } } } }))
            .Finding("", Audits, ("year", 2022), ("units", Office)).AndNeverHeals()
            .Telling([.. OfOffice, .. CompletedAt(2), Audits + "/2/auditors/0/assignments/0/unit", Audits + "/2/auditors/1/assignments/0/unit", .. Declared]);
        yield return Pass("the audits of a year cover it together", With(Change(2022, WithoutOffice), Samples.Audit("2022-12-31") with { Units = new Id<UnitInScope>[] { Samples.Office } }));
        yield return Pass("an audit of 1 January covers its year", With(Change(2022, WithoutOffice), Samples.Audit("2022-01-01") with { Units = new Id<UnitInScope>[] { Samples.Office } }));
        yield return Fail("audits of its first and of its last day are audits of the year", With(Change(2022, WithoutOffice), WithoutOffice(Samples.Audit("2022-01-01")), WithoutOffice(Samples.Audit("2022-12-31"))))
            .Finding("", Audits, ("year", 2022)).AndNeverHeals().Telling([.. OfOffice, .. CompletedAt(2), .. CompletedAt(4), .. CompletedAt(5), .. Declared]);
        yield return Fail("an audit of the next year comes too late", With(Change(2022, WithoutOffice), Samples.Audit("2023-01-01") with { Units = new Id<UnitInScope>[] { Samples.Office } })).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return Pass("a year without any audit is another finding's", System(system => system with { InternalAudits = system.InternalAudits.Take(3).ToArray() }));
        yield return NotApplicable("no-completed-audit", "without audits in any year there is nothing to add up", System(system => system with { InternalAudits = system.InternalAudits.Take(1).ToArray() }));
        yield return Pass("the year of the declaration is not judged", Change(2020, WithoutOffice));
        yield return Pass("a year that runs is not judged", Change(2023, WithoutOffice), "2023-12-31");
        yield return Fail("on 1 January the year is over", Change(2023, WithoutOffice), "2024-01-01").Finding("", Audits, ("year", 2023)).AndNeverHeals();
        yield return NotApplicable("no-complete-year", "before the first complete year there is nothing to judge", Samples.Register, "2021-12-31");
        yield return Pass("a unit that came into scope on 2 January need not have been audited", Scope(Change(2022, WithoutOffice), "2022-01-02", null));
        yield return Fail("one that came on 1 January must", Scope(Change(2022, WithoutOffice), "2022-01-01", null)).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return Pass("a unit that left on 30 December need not", Scope(Change(2022, WithoutOffice), null, "2022-12-30"));
        yield return Fail("one that left on 31 December must", Scope(Change(2022, WithoutOffice), null, "2022-12-31")).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return NotEvaluated("units-not-recorded", "an audit that names no unit leaves its year open", Change(2022, audit => audit with { Units = [], Auditors = [] }));
        yield return NotEvaluated("units-not-recorded", "so does one whose auditors' work is not recorded in full", Change(2022, audit => audit with { Units = [], Auditors = new[] { audit.Auditors[0], audit.Auditors[1] with { Assignments = [] } } }));
        yield return NotEvaluated("units-not-recorded", "and one with an assignment to nothing", Change(2022, audit => audit with { Units = [], Auditors = new[] { audit.Auditors[0] with { Assignments = new[] { new AuditAssignment { Unit = Samples.Division }, new AuditAssignment() } } } }));
        yield return NotEvaluated("units-not-recorded", "and one whose auditors audited processes alone", Change(2022, audit => audit with { Units = [], Auditors = new[] { audit.Auditors[0] with { Assignments = new[] { new AuditAssignment { Process = "qt-01" } } } } }));
        yield return NotEvaluated("units-not-recorded", "an audit of 1 January that names no unit leaves its year open", With(Change(2022, WithoutOffice), Samples.Audit("2022-01-01")));
        yield return NotEvaluated("units-not-recorded", "so does one of 31 December", With(Change(2022, WithoutOffice), Samples.Audit("2022-12-31")));
        yield return Fail("one of another year does not", With(Change(2022, WithoutOffice), Samples.Audit("2021-11-01"))).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return Fail("nor one that was completed in another year", With(Change(2022, WithoutOffice), Samples.Audit("2023-01-10") with { HeldFrom = Day("2022-12-30"), HeldUntil = Day("2022-12-30") })).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return NotEvaluated("completion-not-recorded", "an audit held in the year without its completion leaves it open", With(Change(2022, WithoutOffice), new InternalAudit { Id = "đg-5", HeldFrom = Day("2022-11-01") }));
        yield return Fail("one held in another year without it does not", With(Change(2022, WithoutOffice), new InternalAudit { Id = "đg-5", HeldFrom = Day("2021-11-01") })).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return Fail("nor does one that lasted into another year", With(Change(2022, WithoutOffice), new InternalAudit { Id = "đg-5", HeldFrom = Day("2022-12-20"), HeldUntil = Day("2023-01-05") })).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return Fail("a cancelled audit does not", With(Change(2022, WithoutOffice), new InternalAudit { Id = "đg-5", HeldFrom = Day("2022-11-01"), CancelledOn = Day("2022-11-01") })).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return Fail("nor does one that was planned and left no trace", With(Change(2022, WithoutOffice), new InternalAudit { Id = "đg-5", PlannedFrom = Day("2024-10-01") })).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return NotEvaluated("completion-not-recorded", "a year of which only an audit without its completion is known is open", System(system => system with { InternalAudits = [.. system.InternalAudits.Take(3), new InternalAudit { Id = "đg-5", HeldFrom = Day("2023-10-13") }] }));
        yield return NotEvaluated("before-records", "so is a year without audits before the records", System(system => system with { InternalAudits = system.InternalAudits.Skip(2).ToArray() }) with { RecordsFrom = Day("2022-01-01") });
        yield return NotEvaluated("declaration-date-not-recorded", "an undated declaration may be the first of a system applied in an earlier year", System(system => system with { AppliedFrom = Day("2019-12-31"), Declarations = [.. system.Declarations, Samples.Undated("cb-0")] }));
        yield return NotEvaluated("units-not-recorded", "without any unit recorded it is open", System(system => system with { Units = [] }));
        yield return NotEvaluated("before-records", "a year that began before the records is open", Change(2022, WithoutOffice) with { RecordsFrom = Day("2022-01-02") });
        yield return Fail("a year that began with them is not", Change(2022, WithoutOffice) with { RecordsFrom = Day("2022-01-01") }).Finding("", Audits, ("year", 2022)).AndNeverHeals();
        yield return NotEvaluated("after-records", "a year that ended after the records is open", Change(2023, WithoutOffice) with { RecordedUntil = Day("2023-12-30") });
        yield return Pass("a year that the system did not live to the end of is not judged", In(Change(2023, WithoutOffice), system => system with { EndedOn = Day("2023-12-30") }));
        yield return Fail("one that it lived to the last day of is", In(Change(2023, WithoutOffice), system => system with { EndedOn = Day("2023-12-31") })).Finding("", Audits, ("year", 2023)).AndNeverHeals();
        yield return NotApplicable("not-declared", "a system that was not declared is left out", System(system => system with { Declarations = [] }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day starts no year", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
    }

    private static string[] CompletedAt(int at) => [$"{Audits}/{at}/completedOn", $"{Audits}/{at}/units"];

    private static InternalAudit WithoutOffice(InternalAudit audit) => audit with { Units = new Id<UnitInScope>[] { Samples.Division }, Auditors = [] };

    private static Register Change(int year, Func<InternalAudit, InternalAudit> change) => System(system => system with
    {
        InternalAudits = system.InternalAudits.Select(audit => audit.CompletedOn!.Value.Year == year ? change(audit) : audit).ToArray(),
    });

    private static Register In(Register register, Func<QualityManagementSystem, QualityManagementSystem> change) => register with { Systems = new[] { change(register.Systems[0]) } };

    private static Register With(Register register, params InternalAudit[] audits) => In(register, system => system with { InternalAudits = [.. system.InternalAudits, .. audits] });

    private static Register Scope(Register register, string? from, string? until) => In(register, system => system with
    {
        Units = system.Units.Select(unit => unit.Id == Samples.Office ? unit with { From = from is null ? null : Day(from), Until = until is null ? null : Day(until) } : unit).ToArray(),
    });
}
