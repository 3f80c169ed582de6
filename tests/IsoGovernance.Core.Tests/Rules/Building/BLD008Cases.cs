using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD008Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return NeedsReview("the evidence is listed and a person judges", Samples.Register)
            .Finding("", "/systems/0", ("committees", 1), ("reviews", 4), ("trainings", 1), ("sessions", 1), ("audits", 4), ("chairs", Texts("Giám đốc Sở", "Nguyễn Văn An")));
        yield return NeedsReview("what is to come is no evidence", Samples.Register, "2019-10-10").Finding("", "/systems/0", ("committees", 1), ("reviews", 0), ("trainings", 0), ("sessions", 0), ("audits", 0));
        yield return NeedsReview("nor is a committee decided on tomorrow", System(system => system with { SteeringCommittees = [.. system.SteeringCommittees, new SteeringCommittee { DecidedOn = Samples.AsOf.PlusDays(1), Chair = "Lê Văn Cường" }] }))
            .Finding("", "/systems/0", ("committees", 1), ("chairs", Texts("Giám đốc Sở", "Nguyễn Văn An")));
        yield return NeedsReview("what is of today is", System(_ => Samples.BeingBuilt with
        {
            ManagementReviews = new[] { Samples.Review("2024-03-15") },
            Trainings = new[] { new Training { HeldFrom = Samples.AsOf } },
            Disseminations = new[] { new Dissemination { HeldOn = Samples.AsOf } },
            InternalAudits = new[] { Samples.Audit("2024-03-15") },
            Units = new[] { new UnitInScope { Id = "a", Until = Samples.AsOf } },
        })).Finding("", "/systems/0", ("reviews", 1), ("trainings", 1), ("sessions", 1), ("audits", 1), ("units", 1));
        yield return NeedsReview("so is a course that lasts, and one of which only the last day is recorded", System(system => system with
        {
            Trainings = new[] { new Training { HeldFrom = Samples.AsOf.PlusDays(-1), HeldUntil = Samples.AsOf.PlusDays(1) }, new Training { HeldUntil = Samples.AsOf.PlusDays(-1) } },
        })).Finding("", "/systems/0", ("trainings", 2));
        yield return NeedsReview("no evidence is not a pass", System(_ => Samples.BeingBuilt with { SteeringCommittees = [] })).Finding("", "/systems/0", ("committees", 0), ("chairs", Texts()));
        yield return NeedsReview("units in scope on the day are counted", System(system => system with
        {
            Units = new[] { new UnitInScope { Id = "a" }, new UnitInScope { Id = "b", From = Samples.AsOf }, new UnitInScope { Id = "c", From = Samples.AsOf.PlusDays(1) }, new UnitInScope { Id = "d", Until = Samples.AsOf.PlusDays(-1) } },
        })).Finding("", "/systems/0", ("units", 2));
        yield return NotApplicable("not-started", "a system that was not begun shows none", System(_ => new QualityManagementSystem { Id = Samples.SystemId, Name = "Hệ thống", Host = Samples.Department }));
        yield return NotApplicable("law-not-in-force", "before the decision it was not asked", Samples.Register, "2014-05-17");
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }
}
