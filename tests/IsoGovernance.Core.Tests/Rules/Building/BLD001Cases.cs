using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD001Cases : RuleCases
{
    private const string Committees = "/systems/0/steeringCommittees";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a decision that sets up the committee is in order", Samples.Register);
        yield return Fail("no committee is a finding", With()).Finding("", Committees).AndNeverHeals();
        yield return Fail("no committee is a finding while the system is being built", System(_ => Samples.BeingBuilt with { SteeringCommittees = [] })).Finding("", Committees).AndNeverHeals();
        yield return Pass("a decision while the system is being built is in order", System(_ => Samples.BeingBuilt));
        yield return Pass("a decision of the same day counts", With(new SteeringCommittee { DecidedOn = Day("2024-03-15") }));
        yield return Fail("a decision to come does not count yet", With(new SteeringCommittee { Decision = "1/QĐ-SYT", DecidedOn = Day("2024-03-16") })).Finding("", Committees);
        yield return Pass("a decision known by its number alone is a decision", With(new SteeringCommittee { Decision = "510/QĐ-SYT" }));
        yield return NotEvaluated("decision-not-recorded", "a committee without a decision leaves it open", With(new SteeringCommittee { Chair = "Giám đốc Sở" }));
        yield return Pass("a committee that was re-formed later was set up all the same", With(new SteeringCommittee { DecidedOn = Day("2019-10-10"), Until = Day("2021-01-01") }));
        yield return NotApplicable("declared-before-circular", "a system declared before the circular was built without its steps", Declared("2014-11-30"));
        yield return Fail("one declared on the circular's first day was not", Declared("2014-12-01") with { RecordsFrom = Day("2013-01-01") }).Finding("", Committees).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "an undated declaration may have come before the circular", System(system => system with { SteeringCommittees = [], Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("law-not-in-force", "before the circular no committee was asked for", With(), "2014-11-30");
        yield return NotEvaluated("date-not-recorded", "one of which nothing is dated may have been begun long ago", System(_ => new QualityManagementSystem
        {
            Id = Samples.SystemId, Name = "Hệ thống", Host = Samples.Department, Boards = new[] { new Board { Kind = BoardKind.Drafting } },
        }));
        yield return NotApplicable("not-started", "a system that was not begun needs none", System(_ => new QualityManagementSystem { Id = Samples.SystemId, Name = "Hệ thống", Host = Samples.Department }));
        yield return NotEvaluated("before-records", "a system begun before the records may have had one", With() with { RecordsFrom = Day("2019-10-02") });
        yield return Fail("a system begun with the records had none", With() with { RecordsFrom = Day("2019-10-01") }).Finding("", Committees).AndNeverHeals();
        yield return NotEvaluated("before-records", "so may one that is known to have been planned before them", System(system => system with { SteeringCommittees = [], BuildingFrom = null }) with { RecordsFrom = Day("2019-10-02") });
        yield return NotEvaluated("after-records", "a system begun after the records may have one", With() with { RecordedUntil = Day("2019-09-30") });
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params SteeringCommittee[] committees) => System(system => system with { SteeringCommittees = committees });

    private static Register Declared(string on) => System(system => system with
    {
        SteeringCommittees = [],
        BuildingFrom = Day("2013-06-01"),
        AppliedFrom = Day("2014-01-01"),
        Declarations = new[] { Samples.Declaration("cb-1", on) },
    });
}
