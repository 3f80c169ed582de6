using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Commands;
using IsoGovernance.Tool.LawMap;
using IsoGovernance.Tool.Output.Rules;

namespace IsoGovernance.Tool.Tests;

public sealed class LawMapTests
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    // Counted in the texts: the clauses and the points of each article, from Article 1 on. Articles 24 to 32 of the circular were not seen.
    private static readonly (string Name, string Clauses, string Points)[] Counted =
    [
        ("QĐ19", "0 2 3 4 4 0 4 3 0 0 4 6 7 0 0 4 0", "0 7 0 7 0 0 10 10 0 0 0 6 0 0 0 0 0"),
        ("TT26",
            "5 7 6 4 4 5 2 4 5 2 4 5 5 5 5 4 3 3 4 3 2 2 3 0 0 0 0 0 0 0 0 0 2 2 2 2 2 2 10 2 7 4 4 2 0 4",
            "0 0 0 0 0 4 19 0 0 0 0 0 4 0 4 3 4 11 0 2 3 17 9 0 0 0 0 0 0 0 0 0 2 8 0 13 6 0 0 5 0 0 0 0 0 0"),
    ];

    private static readonly string Page = LawMapMarkdown.Page;

    public static TheoryData<string> Names => [.. Counted.Select(text => text.Name)];

    private static IEnumerable<Provision> Places => LawTexts.All.SelectMany(text => text.Whole.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_article_has_the_clauses_and_points_of_the_law(string name)
    {
        var (_, clauses, points) = Counted.Single(text => text.Name == name);
        var articles = Articles(name);

        Assert.Equal(clauses, string.Join(' ', articles.Select(article => article.Parts.Count(IsNumbered))));
        Assert.Equal(points, string.Join(' ', articles.Select(article => article.Parts.Sum(clause => clause.Parts.Count(IsLettered)))));
    }

    [Theory]
    [InlineData("QĐ19", 17, "I II")]
    [InlineData("TT26", 46, "I")]
    public void Articles_and_appendices_follow_each_other_in_the_order_of_the_law(string name, int articles, string appendices)
    {
        Assert.Equal(Numbers(articles), Articles(name).Select(article => article.Step!), StringComparer.Ordinal);
        Assert.Equal(appendices, string.Join(' ', TextOf(name).Whole.Parts.Skip(articles).Select(appendix => appendix.Step)));
    }

    [Fact]
    public void Clauses_are_numbered_from_1_and_points_lettered_by_the_alphabet_of_the_law()
    {
        Assert.All(Counted.SelectMany(text => Articles(text.Name)), article =>
        {
            var clauses = article.Parts.Where(IsNumbered).Select(clause => clause.Step!).ToList();
            Assert.Equal(Numbers(clauses.Count), clauses, StringComparer.Ordinal);
            Assert.All(article.Parts, clause => Assert.StartsWith(string.Concat(clause.Parts.Where(IsLettered).Select(point => point.Step)), Letters, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Only_paragraphs_with_a_matter_of_their_own_stand_between_clauses_and_points() => Assert.Equal(
        ["4.closing-1", "4.closing-2", "12.3.opening", "12.4.opening", "6.3.opening"],
        Places.Where(place => LawMapTexts.Paragraph(place.Step) is not null).Select(place => place.ToString()), StringComparer.Ordinal);

    [Fact]
    public void Every_citation_of_a_text_of_the_map_is_a_place_of_it() => Assert.All(RuleTable.All, rule =>
        Assert.All(rule.Descriptor.Citations, citation =>
        {
            if (LawTexts.Of(citation.Instrument) is { } text) Assert.Contains(rule, text.Whole.Find(CitedSteps.Of(citation))!.Rules);
        }));

    [Fact]
    public void Every_place_has_rules_or_a_reason_of_its_own_or_from_around_it() =>
        Assert.All(Places.Where(place => place.Parts.Count == 0), leaf => Assert.True(leaf.Settled is not null, "Nothing is said of " + leaf));

    [Fact]
    public void Reasons_are_in_unicode_nfc_and_name_rules_that_exist()
    {
        var reasons = Places.Select(place => place.Reason).OfType<LocalizedText>().ToHashSet();
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason =>
        {
            Assert.True(reason.Vietnamese.IsNormalized(NormalizationForm.FormC));
            Assert.Equal(Codes(reason.Vietnamese), Codes(reason.English), StringComparer.Ordinal);
            Assert.Subset(RuleTable.All.Select(rule => rule.Descriptor.Code).ToHashSet(StringComparer.Ordinal), Codes(reason.English).ToHashSet(StringComparer.Ordinal));
        });
    }

    [Theory]
    [InlineData("8")]
    [InlineData("9.3")]
    [InlineData("9.1.c")]
    [InlineData("9.2 9.2")]
    public void A_reason_stands_at_a_place_of_its_article_that_has_none_yet(string places) => Assert.Throws<InvalidOperationException>(
        () => new LawText(Instruments.Qd19, new("8", "Một", "One", ""), new("9", "Hai", "Two", "1.ab 2", new NotJudged(places, "không", "none"))));

    [Theory]
    [InlineData("1.ab 1.b")]
    [InlineData("1.aa")]
    [InlineData("1.a 1.a")]
    public void A_place_stands_once_in_an_outline(string outline) => Assert.Throws<InvalidOperationException>(
        () => new LawText(Instruments.Qd19, new Article("9", "Hai", "Two", outline)));

    [Fact]
    public void The_smallest_places_are_listed_by_law_with_the_rules_of_the_map() => Assert.All(
        Places.Where(place => place.Parts.Count == 0),
        leaf => Assert.Equal(leaf.Settled!.Rules, LawPlace.Parse(leaf.Instrument.Number + " " + leaf)!.Rules));

    [Fact]
    public void A_line_speaks_for_the_places_inside_that_have_no_line() => Assert.Equal(
        ["40.1: a, b, c, d", "40.1.đ: ", "40.2: "], MapRow.Of(Articles("TT26")[39]).Select(row => row.Places[0] + ": " + MapRow.Covered(row.Places[0])),
        StringComparer.Ordinal);

    [Fact]
    public void Neighbours_share_a_line_where_they_share_a_reason() => Assert.Equal(
        ["7.1", "7.2.a 7.2.b 7.2.c 7.2.d", "7.2.đ", "7.3", "7.3.a 7.3.b 7.3.c 7.3.d 7.3.đ", "7.4"],
        MapRow.Of(Articles("QĐ19")[6]).Select(row => string.Join(' ', row.Places)), StringComparer.Ordinal);

    [Fact]
    public void The_page_names_every_rule() => Assert.Equal(
        RuleTable.All.Select(rule => rule.Descriptor.Code),
        Regex.Matches(Page, @"\[(?<code>[A-Z]{3}[0-9]{3})\]\(rules/\k<code>\.md\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(link => link.Groups["code"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("### Điều 17. Trách nhiệm thi hành\n*Article 17. Responsibility for implementation*\n\n| ")]
    [InlineData("### Điều 24. [Yêu cầu đối với cơ sở đào tạo]\n*Article 24. [Requirements for training bodies]*\n\n| ")]
    [InlineData("\n| **39** (1, 2, 3, 4, 5, 6, 7, 8, 9) | [INS013](rules/INS013.md) |  |\n")]
    [InlineData("\n| **4** đoạn kết 1 / closing paragraph 1 | [OBL008](rules/OBL008.md) |  |\n")]
    [InlineData("\n### Nghị định 30/2020/NĐ-CP\n*Decree 30/2020/NĐ-CP*\n\n| ")]
    [InlineData("\n| **Phụ lục I / Annex I** | [DAT004](rules/DAT004.md) |\n")]
    public void The_page_has_its_fixed_shape(string part) => Assert.Contains(part, Page, StringComparison.Ordinal);

    private static LawText TextOf(string name) => LawTexts.All.Single(text => text.Instrument == (name == "QĐ19" ? Instruments.Qd19 : Instruments.Tt26));

    private static List<Provision> Articles(string name) => [.. TextOf(name).Whole.Parts.Where(part => !part.Article!.IsAppendix)];

    private static IEnumerable<string> Numbers(int count) => Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{number}"));

    private static bool IsNumbered(Provision part) => char.IsAsciiDigit(part.Step![0]);

    private static bool IsLettered(Provision part) => part.Step!.Length == 1;

    private static IEnumerable<string> Codes(string text) =>
        Regex.Matches(text, "[A-Z]{3}[0-9]{3}", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(code => code.Value).Order(StringComparer.Ordinal);
}
