using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Tests;

/// <summary>The page for browsers, read by a strict parser; tests/browser-report.sh looks at it in a browser.</summary>
public class HtmlTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><b>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "<!-- ", "]]>", "&amp;", "&#60;b&#62;",
        "a\u2028b", "\u202Eđảo\u2066", "\0\u0007", "\uFFFF", "\uD800", "javascript:alert(1)", "{{7*7}}", "`${1}`",
    ];

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void The_page_is_well_formed_and_each_id_stands_once(Language language)
    {
        var page = Parse(Text(Full(), language));
        var ids = Ids(page);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(language == Language.Vietnamese ? "vi" : "en", page.Root!.Attribute("lang")!.Value);
        Assert.Equal(language == Language.Vietnamese ? "vi" : "en", page.Descendants("input").Single(input => input.Attribute("checked") is not null).Attribute("id")!.Value);
        Assert.All(page.Descendants("a").Select(Href).Where(href => href.StartsWith('#')), href => Assert.Contains(href[1..], ids));
        Assert.All(page.Descendants("label").Attributes("for"), target => Assert.Contains(target.Value, ids));
        Assert.All(page.Descendants().Attributes("aria-labelledby"), target => Assert.Contains(target.Value, ids));
    }

    [Fact]
    public void The_policy_names_the_style_and_the_script_of_the_page_and_allows_nothing_else()
    {
        var text = Text(Full());
        var policy = Parse(text).Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        Assert.Equal(
            $"default-src 'none'; style-src '{Hash(Only(text, "style"))}'; script-src '{Hash(Only(text, "script"))}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void Nothing_is_loaded_and_no_style_or_script_stands_in_an_attribute()
    {
        var text = Text(Full());
        var page = Parse(text);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "link" or "img" or "iframe" or "object" or "embed" or "base" or "use" or "image");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName is "src" or "style" or "srcset" or "action" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", Only(text, "style"), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Only(text, "style"), StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_name_becomes_no_markup(string name)
    {
        var page = Parse(Text(Named(name)));
        Assert.Equal(Shape(Parse(Text(Named("Sở")))), Shape(page));
        Assert.Contains(page.Descendants("h3"), heading => heading.Value == Seen(name) + "stc");
        Assert.Equal(Seen(name), page.Descendants("p").First(paragraph => paragraph.Attribute("class")?.Value == "authority").Value);
    }

    [Fact]
    public void Both_languages_say_the_same_of_every_finding()
    {
        var assessed = Full();
        var page = Parse(Text(assessed));
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var told = page.Descendants("li").Elements("p").Where(text => text.Attribute("lang")?.Value == (language == Language.Vietnamese ? "vi" : "en")).Select(text => text.Value).ToList();
            Assert.All(assessed.Report.Findings.Concat(assessed.Report.Reviews), finding => Assert.Contains(finding.Message(language), told));
        }

        // Each text in one language has its like in the other right behind it.
        Assert.All(page.Descendants().Where(element => element.Attribute("lang")?.Value == "vi" && element.Name != "html"), element =>
        {
            var other = element.ElementsAfterSelf().First();
            Assert.Equal("en", other.Attribute("lang")?.Value);
            Assert.Equal(element.Name, other.Name);
            Assert.NotEqual("", other.Value);
        });
        Assert.Equal(Shape(page), Shape(Parse(Text(assessed, Language.English))));
    }

    [Fact]
    public void Every_finding_is_told_with_its_rule_law_place_and_remedy()
    {
        var assessed = Full();
        var page = Parse(Text(assessed));
        var blocks = page.Descendants("div").Where(block => block.Attribute("data-count") is not null).ToList();
        Assert.Equal(assessed.Report.Findings.Count + assessed.Report.Reviews.Count, blocks.Sum(block => int.Parse(block.Attribute("data-count")!.Value, CultureInfo.InvariantCulture)));
        foreach (var finding in assessed.Report.Findings)
        {
            var block = blocks.First(one => new[] { finding.Code, finding.Message(Language.English), finding.Path }.All(text => one.Value.Contains(text, StringComparison.Ordinal)));
            Assert.Contains(finding.Rule.Text.Title.Vietnamese, block.Value, StringComparison.Ordinal);
            Assert.Contains(finding.Rule.Text.Remedy.English, block.Value, StringComparison.Ordinal);
            Assert.All(finding.Citations, citation => Assert.Contains(citation.Text.Vietnamese, block.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_the_assessment_rests_on_is_in_the_page()
    {
        var assessed = Full();
        var basis = Section(Parse(Text(assessed)), "basis")!.Value;
        Assert.Contains("0123abcd", basis, StringComparison.Ordinal);
        Assert.Contains("so.json", basis, StringComparison.Ordinal);
        Assert.Contains(assessed.Report.RuleSet, basis, StringComparison.Ordinal);
        Assert.All(assessed.Report.Interpretations, reading => Assert.Contains(reading.Name, basis, StringComparison.Ordinal));
        Assert.All(assessed.Report.Parameters, parameter => Assert.Contains(parameter.Parameter.Name, basis, StringComparison.Ordinal));
        Assert.All(assessed.Report.Outcomes.Keys, code => Assert.Contains(code, basis, StringComparison.Ordinal));
    }

    [Fact]
    public void The_calendar_has_every_day_of_the_time_and_everything_due()
    {
        var assessed = Full();
        var due = assessed.Report.DueDates!;
        var calendar = Section(Parse(Text(assessed)), "calendar")!;
        Assert.Equal(12, calendar.Descendants("table").Count());
        Assert.Equal(due.Dates.Count, calendar.Descendants("ul").Where(list => list.Attribute("class")?.Value == "names").Elements("li").Count());
        Assert.All(due.Dates, date => Assert.Contains(date.Message(Language.English), calendar.Value, StringComparison.Ordinal));
        Assert.NotEmpty(due.Dates);
        Assert.Null(Section(Parse(Text(Samples.Assessed(Samples.Breaching))), "calendar"));
    }

    [Fact]
    public void The_summary_is_in_the_page_as_pictures_and_as_a_table()
    {
        var assessed = Full();
        var page = Parse(Text(assessed));
        var summary = Section(page, "summary")!;
        Assert.All(assessed.Report.Summary!.Figures, figure => Assert.Contains(figure.Figure.Title.Vietnamese, summary.Value, StringComparison.Ordinal));
        Assert.All(page.Descendants("svg"), picture => Assert.NotEqual("", ((XElement)picture.Parent!.NextNode!).Value));
        Assert.All(page.Descendants("rect"), bar => Assert.InRange(Number(bar, "x") + Number(bar, "width"), 1, 1000));
    }

    [Fact]
    public void A_rule_leads_to_its_page_where_the_host_has_them()
    {
        var page = Parse(Written.Text(Full(), ReportFormat.Html, new ReportOptions { RulePages = new Uri("https://example.org/a&b/") }));
        Assert.Contains(page.Descendants("a").Select(Href), href => href == "https://example.org/a&b/AUD001.md");
        Assert.DoesNotContain(Parse(Text(Full())).Descendants("a").Select(Href), href => !href.StartsWith('#'));
    }

    [Fact]
    public void Waivers_own_severities_and_rules_off_are_told()
    {
        var options = new AssessmentOptions
        {
            Waivers = new[] { new Waiver { Code = "AUD001", SubjectId = "stc-qms", Reason = "Đã <có> kế hoạch", Approver = "Giám đốc" } },
            Severities = new[] { new SeverityOverride { Code = "REV001", Severity = Severity.Info, Reason = "Thí điểm" } },
            RulesOff = new[] { new RuleOff { Code = "BLD009", Reason = "Theo dõi nơi khác" } },
        };
        var assessed = Samples.Document(Samples.Breaching).Assess(new ComplianceAssessor(options), Samples.AsOf, "so.json");
        var page = Parse(Text(assessed));
        Assert.Contains(page.Descendants("li"), item => item.Attribute("class")?.Value == "waived" && item.Value.Contains("Đã <có> kế hoạch", StringComparison.Ordinal));
        Assert.All(new[] { "Đã <có> kế hoạch", "Thí điểm", "Theo dõi nơi khác" }, text => Assert.Contains(text, Section(page, "basis")!.Value, StringComparison.Ordinal));
    }

    // With findings, problems in reading, a summary and due dates.
    private static AssessedRegister Full() =>
        Samples.Document(Samples.Breaching, Samples.Problem("/recordsFrom", isLoss: false)).Assess(ComplianceAssessor.Default, Samples.AsOf, "so.json", Samples.AsOf.PlusYears(1).PlusDays(-1));

    private static AssessedRegister Named(string name)
    {
        var agencies = Samples.Breaching.Agencies.Select(agency => agency with { Name = name + agency.Id });
        var register = Samples.Breaching with { Authority = new Authority { Name = name }, Agencies = ValueList.From(agencies) };
        return Samples.Document(register).Assess(Samples.TakingAnyName, Samples.AsOf, name + ".json", Samples.AsOf.PlusMonths(9));
    }

    // What a reader sees of a name: no character that steers or is none.
    private static string Seen(string name) => string.Concat(name.Select(character =>
        character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFF' or '\uD800' or '\0' or '\u0007' ? '\uFFFD' : character));

    private static string Text(AssessedRegister assessed, Language language = Language.Vietnamese) => Written.Text(assessed, ReportFormat.Html, language);

    // The style and the script are no XML; what stands in them is checked by the policy.
    private static XDocument Parse(string text)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", text, StringComparison.Ordinal);
        var markup = text["<!DOCTYPE html>\n".Length..].Replace(Only(text, "style"), "", StringComparison.Ordinal).Replace(Only(text, "script"), "", StringComparison.Ordinal);
        using var reader = XmlReader.Create(new System.IO.StringReader(markup), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Only(string text, string element)
    {
        var (start, end) = ("<" + element + ">", "</" + element + ">");
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Assert.Equal(from - start.Length, text.LastIndexOf(start, StringComparison.Ordinal));
        Assert.Equal(text.IndexOf(end, StringComparison.Ordinal), text.LastIndexOf(end, StringComparison.Ordinal));
        return text[from..text.IndexOf(end, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // The names of all elements and attributes, in order, without the choice of the language.
    private static string Shape(XDocument page) => string.Join(' ', page.Descendants().Select(element =>
        element.Name + ":" + string.Join(',', element.Attributes().Select(attribute => attribute.Name.LocalName).Where(name => name != "checked"))));

    private static List<string> Ids(XDocument page) => page.Descendants().Attributes("id").Select(id => id.Value).ToList();

    private static XElement? Section(XDocument page, string id) => page.Descendants("section").SingleOrDefault(section => section.Attribute("id")?.Value == id);

    private static string Href(XElement link) => link.Attribute("href")!.Value;

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
