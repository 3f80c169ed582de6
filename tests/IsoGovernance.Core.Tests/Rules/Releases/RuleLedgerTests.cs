using System;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

public sealed class RuleLedgerTests
{
    private const string Head = "# Releases\n\n| name | change | stands as | digest | what changed |\n|---|---|---|---|---|\n";
    private static readonly LedgerItem[] Current = [new("AUD001", "violation, 2014-05-18 –", "aaaaaaaa")];

    [Fact]
    public void The_ledger_tells_what_the_rules_and_the_law_are()
    {
        var ledger = File.ReadAllText(Repository.At("docs", "rules", "RELEASES.md")).ReplaceLineEndings("\n");
        var faults = RuleLedger.Faults(ledger, ComplianceAssessor.RuleSetVersion, LedgerItem.All);
        Assert.True(faults.Count == 0, "docs/rules/RELEASES.md does not tell what is built.\n" + string.Join('\n', faults));
    }

    [Fact]
    public void Reports_name_the_version_of_the_package() =>
        Assert.Equal(typeof(Rule).Assembly.GetName().Version!.ToString(3), ComplianceAssessor.RuleSetVersion);

    [Fact]
    public void Rules_numbers_readings_and_editions_are_in_it_once()
    {
        var names = LedgerItem.All.Select(item => item.Name).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names, StringComparer.Ordinal);
        foreach (var name in new[] { "AUD001", "SCP008", "inspection.on-site.share", "not-recorded", "TCVN ISO 9001:2015" }) Assert.Contains(name, names, StringComparer.Ordinal);
    }

    [Fact]
    public void Whatever_changes_in_a_descriptor_changes_the_digest()
    {
        var rule = RuleTable.All[0].Descriptor;
        RuleDescriptor[] others =
        [
            rule, rule with { Code = "AUD099" }, rule with { Name = "other" }, rule with { Applies = Applies.Adopted }, rule with { Severity = Severity.Info },
            rule with { Judged = Judged.Human }, rule with { Citations = rule.Citations.Take(1).ToArray() }, rule with { From = new LocalDate(2015, 1, 1) },
            rule with { Until = new LocalDate(2025, 6, 30) }, rule with { Parameters = [] }, rule with { Interpretations = [] }, rule with { OnceApplied = !rule.OnceApplied },
        ];
        Assert.Equal(others.Length, others.Select(other => LedgerItem.Of(other).Digest).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            LawParameters.All.Count,
            LawParameters.All.Select(parameter => LedgerItem.Of(parameter).Digest).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("1.0.0", "")]
    [InlineData("1.0.1", "## 1.0.1\nNothing.\n")]
    [InlineData("1.1.0", "## 1.1.0\n| AUD001 | changed | violation, 2014-05-18 – | aaaaaaaa | cites |\n", "bbbbbbbb")]
    [InlineData("1.0.1", "## 1.0.1\n| AUD001 | changed | violation, 2014-05-18 – | aaaaaaaa | cites |\n", "bbbbbbbb")]
    public void A_ledger_that_tells_all_of_it_is_without_fault(string version, string sections, string before = "aaaaaaaa") =>
        Assert.Empty(RuleLedger.Faults(Ledger(sections, "violation, 2014-05-18 –", before), version, Current));

    [Theory]
    [InlineData("The first section is not", "1.0.1", "")]
    [InlineData("0.9.0 stands before 1.0.0", "0.9.0", "## 0.9.0\n")]
    [InlineData("No version", "1.0.0", "## Next\n")]
    [InlineData("not what the ledger says", "1.0.0", "", "violation, 2014-05-18 –", "bbbbbbbb")]
    [InlineData("not what the ledger says", "1.0.0", "", "warning, 2014-05-18 –")]
    [InlineData("AUD099 is gone", "1.1.0", "## 1.1.0\n| AUD099 | added | info, at any time | cccccccc | new |\n")]
    [InlineData("the first row is not \"added\"", "1.1.0", "## 1.1.0\n| AUD099 | changed | info, at any time | cccccccc | new |\n")]
    [InlineData("names nothing", "1.1.0", "## 1.1.0\n| AUD002 | redirected | – | – | AUD003 |\n")]
    [InlineData("AUD001 was redirected", "1.1.0", "## 1.1.0\n| AUD001 | redirected | – | – | AUD001 |\n")]
    [InlineData("nothing follows", "1.1.0", "## 1.1.0\n| AUD001 | changed | violation, 2014-05-18 – | aaaaaaaa | back |\n## 1.0.1\n| AUD001 | redirected | – | – | AUD003 |\n")]
    [InlineData("only the first row", "1.1.0", "## 1.1.0\n| AUD001 | added | violation, 2014-05-18 – | aaaaaaaa | again |\n")]
    [InlineData("a second row", "1.1.0", "## 1.1.0\n| AUD001 | changed | violation, 2014-05-18 – | aaaaaaaa | one |\n| AUD001 | changed | violation, 2014-05-18 – | aaaaaaaa | two |\n")]
    [InlineData("No row", "1.1.0", "## 1.1.0\n| AUD001 | mended | violation, 2014-05-18 – | aaaaaaaa | cites |\n")]
    [InlineData("No row", "1.1.0", "## 1.1.0\n| AUD001 | changed | violation, 2014-05-18 – | aaaaaaaa | |\n")]
    [InlineData("cannot be stricter", "1.0.1", "## 1.0.1\n| AUD001 | stricter | violation, 2014-05-18 – | aaaaaaaa | all |\n")]
    [InlineData("cannot be added", "1.0.1", "## 1.0.1\n| AUD002 | added | violation, 2014-05-18 – | aaaaaaaa | all |\n")]
    [InlineData("is \"stricter\", not \"changed\"", "1.1.0", "## 1.1.0\n| AUD001 | changed | violation, 2014-05-18 – | aaaaaaaa | must |\n", "warning, 2014-05-18 –")]
    [InlineData("is \"stricter\", not \"looser\"", "1.1.0", "## 1.1.0\n| AUD001 | looser | violation, 2014-05-18 – | aaaaaaaa | since |\n", "violation, 2014-12-01 –")]
    [InlineData("is \"stricter\", not \"looser\"", "1.1.0", "## 1.1.0\n| AUD001 | looser | violation, 2014-05-18 – | aaaaaaaa | until |\n", "violation, 2014-05-18 – 2020-01-01")]
    [InlineData("is \"looser\", not \"stricter\"", "1.1.0", "## 1.1.0\n| AUD001 | stricter | violation, 2014-05-18 – | aaaaaaaa | since |\n", "violation, at any time")]
    public void A_faulty_ledger_is_told(string fault, string version, string sections, string standing = "violation, 2014-05-18 –", string before = "aaaaaaaa")
    {
        var faults = RuleLedger.Faults(Ledger(sections, standing, before), version, Current);
        Assert.True(faults.Any(told => told.Contains(fault, StringComparison.Ordinal)), string.Join('\n', faults));
    }

    // A section of 1.0.0 in which AUD001 was added, below others.
    private static string Ledger(string sections, string standing, string digest) =>
        Head + sections + $"## 1.0.0\n| AUD001 | added | {standing} | {digest} | new |\n";
}
