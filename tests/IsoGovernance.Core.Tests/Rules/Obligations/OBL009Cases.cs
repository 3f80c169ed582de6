using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class OBL009Cases : RuleCases
{
    private const string Place = "/systems/0/consultantEngagements/0/certificates";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a certificate valid all the while is in order", Samples.Register);
        yield return Pass("a certificate issued on the first day holds", With(Samples.Held("2019-10-15")));
        yield return Fail("one issued on the next day leaves a day without", With(Samples.Held("2019-10-16"))).Finding("gap", Place, ("from", Day("2019-10-15")), ("without", Day("2019-10-15"))).AndNeverHeals();
        yield return Pass("the last day of three years is valid", With(Samples.Held("2017-05-31")));
        yield return Fail("the next one is not", With(Samples.Held("2017-05-30"))).Finding("gap", Place, ("without", Day("2020-05-31"))).AndNeverHeals();
        yield return Pass("a period of validity that ends on a Saturday is not moved and need not be", With(Samples.Held("2016-11-30"), Samples.Held("2019-12-01")));
        yield return Fail("nor is it moved where that would help", Of(Engaged("2020-02-01", "2020-02-03"), Samples.Held("2017-02-01"))).Finding("gap", Place, ("without", Day("2020-02-02"))).AndNeverHeals();
        yield return Fail("a day between two is without", With(Samples.Held("2016-11-30"), Samples.Held("2019-12-02"))).Finding("gap", Place, ("without", Day("2019-12-01"))).AndNeverHeals();
        yield return Pass("two that overlap hold in any order", With(Samples.Held("2019-12-02"), Samples.Held("2017-01-10")));
        yield return Fail("no certificate at all is a finding", With()).Finding("none", Place, ("without", Day("2019-10-15"))).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a certificate without the day of its issue may hold", With(Samples.Held("2018-04-02") with { IssuedOn = null }));
        yield return Fail("but not beyond the end that is recorded", With(Samples.Held("2018-04-02") with { IssuedOn = null, NotBeyond = Day("2020-05-30") })).Finding("gap", Place, ("without", Day("2020-05-31"))).AndNeverHeals();
        yield return Pass("beside one that holds it does no harm", With(Samples.Held("2018-04-02") with { IssuedOn = null }, Samples.Held("2018-04-02")));
        yield return Fail("a suspension during the engagement is a finding", With(Interrupted("2020-01-06", "2020-01-10"))).Finding("gap", Place, ("without", Day("2020-01-06"))).AndNeverHeals();
        yield return Pass("one that ends on the day before it is none", With(Interrupted("2019-09-01", "2019-10-14")));
        yield return Fail("one that ends on its first day is", With(Interrupted("2019-09-01", "2019-10-15"))).Finding("gap", Place, ("without", Day("2019-10-15"))).AndNeverHeals();
        yield return Pass("one from the day after it is none", With(Interrupted("2020-06-01", null)));
        yield return Fail("a withdrawal from its last day is", With(Interrupted("2020-05-31", null))).Finding("gap", Place, ("without", Day("2020-05-31"))).AndNeverHeals();
        yield return Pass("a second certificate bridges a suspension", With(Interrupted("2020-01-06", "2020-01-10"), Samples.Held("2019-12-01")));
        yield return NotEvaluated("date-not-recorded", "a suspension without its first day leaves it open", With(Interrupted(null, null)));
        yield return Pass("one of which the last day is known to lie before does not", With(Interrupted(null, "2019-10-14")));
        yield return Pass("one issued additionally holds up to the organisation's end", With(Samples.Held("2018-04-02") with { NotBeyond = Day("2020-05-31") }));
        yield return Fail("and no longer", With(Samples.Held("2018-04-02") with { NotBeyond = Day("2020-05-30") })).Finding("gap", Place, ("without", Day("2020-05-31"))).AndNeverHeals();
        yield return Pass("one of the former regime holds to the end of 2015", Of(Engaged("2015-06-01", "2015-12-31"), Samples.Held("2011-05-05") with { IsOfFormerRegime = true }));
        yield return Fail("and no longer, however late it was issued", Of(Engaged("2015-06-01", "2016-01-01"), Samples.Held("2014-12-20") with { IsOfFormerRegime = true })).Finding("gap", Place, ("without", Day("2016-01-01"))).AndNeverHeals();
        yield return Fail("what is older than the circular is of the former regime", Of(Engaged("2015-06-01", "2016-01-01"), Samples.Held("2014-11-30"))).Finding("gap", Place, ("without", Day("2016-01-01"))).AndNeverHeals();
        yield return Pass("what was issued on the circular's first day is not", Of(Engaged("2015-06-01", "2017-12-01"), Samples.Held("2014-12-01")));
        yield return Fail("and holds three years", Of(Engaged("2015-06-01", "2017-12-02"), Samples.Held("2014-12-01"))).Finding("gap", Place, ("without", Day("2017-12-02"))).AndNeverHeals();
        yield return Pass("of days before the circular only the holding is judged", Of(Engaged("2014-06-01", "2014-11-30"), Samples.Held("2009-01-01") with { NotBeyond = Day("2012-01-01") }));
        yield return Fail("but that is", Of(Engaged("2014-06-01", "2014-11-30"), Samples.Held("2014-06-02"))).Finding("gap", Place, ("without", Day("2014-06-01"))).AndNeverHeals();
        yield return Fail("days before the decision are not judged, later ones are", Of(Engaged("2014-01-01", "2014-11-30"))).Finding("none", Place, ("without", Day("2014-05-18"))).AndNeverHeals();
        yield return NotApplicable("before-the-law", "an engagement that ended before the decision is not judged", Of(Engaged("2014-01-01", "2014-05-17")));
        yield return Fail("one that ended on its first day is", Of(Engaged("2014-01-01", "2014-05-18"))).Finding("none", Place, ("without", Day("2014-05-18"))).AndNeverHeals();
        yield return NotApplicable("not-yet-done", "nor is one to come", Of(Engaged("2024-03-16", null)));
        yield return Fail("one that begins today is", Of(Engaged("2024-03-15", null))).Finding("none", Place).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "nor is one that ends before it begins", Of(Engaged("2021-04-01", "2021-03-31"), Samples.Held("2018-04-02")));
        yield return NotEvaluated("date-not-recorded", "an engagement without its first day is not judged", Of(Samples.Engagement with { From = null }, Samples.Held("2018-04-02")));
        yield return Pass("one that lasts is judged up to today", Of(Engaged("2021-04-01", null), Samples.Held("2021-03-15")));
        yield return Fail("tomorrow it is without", Of(Engaged("2021-04-01", null), Samples.Held("2021-03-15")), "2024-03-16").Finding("gap", Place, ("without", Day("2024-03-16"))).AndNeverHeals();
        yield return Pass("an engagement without its end ends with the system", Ended("2024-03-14", Engaged("2021-04-01", null)));
        yield return Fail("up to that day the certificate holds", Ended("2024-03-15", Engaged("2021-04-01", null)), "2024-06-03").Finding("gap", Place, ("without", Day("2024-03-15"))).AndNeverHeals();
        yield return NotApplicable("system-ended", "one begun after the system had ended is not about it", Ended("2021-03-31", Engaged("2021-04-01", null)));
        yield return Pass("one begun on its last day is", Ended("2021-04-01", Engaged("2021-04-01", null)));
        yield return Fail("a stricter local value shortens it", WithLocalValue(With(Samples.Held("2018-04-02")), "consultant.certificate.years", "2", "2018-01-01")).Finding("gap", Place, ("without", Day("2020-04-03"))).AndNeverHeals();
        yield return NotEvaluated("before-records", "what was held before the records is not known", With(Samples.Held("2019-11-01")) with { RecordsFrom = Day("2019-11-01") });
        yield return Fail("what was held on their first day is", With(Samples.Held("2019-11-02")) with { RecordsFrom = Day("2019-11-01") }).Finding("gap", Place, ("without", Day("2019-11-01"))).AndNeverHeals();
        yield return NotEvaluated("after-records", "nor is what is held after them", With(Samples.Held("2017-03-31")) with { RecordedUntil = Day("2020-03-31") });
        yield return Fail("what was held on their last day is", With(Samples.Held("2017-03-30")) with { RecordedUntil = Day("2020-03-31") }).Finding("gap", Place, ("without", Day("2020-03-31"))).AndNeverHeals();
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", With() with { Agencies = new[] { Samples.DepartmentOfHealth with { Kind = AgencyKind.Other } } });
        yield return Fail("a consultant without a name is named by the record", Of(Samples.Engagement with { Consultant = null })).Finding("none", Place, ("consultant", "tư-vấn-1")).AndNeverHeals();
    }

    private static Register Ended(string on, ConsultantEngagement engagement) => System(system => system with
    {
        EndedOn = Day(on),
        ConsultantEngagements = new[] { engagement with { Certificates = new[] { Samples.Held("2021-03-14") } } },
    }) with
    { RecordsFrom = null, RecordedUntil = null };

    private static ConsultantEngagement Engaged(string from, string? until) => Samples.Engagement with { From = Day(from), Until = until is null ? null : Day(until) };

    private static EligibilityCertificate Interrupted(string? from, string? until) => Samples.Held("2018-04-02") with
    {
        Interruptions = new[] { new Interruption { From = from is null ? null : Day(from), Until = until is null ? null : Day(until) } },
    };

    private static Register With(params EligibilityCertificate[] held) => Of(Samples.Engagement, held);

    private static Register Of(ConsultantEngagement engagement, params EligibilityCertificate[] held) =>
        System(system => system with { ConsultantEngagements = new[] { engagement with { Certificates = held } } }) with { RecordsFrom = null };
}
