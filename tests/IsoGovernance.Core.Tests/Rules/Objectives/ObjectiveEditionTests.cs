using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

public sealed class ObjectiveEditionTests
{
    [Theory]
    [InlineData(2016, "TCVN ISO 9001:2008")]
    [InlineData(2019, "TCVN ISO 9001:2015")]
    public void A_finding_about_an_objective_cites_the_edition_under_which_it_was_pursued(int year, string edition)
    {
        var system = Samples.System with
        {
            BuildingFrom = Samples.Day("2015-02-02"),
            AppliedFrom = Samples.Day("2015-06-01"),
            Declarations = new[]
            {
                Samples.Declaration("cb-1", "2015-10-01") with { Edition = StandardEdition.Iso2008 },
                Samples.Declaration("cb-2", "2018-05-02"),
            },
            Objectives = new[] { Samples.Objective(year) with { Indicator = null, Policy = null } },
        };
        var report = new ComplianceAssessor(LawBook.Default).Assess(Samples.Register with { Systems = new[] { system } }, Samples.AsOf);

        foreach (var code in new[] { "OBJ002", "OBJ003", "OBJ005" })
        {
            var finding = Assert.Single(report.Findings, finding => finding.Code == code);
            Assert.All(finding.Citations, citation => Assert.Equal(edition, citation.Instrument.Number));
            Assert.NotEmpty(finding.Citations);
        }
    }
}
