using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class AUD001Cases : RuleCases
{
    private const string Audits = "/systems/0/internalAudits";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an audit in every complete year after the declaration is in order", Samples.Register);
        yield return Fail("no audit in 2021 is a finding", Completed("2022-10-14", "2023-10-13"))
            .Finding("year", Audits, ("year", 2021), ("required", 1), ("due", Day("2021-12-31"))).AndNeverHeals()
            .Telling(["/systems/0/declarations/0/on", Audits, Audits + "/0/completedOn", Audits + "/1/completedOn", .. OneAudit.Agency]);
        yield return Fail("two years without an audit are two findings", Completed("2022-10-14"))
            .Finding("year", Audits, ("year", 2021)).Finding("year", Audits, ("year", 2023)).AndNeverHeals();
        yield return Fail("an audit of one system does not serve another", Samples.Register with { Systems = new[] { Completed("2022-10-14", "2023-10-13").Systems[0], Completed("2021-10-15", "2023-10-13").Systems[0] with { Id = "qms-2" } } })
            .Finding("year", Audits, ("year", 2021)).Finding("year", "/systems/1/internalAudits", ("year", 2022)).AndNeverHeals();
        yield return Pass("an audit completed on 31 December counts for the year", Completed("2021-12-31"), "2022-03-01");
        yield return Fail("an audit completed on 1 January counts for the new year only", Completed("2022-01-01"), "2022-03-01")
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return Pass("an audit on 1 January serves its year", Completed("2021-01-01"), "2022-01-01");
        yield return Pass("a year that runs is not judged", Completed("2021-10-15"), "2022-12-31");
        yield return NotApplicable("no-complete-year", "the year of the declaration is not counted", Completed(), "2020-12-31");
        yield return NotApplicable("nothing-due-yet", "on 31 December the year is not over", Completed(), "2021-12-31");
        yield return Fail("on 1 January the year is over", Completed(), "2022-01-01").Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return Fail("audits of another year do not make up for one", Completed("2020-10-01", "2022-10-14", "2022-11-01", "2023-10-13"))
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return Fail("an audit held but cancelled does not count", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2021-10-01"), CancelledOn = Day("2021-10-02") }), "2022-06-01")
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return Fail("nor does one that is cancelled today", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2021-10-01"), CancelledOn = Day("2022-06-01") }), "2022-06-01")
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return NotEvaluated("completion-not-recorded", "an audit held in the year whose completion is not recorded leaves it open", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2021-10-01") }), "2022-06-01");
        yield return NotEvaluated("completion-not-recorded", "an audit without any date leaves the year open", Instead(new InternalAudit { Id = "đg-2" }), "2022-06-01");
        yield return Fail("an undated audit held in 2022 does not excuse 2021", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2022-03-01") }), "2022-06-01")
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return Fail("nor does one that lasted into 2022", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2021-12-20"), HeldUntil = Day("2022-01-05") }), "2022-06-01")
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return Fail("one that began today leaves its own year open", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2022-06-01") }), "2022-06-01")
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals().Lists(("2022-12-31", "completion-not-recorded"));
        yield return Fail("an audit that was planned and left no trace excuses no year", Instead(new InternalAudit { Id = "đg-2", PlannedFrom = Day("2021-10-01"), PlannedUntil = Day("2021-10-02") }), "2022-06-01")
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return Fail("nor does one that is planned for the year to come", Instead(new InternalAudit { Id = "đg-2", PlannedFrom = Day("2022-10-01") }), "2022-06-01").Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return NotEvaluated("completion-not-recorded", "a planned audit that began leaves the year open", Instead(new InternalAudit { Id = "đg-2", PlannedUntil = Day("2021-10-01"), HeldFrom = Day("2021-10-01") }), "2022-06-01");
        yield return NotEvaluated("completion-not-recorded", "so does one that ended", Instead(new InternalAudit { Id = "đg-2", PlannedUntil = Day("2021-10-01"), HeldUntil = Day("2021-10-01") }), "2022-06-01");
        yield return NotEvaluated("completion-not-recorded", "a planned audit that was reported leaves the year open", Instead(new InternalAudit { Id = "đg-2", PlannedUntil = Day("2021-10-01"), ReportedOn = Day("2021-10-20") }), "2022-06-01");
        yield return NotEvaluated("completion-not-recorded", "a cancellation to come changes nothing", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2021-10-01"), CancelledOn = Day("2022-06-02") }), "2022-06-01");
        yield return Fail("an audit under way that was completed later does not count", Instead(new InternalAudit { Id = "đg-2", HeldFrom = Day("2021-12-20"), CompletedOn = Day("2022-07-01") }), "2022-06-01").Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "an undated declaration may be the first of a system applied in an earlier year", AlsoUndated(Samples.System with { AppliedFrom = Day("2019-12-31") }));
        yield return Pass("it is none of a system applied in the year of the first dated one", AlsoUndated(Samples.System));
        yield return Fail("a year after a dated declaration is missed whichever was the first", AlsoUndated(Samples.System with { AppliedFrom = Day("2019-12-31"), InternalAudits = Samples.System.InternalAudits.Take(3).ToArray() }))
            .Finding("year", Audits, ("year", 2023)).AndNeverHeals();
        yield return NotApplicable("not-declared", "a system that was never declared owes no yearly audit", System(system => system with { Declarations = [], InternalAudits = [] }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day starts no year", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
        yield return NotEvaluated("before-records", "a year before the records is not judged", Completed("2022-10-14", "2023-10-13") with { RecordsFrom = Day("2022-01-01") });
        yield return NotEvaluated("before-records", "a year of which the records miss the first day is not judged", Completed("2022-10-14", "2023-10-13") with { RecordsFrom = Day("2021-01-02") });
        yield return Fail("a year that the records cover from its first day is judged", Completed("2022-10-14", "2023-10-13") with { RecordsFrom = Day("2021-01-01") })
            .Finding("year", Audits, ("year", 2021)).AndNeverHeals();
        yield return NotEvaluated("after-records", "a year of which the records miss the last day is not judged", Completed("2021-10-15", "2022-10-14") with { RecordedUntil = Day("2023-12-30") });
        yield return Fail("a year that the records cover to its last day is judged", Completed("2021-10-15", "2022-10-14") with { RecordedUntil = Day("2023-12-31") })
            .Finding("year", Audits, ("year", 2023)).AndNeverHeals();
        yield return Fail("a stricter local value asks for two audits in the years that it governs", WithLocalValue(Samples.Register, "internal-audit.per-year", "2", "2022-06-01"))
            .Finding("year", Audits, ("year", 2022), ("required", 2)).Finding("year", Audits, ("year", 2023), ("required", 2)).AndNeverHeals();
        yield return Pass("a local value of a later year changes nothing", WithLocalValue(Samples.Register, "internal-audit.per-year", "2", "2024-01-01"));
        yield return Pass("a looser local value does not loosen the law", WithLocalValue(Samples.Register, "internal-audit.per-year", "0", "2020-01-01"));
        yield return Pass("a system that ended during a year owes no audit of it", System(system => system with { EndedOn = Day("2023-12-30"), InternalAudits = system.InternalAudits.Take(3).ToArray() }));
        yield return Fail("a system that ended on 31 December owes the audit of that year", System(system => system with { EndedOn = Day("2023-12-31"), InternalAudits = system.InternalAudits.Take(3).ToArray() }))
            .Finding("year", Audits, ("year", 2023)).AndNeverHeals();
        yield return Pass("twelve months later to the day is in time, rolling", Completed("2021-06-10", "2022-06-10"), "2023-06-10").Under(Rolling);
        yield return Fail("a day more than twelve months is too late, rolling", Completed("2021-06-11"), "2021-12-01").Under(Rolling)
            .Finding("period", Audits, ("from", Day("2020-06-10")), ("due", Day("2021-06-10"))).AndNeverHeals();
        yield return Fail("more than twelve months since the latest audit is a finding, rolling", Completed("2021-06-10"), "2022-06-11").Under(Rolling)
            .Finding("period", Audits, ("from", Day("2021-06-10")), ("due", Day("2022-06-10"))).AndNeverHeals();
        yield return Pass("a system that ended within the twelve months owes no audit of them, rolling", System(system => system with { EndedOn = Day("2023-10-13"), InternalAudits = new[] { Samples.Audit("2021-06-10"), Samples.Audit("2022-06-09"), Samples.Audit("2022-10-14") } })).Under(Rolling);
        yield return NotEvaluated("before-records", "twelve months that began before the records are not judged, rolling", Completed("2021-06-11") with { RecordsFrom = Day("2020-06-11") }, "2021-12-01").Under(Rolling);
        yield return NotEvaluated("after-records", "nor those that end after them", Completed("2021-06-10") with { RecordedUntil = Day("2022-06-09") }, "2022-06-11").Under(Rolling);
        yield return Pass("two calendar years can lie further apart than twelve months", Completed("2021-01-05", "2022-12-20"), "2023-01-01");
    }

    private static Readings Rolling(Readings readings) => readings with { YearCounting = YearCounting.RollingTwelveMonths };

    private static Register AlsoUndated(QualityManagementSystem system) => System(_ => system with { Declarations = [.. system.Declarations, Samples.Undated("cb-0")] });

    private static Register Completed(params string[] days) => System(system => system with
    {
        InternalAudits = days.Prepend("2020-04-10").Select(Samples.Audit).ToArray(),
    });

    private static Register Instead(InternalAudit audit) => System(system => system with { InternalAudits = new[] { Samples.Audit("2020-04-10"), audit } });
}
