using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC007Cases : RuleCases
{
    private const string OnWebsite = "/systems/0/declarations/0/onWebsiteOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a declaration on the website is in order", With("2020-07-01"));
        yield return Fail("a declaration not on the website is a finding", With(null))
            .Finding("", OnWebsite, ("declared", Day("2020-06-10")), ("website", "soyte.example.vn"), ("days", 1374)).AndNeverHeals()
            .Reads("/agencies/0/website/address", "/agencies/0/website/from", "/agencies/0/website/until");
        yield return NotApplicable("nothing-due-yet", "on the day of the declaration nothing is missed", With(null), "2020-06-10");
        yield return Fail("on the next day it is", With(null), "2020-06-11").Finding("", OnWebsite, ("days", 1)).AndNeverHeals();
        yield return Fail("what is published tomorrow is not published today", With("2020-06-20"), "2020-06-19").Finding("", OnWebsite);
        yield return NotApplicable("no-website", "an agency without a website need not publish", With(null, new Website { None = true }));
        yield return NotEvaluated("website-not-recorded", "whether the agency has one must be recorded", With(null, null, recorded: false));
        yield return Pass("what is published needs no record of the website", With("2020-07-01", null, recorded: false));
        yield return Pass("nor does what is published today", With("2024-03-15", null, recorded: false));
        yield return NotApplicable("nothing-due-yet", "a website opened today need not carry it yet", With(null, new Website { From = Day("2024-03-15") }));
        yield return Fail("a website opened yesterday must", With(null, new Website { From = Day("2024-03-14") })).Finding("", OnWebsite, ("website", null), ("days", 1)).AndNeverHeals();
        yield return NotApplicable("no-website", "a website to come is none", With(null, new Website { From = Day("2024-03-16") }));
        yield return NotApplicable("no-website", "a website closed yesterday is none", With(null, new Website { Until = Day("2024-03-14") }));
        yield return Fail("a website closed today is one", With(null, new Website { Until = Day("2024-03-15") })).Finding("", OnWebsite);
        yield return NotApplicable("not-in-force", "an older declaration need not be on it any more", System(system => system with { Declarations = new[] { system.Declarations[0] with { OnWebsiteOn = null }, system.Declarations[1] } })).Among(pass: 1, notApplicable: 1);
        yield return NotApplicable("nothing-due-yet", "days of grace are a reading", With(null), "2020-06-20").Under(readings => readings with { GraceDays = 10 });
        yield return Fail("and end", With(null), "2020-06-21").Under(readings => readings with { GraceDays = 10 }).Finding("", OnWebsite).AndNeverHeals();
        yield return NotEvaluated("website-not-recorded", "a statement that held up to yesterday says nothing of today", With(null, new Website { None = true, Until = Day("2024-03-14") }));
        yield return NotApplicable("no-website", "one that holds up to today does", With(null, new Website { None = true, Until = Day("2024-03-15") }));
        yield return Fail("of a shared system a member's website counts", Shared(new Website { Address = "xatanphu.example.vn" })).Finding("", OnWebsite, ("website", "xatanphu.example.vn"), ("days", 1374)).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "from its first day of taking part", Shared(new Website(), from: "2024-03-15"));
        yield return NotApplicable("no-website", "and not when it has left", Shared(new Website(), until: "2024-03-14"));
        yield return NotApplicable("no-website", "where no agency has one there is nowhere to publish", Shared(new Website { None = true }));
        yield return NotEvaluated("website-not-recorded", "whether a member has one must be recorded", Shared(null));
        yield return NotEvaluated("website-not-recorded", "so it must of two agencies", Shared(null) with { Agencies = new[] { Samples.DepartmentOfHealth with { Website = null }, Samples.CommuneCommittee with { Website = null } } });
        yield return Fail("of two websites of the same day the host's is named", Shared(new Website { Address = "xatanphu.example.vn" }, ofHost: new Website { Address = "soyte.example.vn" })).Finding("", OnWebsite, ("website", "soyte.example.vn")).AndNeverHeals();
        yield return Fail("of others the one on which it was to be first", Shared(new Website { Address = "xatanphu.example.vn" }, ofHost: new Website { From = Day("2021-01-01") }))
            .Finding("", OnWebsite, ("website", "xatanphu.example.vn"), ("days", 1374)).AndNeverHeals();
        yield return NotApplicable("system-ended", "a system that ended has no declaration in force", With(null) with { Systems = new[] { With(null).Systems[0] with { EndedOn = Day("2024-03-14") } } });
        yield return Fail("on its last day it has", With(null) with { Systems = new[] { With(null).Systems[0] with { EndedOn = Day("2024-03-15") } } }).Finding("", OnWebsite);
        yield return NotEvaluated("declaration-date-not-recorded", "one without its day may be the one in force", System(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { OnWebsiteOn = null }, Samples.Undated("cb-2") } }));
        yield return NotEvaluated("before-records", "a declaration before the records is not judged", With(null) with { RecordsFrom = Day("2020-06-11") });
        yield return Fail("one of the decision's first day is, where they begin with it", System(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2014-05-18") with { OnWebsiteOn = null } } }) with { RecordsFrom = Day("2014-05-18") })
            .Finding("", OnWebsite, ("declared", Day("2014-05-18"))).AndNeverHeals();
        yield return NotEvaluated("after-records", "a declaration on the last recorded day is not judged", With(null) with { RecordedUntil = Day("2020-06-10") });
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not declared has nothing to publish", With(null), "2020-06-09");
    }

    // The department has no website unless one is given, the commune takes part.
    private static Register Shared(Website? website, string? from = null, string? until = null, Website? ofHost = null) => Samples.Register with
    {
        Agencies = new[] { Samples.DepartmentOfHealth with { Website = ofHost ?? new Website { None = true } }, Samples.CommuneCommittee with { Website = website } },
        Systems = new[]
        {
            With(null).Systems[0] with
            {
                Members = new[] { new Membership { Agency = Samples.Commune, From = from is null ? null : Day(from), Until = until is null ? null : Day(until) } },
            },
        },
    };

    private static Register With(string? onWebsiteOn) => With(onWebsiteOn, null, recorded: true);

    private static Register With(string? onWebsiteOn, Website? website, bool recorded = true) => Samples.Register with
    {
        Agencies = new[] { Samples.DepartmentOfHealth with { Website = website ?? (recorded ? Samples.DepartmentOfHealth.Website : null) } },
        Systems = new[] { Samples.System with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { OnWebsiteOn = onWebsiteOn is null ? null : Day(onWebsiteOn) } } } },
    };
}
