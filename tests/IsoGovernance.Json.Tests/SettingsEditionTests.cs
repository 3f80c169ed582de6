using System;
using System.IO;
using System.Linq;
using System.Text;
using IsoGovernance.Law;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Json.Tests;

/// <summary>Editions of the standard in settings.</summary>
public class SettingsEditionTests
{
    private const string Window = """{ "from": "2020-01-01", "basis": { "vi": "Công văn", "en": "letter" } }""";

    private const string Whole = """ "number": "N", "issuedOn": "2019-12-02", "inForceFrom": "2019-12-02" """;

    [Fact]
    public void The_page_shows_the_edition_that_it_shows_in_code()
    {
        var page = File.ReadAllLines(Repository.At("docs", "editions.md"));
        var json = string.Join('\n', page.SkipWhile(line => line != "```json").Skip(1).TakeWhile(line => line != "```"));
        var expected = Editions.Iso2015 with
        {
            Instrument = Instruments.Iso2015 with { Number = "TCVN ISO 9001:2019", IssuedOn = new(2019, 12, 2), InForceFrom = new(2019, 12, 2) },
            Windows = EditionWindow.ForEveryUse(new(2020, 1, 1), until: null, new("Công văn 15/BKHCN-TĐC", "letter 15/BKHCN-TĐC")),
            RequiredDocuments = [.. Editions.Iso2015.RequiredDocuments, new("climateRisks", "rủi ro khí hậu", "climate risks")],
            PolicyCommitments = [.. Editions.Iso2015.PolicyCommitments, new("openness", "công khai, minh bạch", "openness")],
            ReviewInputs = [.. Editions.Iso2015.ReviewInputs, new("climateRisks", "rủi ro khí hậu", "climate risks")],
            ReviewOutputs = [.. Editions.Iso2015.ReviewOutputs, new("digitalWork", "chuyển đổi số", "digital work")],
        };
        Assert.Equal([Editions.Iso2008, Editions.Iso2015, expected], Read(json));
    }

    [Fact]
    public void An_edition_based_on_itself_keeps_what_is_not_given()
    {
        var editions = Read("""{"editions":[{"number":"TCVN ISO 9001:2015","basedOn":"TCVN ISO 9001:2015","asksSimilarCases":false,"reviewOutputs":[{"code":"resources","text":{"vi":"khác","en":"other"}}]}]}""");
        var outputs = Editions.Iso2015.ReviewOutputs.Select(item => item.Code == "resources" ? new EditionItem("resources", "khác", "other") : item);
        Assert.Equal([Editions.Iso2008, Editions.Iso2015 with { AsksSimilarCases = false, ReviewOutputs = ValueList.From(outputs) }], editions);
    }

    [Fact]
    public void An_edition_based_on_none_demands_what_is_given()
    {
        var edition = Assert.Single(Read($$"""{"editions":[{{{Whole}}, "inForceUntil": "2030-01-01", "asksObjectivePlan": true, "clausesNumberedAs": "TCVN ISO 9001:2008", "windows": [{ "use": "followed", "from": "2020-01-01", "until": "2021-01-01", "basis": { "vi": "v", "en": "e" } }] }]}"""), edition => edition.Edition.Text == "N");
        Assert.Equal(
            new EditionRequirements
            {
                Instrument = Instruments.Iso2015 with { Number = "N", IssuedOn = new(2019, 12, 2), InForceFrom = new(2019, 12, 2), InForceUntil = new(2030, 1, 1) },
                ClausesNumberedAs = StandardEdition.Iso2008,
                AsksObjectivePlan = true,
                Windows = [new EditionWindow(EditionUse.Followed, new LocalDate(2020, 1, 1), new LocalDate(2021, 1, 1), new("v", "e"))],
            },
            edition);
    }

    [Fact]
    public void An_edition_may_be_based_on_one_further_up()
    {
        var editions = Read($$"""{"editions":[{{{Whole}}, "asksSimilarCases": true, "windows": [{{Window}}]}, {"number": "M", "basedOn": "N", "issuedOn": "2022-01-01", "inForceFrom": "2022-01-01", "windows": [{{Window}}]}]}""");
        Assert.True(editions.Single(edition => edition.Edition.Text == "M").AsksSimilarCases);
    }

