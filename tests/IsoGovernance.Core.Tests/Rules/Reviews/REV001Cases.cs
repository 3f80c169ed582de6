using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class REV001Cases : RuleCases
{
    private const string Reviews = "/systems/0/managementReviews";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a review in every complete year after the declaration is in order", Samples.Register);
        yield return Fail("no review in 2021 is a finding", Held("2022-10-14", "2023-10-13"))
            .Finding("year", Reviews, ("year", 2021), ("required", 1), ("due", Day("2021-12-31")))
            .Reads(Reviews + "/0/heldOn", Reviews + "/1/heldOn").ReadsNot(Reviews + "/2/heldOn").AndNeverHeals();
        yield return Fail("two years without a review are two findings", Held("2022-10-14"))
            .Finding("year", Reviews, ("year", 2021)).Finding("year", Reviews, ("year", 2023)).AndNeverHeals();
        yield return Fail("another system's reviews are not its own", Samples.Register with { Systems = new[] { Samples.System, Samples.System with { Id = "qms-2", ManagementReviews = Samples.System.ManagementReviews.Take(3).ToArray() } } })
            .Among(pass: 1, fail: 1).Finding("year", "/systems/1/managementReviews", ("year", 2023)).AndNeverHeals();
        yield return Pass("a review held on 31 December counts for the year", Held("2021-12-31"), "2022-03-01");
        yield return Fail("a review held on 1 January counts for the new year only", Held("2022-01-01"), "2022-03-01")
            .Finding("year", Reviews, ("year", 2021)).AndNeverHeals();
        yield return Pass("a review on 1 January serves its year", Held("2021-01-01"), "2022-01-01");
        yield return Pass("a year that runs is not judged", Held("2021-10-15"), "2022-12-31");
        yield return NotApplicable("no-complete-year", "the year of the declaration is not counted", Held(), "2020-12-31");
        yield return NotApplicable("nothing-due-yet", "on 31 December the year is not over", Held(), "2021-12-31");
        yield return Fail("on 1 January the year is over", Held(), "2022-01-01").Finding("year", Reviews, ("year", 2021)).AndNeverHeals();
        yield return Fail("reviews of another year do not make up for one", Held("2020-10-01", "2022-10-14", "2022-11-01", "2023-10-13"))
            .Finding("year", Reviews, ("year", 2021)).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a review without its day leaves the year open", System(system => system with
        {
            ManagementReviews = new[] { Samples.Review("2020-04-20"), new ManagementReview { Id = "xx-2" } },
        }), "2022-06-01");
        yield return NotApplicable("not-declared", "a system that was never declared owes no yearly review", System(system => system with { Declarations = [], ManagementReviews = [] }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day starts no year", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
        yield return NotEvaluated("before-records", "a year before the records is not judged", Held("2022-10-14", "2023-10-13") with { RecordsFrom = Day("2022-01-01") });
        yield return NotEvaluated("before-records", "a year of which the records miss the first day is not judged", Held("2022-10-14", "2023-10-13") with { RecordsFrom = Day("2021-01-02") });
        yield return Fail("a year that the records cover from its first day is judged", Held("2022-10-14", "2023-10-13") with { RecordsFrom = Day("2021-01-01") })
            .Finding("year", Reviews, ("year", 2021)).AndNeverHeals();
        yield return NotEvaluated("after-records", "a year of which the records miss the last day is not judged", Held("2021-10-15", "2022-10-14") with { RecordedUntil = Day("2023-12-30") });
        yield return Fail("a year that the records cover to its last day is judged", Held("2021-10-15", "2022-10-14") with { RecordedUntil = Day("2023-12-31") })
            .Finding("year", Reviews, ("year", 2023)).AndNeverHeals();
        yield return Fail("a stricter local value asks for two reviews in the years that it governs", WithLocalValue(Samples.Register, "management-review.per-year", "2", "2022-06-01"))
            .Finding("year", Reviews, ("year", 2022), ("required", 2)).Finding("year", Reviews, ("year", 2023), ("required", 2)).AndNeverHeals();
        yield return Pass("a local value of a later year changes nothing", WithLocalValue(Samples.Register, "management-review.per-year", "2", "2024-01-01"));
        yield return Pass("a looser local value does not loosen the law", WithLocalValue(Samples.Register, "management-review.per-year", "0", "2020-01-01"));
        yield return Pass("a system that ended during a year owes no review of it", System(system => system with { EndedOn = Day("2023-12-30"), ManagementReviews = system.ManagementReviews.Take(3).ToArray() }));
        yield return Fail("a system that ended on 31 December owes the review of that year", System(system => system with { EndedOn = Day("2023-12-31"), ManagementReviews = system.ManagementReviews.Take(3).ToArray() }))
            .Finding("year", Reviews, ("year", 2023)).AndNeverHeals();
        yield return Pass("twelve months later to the day is in time, rolling", Held("2021-06-10", "2022-06-10"), "2023-06-10").Under(Rolling);
        yield return Fail("a day more than twelve months is too late, rolling", Held("2021-06-11"), "2021-12-01").Under(Rolling)
            .Finding("period", Reviews, ("from", Day("2020-06-10")), ("due", Day("2021-06-10"))).AndNeverHeals();
        yield return Fail("more than twelve months since the latest review is a finding, rolling", Held("2021-06-10"), "2022-06-11").Under(Rolling)
            .Finding("period", Reviews, ("from", Day("2021-06-10")), ("due", Day("2022-06-10"))).AndNeverHeals();
        yield return Pass("two calendar years can lie further apart than twelve months", Held("2021-01-05", "2022-12-20"), "2023-01-01");
    }

    private static Readings Rolling(Readings readings) => readings with { YearCounting = YearCounting.RollingTwelveMonths };

    private static Register Held(params string[] days) => System(system => system with
    {
        ManagementReviews = days.Prepend("2020-04-20").Select(Samples.Review).ToArray(),
    });
}
