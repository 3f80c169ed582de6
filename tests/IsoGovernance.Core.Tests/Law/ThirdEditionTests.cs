using System;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A made-up edition of the standard that a host adds, as docs/editions.md shows it.</summary>
public class ThirdEditionTests
{
    private const string Begin = "// The lines of docs/editions.md", End = "// End";
    private const string Edition = "TCVN ISO 9001:2019";
    private static readonly string[] ItsRules = ["BLD004", "OBL010", "OBL011", "POL003", "REV003", "REV004"];

    /// <summary>The sample built on the edition, declared under it and reviewed under it, with all that it asks for.</summary>
    private static Register Register { get; } = With(system => system);

    [Fact]
    public void The_page_shows_these_ten_lines()
    {
        var source = File.ReadAllLines(Repository.At("tests", "IsoGovernance.Core.Tests", "Law", "ThirdEditionTests.cs")).Select(line => line.Trim());
        var lines = source.SkipWhile(line => line != Begin).Skip(1).TakeWhile(line => line != End).ToArray();
        var page = File.ReadAllLines(Repository.At("docs", "editions.md"));
        var shown = page.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```").Select(line => line.Trim());
        Assert.Equal(string.Join("\n", lines), string.Join("\n", shown));
        Assert.InRange(lines.Length, 8, 10);
    }

    [Fact]
    public void A_system_that_has_all_that_it_asks_for_is_in_order()
    {
        var report = Assess(Register, Samples.AsOf);
        Assert.Empty(report.Findings);
        Assert.All(ItsRules, code => Assert.Equal(0, report.Outcomes[code].NotEvaluated));
        Assert.All(ItsRules, code => Assert.NotEqual(0, report.Outcomes[code].Pass));
    }

    [Fact]
    public void A_review_without_its_own_input_and_output_is_found_with_its_own_clauses()
    {
        var report = Assess(
            With(system => system with { ManagementReviews = system.ManagementReviews.Select((review, i) => i == 3 ? Samples.System.ManagementReviews[3] : review).ToArray() }),
            Samples.AsOf);
        Assert.Equal(
            """
            REV003 /systems/0/managementReviews/3/inputs: climateRisks of 13; clause 9.3.2 of TCVN ISO 9001:2019
            REV004 /systems/0/managementReviews/3/outputs: digitalWork of 4; clause 9.3.3 of TCVN ISO 9001:2019
            """,
            string.Join("\n", report.Findings.Select(finding =>
                $"{finding}: {Assert.Single((ValueList<EditionItem>)finding["missing"]!).Code} of {finding["total"]}; {Assert.Single(finding.Citations).Text.English}")));
    }

    [Fact]
    public void Its_own_document_and_its_own_commitment_are_asked_for()
    {
        var report = Assess(With(system => system with { Documents = Samples.System.Documents, Policies = Samples.System.Policies }), Samples.AsOf);
        Assert.Equal("BLD004 climateRisks, POL003 openness", string.Join(", ", report.Findings.Select(finding => $"{finding.Code} {(finding["document"] as EditionItem)?.Code ?? finding["commitment"]}")));
    }

    [Theory]
    [InlineData("2019-12-31", "OBL010 first")]
    [InlineData("2020-01-01", "")]
    public void Its_window_opens_on_its_first_day(string declared, string found)
    {
        var register = With(system => system with
        {
            AppliedFrom = Samples.Day("2019-10-01"),
            Declarations = new[] { Samples.Declaration("cb-1", declared) with { Edition = Edition }, system.Declarations[1] },
        });
        var findings = Assess(register, Samples.AsOf).Findings.Where(finding => finding.Code is "OBL010" or "OBL011");
        Assert.Equal(found, string.Join(", ", findings.Select(finding => finding.Code + " " + finding.Variant)));
    }

    [Theory]
    [InlineData(14, 1)]
    [InlineData(15, 0)]
    public void Its_window_closes_after_its_last_day(int last, int failures)
    {
        var edition = Editions.Iso2015 with
        {
            Instrument = Instruments.Iso2015 with { Number = Edition },
            Windows = EditionWindow.ForEveryUse(new(2020, 1, 1), until: new(2024, 3, last), new("Công văn", "letter")),
        };
        var report = new ComplianceAssessor(LawBook.Default.With(edition)).Assess(Register, Samples.AsOf);
        Assert.Equal(failures, report.Outcomes["OBL011"].Fail);
        Assert.Equal(0, report.Outcomes["OBL010"].Fail);
    }

    [Fact]
    public void Without_it_nothing_is_said_of_what_it_asks_for()
    {
        var report = ComplianceAssessor.Default.Assess(Register, Samples.AsOf);
        foreach (var code in ItsRules)
        {
            var outcome = report.Outcomes[code];
            Assert.Equal((0, 0), (outcome.Pass, outcome.Fail));
            Assert.Contains(outcome.Reasons, reason => reason.Key.Code == "edition-not-known");
        }
        Assert.Equal("DAT009 DAT009", string.Join(" ", report.Findings.Select(finding => finding.Code))); // its codes are of no list
    }

    [Fact]
    public void The_two_that_the_library_knows_are_judged_as_before()
    {
        Assert.Empty(Assess(Samples.Register, Samples.AsOf).Findings);
        Assert.Equal([StandardEdition.Iso2008, StandardEdition.Iso2015], LawBook.Default.Editions.Select(edition => edition.Edition));
    }

    [Fact]
    public void An_edition_with_clause_numbers_of_its_own_leaves_the_citations_as_the_rule_has_them()
    {
        var edition = Editions.Iso2015 with { Instrument = Instruments.Iso2015 with { Number = Edition }, ClausesNumberedAs = null };
        var register = With(system => system with { Policies = [] });
        var finding = Assert.Single(new ComplianceAssessor(LawBook.Default.With(edition)).Assess(register, Samples.AsOf).Findings, finding => finding.Code is "POL001");
        Assert.Equal(finding.Rule.Descriptor.Citations, finding.Citations);
    }

    private static ComplianceReport Assess(Register register, LocalDate asOf)
    {
        // The lines of docs/editions.md
        var law = LawBook.Default.With(Editions.Iso2015 with
        {
            Instrument = Instruments.Iso2015 with { Number = "TCVN ISO 9001:2019", IssuedOn = new(2019, 12, 2), InForceFrom = new(2019, 12, 2) },
            Windows = EditionWindow.ForEveryUse(new(2020, 1, 1), until: null, new("Công văn 15/BKHCN-TĐC", "letter 15/BKHCN-TĐC")),
            RequiredDocuments = [.. Editions.Iso2015.RequiredDocuments, new("climateRisks", "rủi ro khí hậu", "climate risks")],
            PolicyCommitments = [.. Editions.Iso2015.PolicyCommitments, new("openness", "công khai, minh bạch", "openness")],
            ReviewInputs = [.. Editions.Iso2015.ReviewInputs, new("climateRisks", "rủi ro khí hậu", "climate risks")],
            ReviewOutputs = [.. Editions.Iso2015.ReviewOutputs, new("digitalWork", "chuyển đổi số", "digital work")],
        });
        var report = new ComplianceAssessor(law).Assess(register, asOf);
        // End
        return report;
    }

    private static Register With(Func<QualityManagementSystem, QualityManagementSystem> change) => Samples.Register with { Systems = new[] { change(System(Samples.System)) } };

    private static QualityManagementSystem System(QualityManagementSystem system) => system with
    {
        Edition = Edition,
        Declarations = system.Declarations.Select(declaration => declaration with { Edition = Edition }).ToArray(),
        Documents = system.Documents.Select((document, i) => i > 0 ? document : document with { Purposes = [.. document.Purposes, Coded<DocumentPurpose>.Parse("climateRisks")] }).ToArray(),
        Policies = system.Policies.Select(policy => policy with { Commitments = [.. policy.Commitments, Coded<PolicyCommitment>.Parse("openness")] }).ToArray(),
        ManagementReviews = system.ManagementReviews.Select(review => review with
        {
            Inputs = [.. review.Inputs, new ReviewItem { Item = "climateRisks" }],
            Outputs = [.. review.Outputs, new ReviewItem { Item = "digitalWork", IsNothingToReport = true }],
        }).ToArray(),
    };
}