    [Theory]
    [InlineData("{}", "/editions/0/number The standard's number is missing", "/editions/0/windows When it is accepted is missing")]
    [InlineData("""{"number":"N","windows":[{}]}""", "/editions/0/issuedOn The day of issue is missing", "/editions/0/inForceFrom The first day in force is missing", "/editions/0/windows/0/from The first day is missing", "/editions/0/windows/0/basis/vi The Vietnamese text is missing", "/editions/0/windows/0/basis/en The English text is missing")]
    [InlineData("""{"number":"TCVN ISO 9001:2015","basedOn":"X"}""", "/editions/0/basedOn There is no such edition", "/editions/0/issuedOn ", "/editions/0/windows ")]
    [InlineData("""{"number":"TCVN ISO 9001:2015","basedOn":"TCVN ISO 9001:2015","clausesNumberedAs":"X"}""", "/editions/0/clausesNumberedAs There is no such edition")]
    [InlineData("""{"number":"TCVN ISO 9001:2015","basedOn":"TCVN ISO 9001:2015","inForceUntil":"2001-01-01"}""", "/editions/0/inForceUntil The last day is before the first")]
    [InlineData("""{"number":"TCVN ISO 9001:2015","basedOn":"TCVN ISO 9001:2015","windows":[{"use":"sold","from":"2020-01-01","until":"2019-01-01","basis":{"vi":"v","en":"e"}}]}""", "/editions/0/windows/0/until The last day is before the first", "/editions/0/windows/0/use There is no such use")]
    [InlineData("""{"number":"TCVN ISO 9001:2015","basedOn":"TCVN ISO 9001:2015","reviewInputs":[{},{"code":"a","text":{"vi":"v","en":"e"}},{"code":"a","text":{"vi":"v","en":" "}}]}""", "/editions/0/reviewInputs/0/code The code is missing", "/editions/0/reviewInputs/0/text/vi ", "/editions/0/reviewInputs/2/code The code stands there twice", "/editions/0/reviewInputs/2/text/en The English text is missing")]
    public void Faults_are_told_by_their_place(string edition, params string[] told)
    {
        var document = SettingsDocument.Read(Encoding.UTF8.GetBytes("{\"editions\":[" + edition + "]}"));
        Assert.Null(document.Options);
        Assert.All(document.Problems, problem => Assert.Equal(SettingsDocument.WrongSetting, problem.Code));
        var problems = document.Problems.Select(problem => problem.Path + " " + problem.Message.English).ToArray();
        Assert.All(told, one => Assert.Contains(problems, problem => problem.StartsWith(one, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edition_stands_there_once()
    {
        const string edition = """{"number":"TCVN ISO 9001:2015","basedOn":"TCVN ISO 9001:2015"}""";
        var document = SettingsDocument.Read(Encoding.UTF8.GetBytes("{\"editions\":[" + edition + "," + edition + "]}"));
        Assert.Equal("/editions/1/number", Assert.Single(document.Problems).Path);
    }

    [Fact]
    public void Settings_may_name_rules_of_the_host()
    {
        var utf8 = Encoding.UTF8.GetBytes("""{"rulesOff":[{"code":"CT001","reason":"x"}]}""");
        Assert.Equal("/rulesOff/0/code", Assert.Single(SettingsDocument.Read(utf8).Problems).Path);
        SteeringCommitteeTooSmall rule = new();
        var options = SettingsDocument.Read(utf8, [rule]).Options;
        Assert.Same(rule, Assert.Single(options!.Rules));
        Assert.Throws<ArgumentException>(() => SettingsDocument.Read(utf8, [rule, rule]));
        Assert.Throws<ArgumentNullException>(() => SettingsDocument.Read(null!, [rule]));
    }

    private static ValueList<EditionRequirements> Read(string json)
    {
        var document = SettingsDocument.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(document.Problems);
        return document.Options!.Law.Editions;
    }
}
