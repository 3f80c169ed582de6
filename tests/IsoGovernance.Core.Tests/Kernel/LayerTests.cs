using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace IsoGovernance.Tests;

/// <summary>Data flow one way: facts, law, rules, assessment, validation, what hosts register.</summary>
public class LayerTests
{
    private static readonly string[] AboveValidation = ["DependencyInjection"], AboveAssessment = ["Validation", "FluentValidation", .. AboveValidation];

    private static readonly string[] AboveRules = ["Assessment", .. AboveAssessment], AboveLaw = ["Rules", .. AboveRules], AboveFacts = ["Law", "Messages", .. AboveLaw];

    private static readonly string[] Outer = ["Law", "Rules", "Assessment", "Messages", "Validation", "DependencyInjection", "Polyfills", "bin", "obj"];

    public static TheoryData<string> FactFolders => [.. Folders()];

    [Theory]
    [MemberData(nameof(FactFolders))]
    public void Facts_know_no_law(string folder) => CheckFolder(folder, AboveFacts);

    [Fact]
    public void The_law_knows_no_rules() => CheckFolder("Law", AboveLaw);

    [Fact]
    public void Rules_know_no_assessment() => CheckFolder("Rules", AboveRules);

    [Fact]
    public void The_assessment_knows_no_validation() => CheckFolder("Assessment", AboveAssessment);

    [Fact]
    public void Validation_knows_no_host() => CheckFolder("Validation", AboveValidation);

    [Fact]
    public void The_folders_of_facts_are_found()
    {
        Assert.Contains("QualitySystems", Folders(), StringComparer.Ordinal);
        Assert.Contains("Values", Folders(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("using IsoGovernance.Law;")]
    [InlineData("using static IsoGovernance.Law.Citation;")]
    [InlineData("    public Law.Term Term { get; }")]
    [InlineData("    IsoGovernance.Law.Term term;")]
    public void A_use_of_the_law_is_noticed(string line) => Assert.Matches(UseOf("Law"), line);

    [Theory]
    [InlineData("/// <summary>The Law. Civil Code.</summary>")]
    [InlineData("    public string LawName { get; }")]
    public void Words_about_the_law_are_no_use_of_it(string line) => Assert.DoesNotMatch(UseOf("Law"), line);

    private static IEnumerable<string> Folders() => Directory.GetDirectories(Repository.At("src", "IsoGovernance.Core"))
        .Select(folder => Path.GetFileName(folder)).Except(Outer, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static void CheckFolder(string folder, string[] forbidden)
    {
        var files = Directory.GetFiles(Repository.At("src", "IsoGovernance.Core", folder), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            foreach (var line in File.ReadLines(file))
            {
                if (line.TrimStart().StartsWith("//", StringComparison.Ordinal)) continue;
                Assert.All(forbidden, space => Assert.False(UseOf(space).IsMatch(line), Path.GetFileName(file) + " uses " + space + ": " + line.Trim()));
            }
        }
    }

    private static Regex UseOf(string space) =>
        new(@"^(?!\s*//).*\b(IsoGovernance\." + space + @"\b|(?<![.\w])" + space + @"\.\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
