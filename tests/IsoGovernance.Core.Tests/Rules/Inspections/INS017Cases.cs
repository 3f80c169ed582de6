using System.Collections.Generic;
using System;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS017Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a certificate and a card in force are in order", With(body => body));
        yield return Pass("issued three years before the last day they are still valid", Issued("2019-08-11"));
        yield return Fail("a day earlier they had expired on the last day", Issued("2019-08-10")).Finding("body", Body, ("body", "Trung tâm Chứng nhận"), ("day", Day("2022-08-11"))).AndNeverHeals();
        yield return Fail("issued after the first day it was lacking on that day", Issued("2022-08-11")).Finding("body", Body, ("day", Day("2022-08-10")));
        yield return Pass("two certificates may follow each other", Certified(Issue("2019-08-10"), Issue("2022-08-11")));
        yield return Fail("no certificate is a finding", Certified()).Finding("body", Body).AndNeverHeals();
        yield return Fail("an expert without a card is a finding", With(body => body with { Experts = new[] { new Expert { Name = "Lê Thị Bình" } } })).Finding("expert", Cards, ("expert", "Lê Thị Bình"), ("day", Day("2022-08-10"))).AndNeverHeals();
        yield return Fail("every lack is told", Joined(Bare, Bare)).Finding("body", Body).Finding("expert", Cards).Finding("body", At + "/hiredBodies/1/certificates").Finding("expert", At + "/hiredBodies/1/experts/0/cards");
        yield return Fail("a card issued additionally ends with the certificate", With(body => body with { Experts = new[] { new Expert { Cards = new[] { Issue("2022-01-10") with { NotBeyond = Day("2022-08-10") } } } } })).Finding("expert", Cards, ("day", Day("2022-08-11")));
        yield return Fail("a certificate withdrawn is none", Certified(Interrupted("2022-08-11", null))).Finding("body", Body, ("day", Day("2022-08-11")));
        yield return Pass("one suspended before is valid again", Certified(Interrupted("2022-02-01", "2022-08-09")));
        yield return Fail("one suspended up to the first day is not", Certified(Interrupted("2022-02-01", "2022-08-10"))).Finding("body", Body, ("day", Day("2022-08-10")));
        yield return Pass("of the former regime it was valid to the end of 2015", Former("2015-12-31", recorded: true));
        yield return Fail("and not in 2016", Former("2016-01-01", recorded: true)).Finding("body", Body, ("day", Day("2016-01-01")));
        yield return Fail("what was issued before the circular is of the former regime", Former("2016-01-01", recorded: false)).Finding("body", Body);
        yield return Fail("even issued additionally", Former("2016-01-01", recorded: true, notBeyond: "2016-12-31")).Finding("body", Body, ("day", Day("2016-01-01")));
        yield return NotEvaluated("date-not-recorded", "a certificate without its day leaves it open", Certified(new EligibilityCertificate { Number = "GXN-01" }));
        yield return NotEvaluated("date-not-recorded", "so does a suspension", Certified(Issue("2022-01-10") with { Interruptions = new[] { new Interruption() } }));
        yield return NotEvaluated("date-not-recorded", "so does a card without its day", With(body => body with { Experts = Undated }));
        yield return NotEvaluated("date-not-recorded", "of what leaves it open the first tells why", With(body => body with { Certificates = new[] { new EligibilityCertificate() }, Experts = default }));
        yield return Fail("a suspension without its first day does not excuse a day after the end", Certified(Issue("2019-08-10") with { Interruptions = new[] { new Interruption() } })).Finding("body", Body, ("day", Day("2022-08-11")));
        yield return Pass("one that is known to be over does no harm", Certified(Issue("2022-01-10") with { Interruptions = new[] { new Interruption { Until = Day("2022-08-09") } } }));
        yield return Pass("of days before the circular only the holding is judged", Earlier(new Interruption { From = Day("2014-06-01") }));
        yield return Fail("but that is", Earlier()).Finding("body", Body, ("day", Day("2014-06-10")));
        yield return NotEvaluated("experts-not-recorded", "a body without recorded experts is not judged", With(body => body with { Experts = default }));
        yield return NotEvaluated("experts-not-recorded", "whatever is open of the next body", Joined(Samples.HiredBody with { Experts = default }, Samples.HiredBody with { Certificates = new[] { new EligibilityCertificate() } }));
        yield return NotEvaluated("experts-not-recorded", "or of its experts", Joined(Samples.HiredBody with { Experts = default }, Samples.HiredBody with { Experts = Undated }));
        yield return NotApplicable("no-hired-body", "without a hired body there is nothing to judge", Of(OnSite));
        yield return NotApplicable("no-hired-body", "nor without a team", OnSiteBut(one => one with { Team = null }));
        yield return NotEvaluated("experts-not-recorded", "unless the team shows an expert of one", OnSiteBut(one => one with { Team = new InspectionTeam { Inspectors = new[] { Samples.Inspector with { IsOfHiredBody = true } } } }));
        yield return Pass("of a day before the circular only the holding is judged", Former("2014-11-30", recorded: true, interrupted: true));
        yield return Fail("a last day on a Sunday does not move to the Monday", Certified(Issue("2019-08-07"))).Finding("body", Body, ("day", Day("2022-08-10")));
        yield return NotEvaluated("before-records", "an inspection before the records is not judged", Certified() with { RecordsFrom = Day("2022-08-12") });
        yield return NotEvaluated("after-records", "nor one after them", Certified() with { RecordedUntil = Day("2022-08-09") });
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(one => Cancelled(one with { HiredBodies = new[] { Samples.HiredBody } })));
        yield return NotApplicable("before-the-law", "an inspection before the decision is not judged", OnSiteBut(one => one with { HiredBodies = new[] { Samples.HiredBody }, HeldFrom = Day("2014-05-17") }));
        yield return NotEvaluated("date-not-recorded", "an inspection without its first day is not judged", OnSiteBut(one => one with { HiredBodies = new[] { Samples.HiredBody }, HeldFrom = null }));
    }

    private const string Body = At + "/hiredBodies/0/certificates";
    private const string Cards = At + "/hiredBodies/0/experts/0/cards";

    private static ValueList<Expert> Undated => new[] { new Expert { Cards = new[] { new EligibilityCertificate() } } };

    private static HiredBody Bare => new() { Name = "Trung tâm Chứng nhận", Experts = new[] { new Expert() } };

    private static EligibilityCertificate Issue(string on) => new() { Number = "GXN-01", IssuedOn = Day(on) };

    private static EligibilityCertificate Interrupted(string from, string? until) =>
        Issue("2022-01-10") with { Interruptions = new[] { new Interruption { From = Day(from), Until = until is null ? null : Day(until) } } };

    private static Register With(Func<HiredBody, HiredBody> change) => Joined(change(Samples.HiredBody));

    private static Register Joined(params HiredBody[] bodies) => OnSiteBut(one => one with { HiredBodies = bodies });

    private static Register Certified(params EligibilityCertificate[] certificates) => With(body => body with { Certificates = certificates });

    private static Register Issued(string on) => Certified(Issue(on));

    // An inspection after the decision and before the circular; without an interruption the certificate came too late.
    private static Register Earlier(params Interruption[] interruptions) => OnSiteBut(one => one with
    {
        HeldFrom = Day("2014-06-10"),
        HeldUntil = null,
        HiredBodies = new[]
        {
            new HiredBody
            {
                Certificates = new[] { Issue(interruptions.Length == 0 ? "2014-06-11" : "2014-01-10") with { Interruptions = interruptions } },
                Experts = new[] { new Expert { Cards = new[] { Issue("2014-01-10") } } },
            },
        },
    }) with
    { RecordsFrom = null };

    private static Register Former(string held, bool recorded, string? notBeyond = null, bool interrupted = false)
    {
        var certificates = new[] { Issue("2014-01-10") with { IsOfFormerRegime = recorded, NotBeyond = notBeyond is null ? null : Day(notBeyond), Interruptions = interrupted ? new[] { new Interruption { From = Day("2014-06-01") } } : default } };
        var experts = new[] { new Expert { Cards = new[] { Issue(interrupted ? "2014-01-10" : "2015-01-10") } } };
        return OnSiteBut(one => one with
        {
            HeldFrom = Day(held),
            HeldUntil = null,
            HiredBodies = new[] { new HiredBody { Certificates = certificates, Experts = experts } },
        }) with
        { RecordsFrom = Day("2014-01-01") };
    }
}
