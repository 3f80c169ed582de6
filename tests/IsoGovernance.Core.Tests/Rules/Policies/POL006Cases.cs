using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class POL006Cases : RuleCases
{
    private const string Reviews = "/systems/0/managementReviews";
    private const string Policy = "qualityPolicy";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a review that considered the policy is in order", Samples.Register);
        yield return Fail("a year whose reviews did not is a finding", With(Review("2023-11-13", "auditResults"))).Finding("", Reviews, ("year", 2023), ("reviews", 1));
        yield return Pass("one of several suffices", With(Review("2023-05-13", "auditResults"), Review("2023-12-31", Policy)));
        yield return Pass("the first day of the year counts", With(Review("2023-01-01", Policy)));
        yield return Fail("a review of the year before does not count", With(Review("2022-12-31", Policy), Review("2023-11-13", "auditResults"))).Finding("", Reviews, ("reviews", 1))
            .Reads(Reviews + "/1/heldOn", Reviews + "/1/inputs", Reviews + "/1/inputs/0/item", "/systems/0/policies/0/from").ReadsNot(Reviews + "/0/heldOn");
        yield return Fail("nor does one of this year", With(Review("2023-11-13", "auditResults"), Review("2024-01-01", Policy))).Finding("", Reviews).Reads(Reviews + "/0/heldOn").ReadsNot(Reviews + "/1/heldOn");
        yield return Fail("all from the first to the last day of the year are told", With(Review("2023-01-01", "auditResults"), Review("2023-12-31", "auditResults"))).Finding("", Reviews, ("reviews", 2)).Reads(Reviews + "/0/heldOn", Reviews + "/1/heldOn");
        yield return NotApplicable("no-review-in-year", "a year without a review is another finding", With(Review("2022-11-13", Policy)));
        yield return NotEvaluated("inputs-not-recorded", "a review without inputs leaves it open", With(Review("2023-11-13")));
        yield return NotEvaluated("inputs-not-recorded", "so does one without inputs beside one with them", With(Review("2023-05-13", "auditResults"), Review("2023-11-13")));
        yield return NotEvaluated("inputs-not-recorded", "so do two without inputs", With(Review("2023-05-13"), Review("2023-11-13")));
        yield return NotEvaluated("inputs-not-recorded", "so does an input that nobody named", With(Review("2023-11-13", "auditResults", " ")));
        yield return NotEvaluated("inputs-not-recorded", "or one of a code that the edition does not name", With(Review("2023-11-13", "auditResults", "chính sách chất lượng")));
        yield return NotEvaluated("inputs-not-recorded", "or both", With(Review("2023-11-13", " ", "chính sách chất lượng")));
        yield return Fail("without a known edition the codes are taken as they are", System(system => system with { Edition = null, Declarations = [], ManagementReviews = new[] { Review("2023-11-13", "auditResults") } })).Finding("", Reviews);
        yield return NotEvaluated("date-not-recorded", "an undated review may be the one of the year", With(Review("2023-11-13", "auditResults") with { HeldOn = null }));
        yield return NotEvaluated("before-records", "a policy of the time before the records may not be recorded", Since("2023-01-02") with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("date-not-recorded", "an undated review that considered it leaves it open", With(Review("2023-11-13", "auditResults"), Review("2023-11-13", Policy) with { Id = "u", HeldOn = null }));
        yield return NotEvaluated("date-not-recorded", "so do two", With(Review("2023-11-13", "auditResults"), Review("2023-11-13", Policy) with { Id = "u", HeldOn = null }, Review("2023-11-13", Policy) with { Id = "v", HeldOn = null }));
        yield return Fail("an undated one that did not does not", With(Review("2023-11-13", "auditResults"), Review("2023-11-13", "auditResults") with { Id = "u", HeldOn = null })).Finding("", Reviews);
        yield return NotApplicable("no-complete-year", "a year in which the system was applied later is not complete", With(Review("2020-11-13", "auditResults")), "2021-12-31");
        yield return Fail("the next one is", With(Review("2021-11-13", "auditResults")), "2022-01-01").Finding("", Reviews, ("year", 2021));
        yield return Fail("so is one that began with its application", System(system => system with
        {
            AppliedFrom = Day("2020-01-01"),
            ManagementReviews = new[] { Review("2020-11-13", "auditResults") },
            Policies = new[] { Samples.Policy with { IssuedOn = null, From = Day("2020-01-01") } },
        }), "2021-01-01").Finding("", Reviews, ("year", 2020));
        yield return NotApplicable("policy-not-in-force", "a policy of that year needed no review in it", Since("2023-01-02"));
        yield return Fail("one from its first day did", Since("2023-01-01")).Finding("", Reviews);
        yield return NotEvaluated("date-not-recorded", "a policy without its days leaves it open", Since(null));
        yield return NotEvaluated("before-records", "a year before the records is not judged", With(Review("2023-11-13", "auditResults")) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("after-records", "a year that the records do not reach is not judged", With(Review("2023-11-13", "auditResults")) with { RecordedUntil = Day("2023-12-30") });
        yield return Fail("one that they reach is", With(Review("2023-11-13", "auditResults")) with { RecordedUntil = Day("2023-12-31") }).Finding("", Reviews);
        yield return NotApplicable("system-ended", "a system that ended reviews nothing", System(system => system with { ManagementReviews = new[] { Review("2023-11-13", "auditResults") }, EndedOn = Day("2024-03-14") }));
        yield return Fail("on its last day it has not ended", System(system => system with { ManagementReviews = new[] { Review("2023-11-13", "auditResults") }, EndedOn = Samples.AsOf })).Finding("", Reviews);
        yield return NotApplicable("not-yet-applied", "nor does one that is being built", System(_ => Samples.BeingBuilt));
        yield return NotEvaluated("declaration-date-not-recorded", "a system of which only an undated declaration is known is not judged", System(_ => Samples.BeingBuilt with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params ManagementReview[] reviews) => System(system => system with { ManagementReviews = reviews });

    private static Register Since(string? from) => System(system => system with
    {
        ManagementReviews = new[] { Review("2023-11-13", "auditResults") },
        Policies = new[] { Samples.Policy with { IssuedOn = null, From = from is null ? null : Day(from) } },
    });

    private static ManagementReview Review(string on, params string[] inputs) =>
        Samples.Review(on) with { Inputs = inputs.Select(input => new ReviewItem { Item = input }).ToArray() };
}
