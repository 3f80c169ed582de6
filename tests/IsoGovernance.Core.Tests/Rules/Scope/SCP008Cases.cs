using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class SCP008Cases : RuleCases
{
    private const string Published = "/agencies/0/proceduresPublishedOn";

    private static readonly Agency New = new() { Id = "mới", Name = "Chi cục mới", Kind = AgencyKind.SubDepartment, From = Day("2020-01-01") };
    private static readonly Agency Ministry = new() { Id = "bộ", Name = "Bộ", Kind = AgencyKind.Ministry, ProceduresPublishedOn = Day("2015-01-05") };

    private static readonly AgencyKind[] OfProvinces =
    [
        AgencyKind.ProvincialCommittee, AgencyKind.ProvincialCommitteeOffice, AgencyKind.ProvincialSpecialisedAgency, AgencyKind.SubDepartment,
        AgencyKind.DistrictCommittee, AgencyKind.DistrictSpecialisedAgency, AgencyKind.CommuneCommittee, AgencyKind.CommuneSpecialisedAgency,
    ];

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a published list, and an agency recorded as having none, are in order", Samples.Register).Among(pass: 1, notApplicable: 1);
        yield return Fail("a list that was not published is a finding", Of(New)).Finding("", Published, ("agency", "Chi cục mới"), ("since", Day("2020-01-01")), ("days", 1535)).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the agency's first day nothing is missed", Of(New), "2020-01-01");
        yield return Fail("on the next day it is", Of(New), "2020-01-02").Finding("", Published, ("days", 1)).AndNeverHeals();
        yield return Pass("published years later it is in order", Of(New with { ProceduresPublishedOn = Samples.AsOf }));
        yield return Fail("a publication to come is none yet", Of(New with { ProceduresPublishedOn = Samples.AsOf.PlusDays(1) })).Finding("", Published);
        yield return NotApplicable("exempt", "an agency that carries out none has no list", Of(New with { NoProceduresFrom = Samples.AsOf }));
        yield return Fail("one that will carry out none has", Of(New with { NoProceduresFrom = Samples.AsOf.PlusDays(1) })).Finding("", Published);
        yield return Pass("a list published before the circular counts", Of(New with { From = null, ProceduresPublishedOn = Day("2014-06-01") }));
        yield return Fail("an agency older than the circular owes the list from its first day", Of(New with { From = null }) with { RecordsFrom = Day("2014-12-01") }).Finding("", Published, ("since", Day("2014-12-01"))).AndNeverHeals();
        yield return NotEvaluated("before-records", "what was due before the records may have been done", Of(New with { From = null }));
        yield return NotEvaluated("after-records", "an agency set up on the last recorded day is not judged", Of(New) with { RecordedUntil = Day("2020-01-01") });
        yield return NotApplicable("vertical-agency", "a province does not publish for vertical agencies", Of(New with { Kind = AgencyKind.VerticalAgency }, Samples.CommuneCommittee)).Among(notApplicable: 2);
        yield return Pass("what is published for one today is in order", Of(New with { Kind = AgencyKind.VerticalAgency, ProceduresPublishedOn = Samples.AsOf }, Samples.CommuneCommittee)).Among(pass: 1, notApplicable: 1);
        foreach (var kind in OfProvinces)
        {
            yield return NotApplicable("vertical-agency", $"a register with an agency of the kind {kind} is a province's", Of(New with { Kind = AgencyKind.VerticalAgency }, new Agency { Id = "khác", Kind = kind, NoProceduresFrom = Day("2015-01-01") }));
        }
        yield return Fail("a ministry does", Of(New with { Kind = AgencyKind.VerticalAgency }, Ministry)).Among(pass: 1, fail: 1).Finding("", Published).AndNeverHeals();
        yield return NotEvaluated("kind-not-recorded", "whose the register is has to be known", Of(New with { Kind = AgencyKind.VerticalAgency }));
        yield return NotEvaluated("kind-not-recorded", "an agency of no recorded kind may be a vertical one", Of(New with { Kind = null }, Samples.CommuneCommittee)).Among(notApplicable: 1, notEvaluated: 1);
        yield return Fail("an agency of another kind is published for too", Of(New with { Kind = AgencyKind.Other })).Finding("", Published).AndNeverHeals();
        yield return NotApplicable("agency-not-existing", "an agency that ended yesterday has no list", Of(New with { Until = Samples.AsOf.PlusDays(-1) }));
        yield return Fail("one that ends today has", Of(New with { Until = Samples.AsOf })).Finding("", Published);
        yield return NotApplicable("law-not-in-force", "before the circular no list was asked for", Of(New with { From = null }), "2014-11-30");
        yield return NotApplicable("nothing-due-yet", "on its first day nothing is missed", Of(New with { From = null }), "2014-12-01");
        yield return NotApplicable("nothing-due-yet", "days of grace are a reading", Of(New), "2020-01-11").Under(readings => readings with { GraceDays = 10 });
        yield return Fail("and end", Of(New), "2020-01-12").Under(readings => readings with { GraceDays = 10 }).Finding("", Published).AndNeverHeals();
    }

    private static Register Of(params Agency[] agencies) => new() { RecordsFrom = Day("2015-01-01"), Agencies = agencies };
}
