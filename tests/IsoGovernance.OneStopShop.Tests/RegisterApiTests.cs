using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;
using IsoGovernance.Tests;
using NodaTime;

namespace OneStopShop.Tests;

/// <summary>The API says what the library says, and keeps what it was given.</summary>
public sealed class RegisterApiTests
{
    private const string Api = "/api/registers/can-tho-2023";
    private const string Audits = Api + "/system/internal-audit?system=qms-so-y-te";
    private const string GoodAudit = """
        {"id":"dg-2023","programme":"ct-2023","criteria":"TCVN ISO 9001:2015","scope":"Toàn bộ hệ thống","heldFrom":"2023-03-06","heldUntil":"2023-03-07","completedOn":"2023-03-07","reportedOn":"2023-03-08","colour":"đỏ"}
        """;

    public static TheoryData<string> Stores => Shop.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_register_is_given_back_as_it_was_put_in(string store)
    {
        await using var shop = new Shop(store);

        var given = RegisterDocument.Read(await shop.CreateClient().GetByteArrayAsync(Api));

        Assert.Empty(given.Problems);
        Assert.Equal(Sample().Digest, given.Digest);
    }

    [Fact]
    public async Task Agencies_and_findings_are_those_of_the_library()
    {
        await using var shop = new Shop(Shop.Files);
        var report = ComplianceAssessor.Default.Assess(Sample().Register, new LocalDate(2023, 4, 1));

        var agencies = await JsonAsync(shop.CreateClient(), Api + "/agencies");
        var found = await JsonAsync(shop.CreateClient(), Api + "/findings?agency=so-y-te&lang=en");

        Assert.Equal(8, agencies.AsArray().Count);
        Assert.Equal(report.Findings.Count(finding => finding.Severity == Severity.Violation), agencies.AsArray().Sum(agency => (int)agency!["findings"]!["violations"]!));
        var health = agencies.AsArray().Single(agency => (string?)agency!["id"] == "so-y-te")!;
        Assert.Equal(("mandatory", "declared", 14, 15), ((string?)health["tier"], (string?)health["systems"]![0]!["stage"], (int)health["systems"]![0]!["covered"]!, (int)health["systems"]![0]!["total"]!));
        var finding = report.Findings.Single(finding => finding.Subject.Id == "qms-so-y-te");
        Assert.Equal(finding.Message(Language.English), (string?)found["findings"]![0]!["message"]);
        Assert.Equal(finding.Citations.Select(citation => citation.Text.English), found["findings"]![0]!["citations"]!.AsArray().Select(text => (string?)text));
    }

    [Fact]
    public async Task What_is_due_and_the_summary_are_those_of_the_library()
    {
        await using var shop = new Shop(Shop.Files);
        var day = new LocalDate(2023, 4, 1);
        var expected = ComplianceAssessor.Default.DueDates(Sample().Register, day, day.PlusDays(90));

        var due = await JsonAsync(shop.CreateClient(), Api + "/due?lang=en");
        var summary = await JsonAsync(shop.CreateClient(), Api + "/summary");

        Assert.NotEmpty(expected.Dates);
        Assert.Equal(expected.Dates.Select(one => one.Message(Language.English)).Order(), due.AsArray().Select(one => (string?)one!["message"]).Order());
        var declared = summary.AsArray().Single(figure => (string?)figure!["name"] == "declared")!;
        Assert.Equal((8, true), ((int)declared["least"]!, (bool)declared["isExact"]!));
    }

    [Fact]
    public async Task A_day_and_a_language_can_be_asked_for()
    {
        await using var shop = new Shop(Shop.Files);

        var report = ComplianceAssessor.Default.Assess(Sample().Register, new LocalDate(2019, 6, 1));

        var found = await JsonAsync(shop.CreateClient(), Api + "/findings?agency=so-y-te&on=2019-06-01");

        Assert.Equal("2019-06-01", (string?)found["asOf"]);
        var ofSystem = report.Findings.First(finding => finding.Subject.Id == "qms-so-y-te");
        Assert.Contains(ofSystem.Message(Language.Vietnamese), found["findings"]!.AsArray().Select(finding => (string?)finding!["message"]));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Of_two_writers_at_once_one_is_told_the_version_of_the_other_and_nothing_is_lost(string store)
    {
        await using var shop = new Shop(store);
        var client = shop.CreateClient();
        string[] audits = [GoodAudit, GoodAudit.Replace("dg-2023", "dg-2023b", StringComparison.Ordinal)];

        var answers = await Task.WhenAll(audits.Select(audit => PutAsync(client, Audits + "&version=1&acceptViolations=true", audit)));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
        var late = Array.FindIndex(answers, answer => answer.StatusCode == HttpStatusCode.Conflict);
        var version = (int)(await ReadAsync(answers[late]))["currentVersion"]!;
        Assert.Equal(2, version);
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(client, Audits + "&version=2&acceptViolations=true", audits[late])).StatusCode);
        var system = await JsonAsync(client, Api + "/system?id=qms-so-y-te");
        Assert.Equal(6, system["internalAudits"]!.AsArray().Count);
        Assert.All(system["internalAudits"]!.AsArray().TakeLast(2), audit => Assert.Equal("đỏ", (string?)audit!["colour"]));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_whole_record_is_saved_in_place_of_the_version_seen(string store)
    {
        await using var shop = new Shop(store);
        var client = shop.CreateClient();
        var answer = await client.GetAsync(Api + "/agency?id=so-y-te");
        Assert.Equal("\"1\"", answer.Headers.ETag!.Tag);
        var agency = await ReadAsync(answer);
        agency["name"] = "Sở Y tế";
        agency["colour"] = "đỏ";

        Assert.Equal(2, (int)(await ReadAsync(await PutAsync(client, Api + "/agency?version=1", agency.ToJsonString())))["version"]!);
        var again = await PutAsync(client, Api + "/agency?version=1", agency.ToJsonString());

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal("application/problem+json", again.Content.Headers.ContentType!.MediaType);
        var saved = await JsonAsync(client, Api + "/agency?id=so-y-te");
        Assert.Equal(("Sở Y tế", "đỏ"), ((string?)saved["name"], (string?)saved["colour"]));
        Assert.Contains("\"colour\"", await client.GetStringAsync(Api), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_breaks_the_law_is_refused_with_the_codes_of_the_rules_unless_it_is_accepted()
    {
        await using var shop = new Shop(Shop.Files);
        var client = shop.CreateClient();
        const string audit = """{"id":"dg-2023","heldFrom":"2023-03-10","heldUntil":"2023-03-01"}""";

        var refused = await PutAsync(client, Audits + "&version=1&lang=en", audit);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var findings = (await ReadAsync(refused))["findings"]!.AsArray();
        Assert.Contains(("DAT007", "/heldUntil"), findings.Select(finding => ((string?)finding!["code"], (string?)finding["path"])));
        Assert.Contains(("AUD004", "/scope"), findings.Select(finding => ((string?)finding!["code"], (string?)finding["path"])));
        var accepted = await PutAsync(client, Audits + "&version=1&acceptViolations=true", audit);
        Assert.Equal(2, (int)(await ReadAsync(accepted))["version"]!);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_refused_with_the_codes_and_places()
    {
        await using var shop = new Shop(Shop.Files);
        var client = shop.CreateClient();

        foreach (var path in new[] { Audits + "&version=1&lang=en", Api + "/inspection?version=0&lang=en" })
        {
            var answer = await PutAsync(client, path, """{"id":"x","heldFrom":"01/03/2023"}""");

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var problem = (await ReadAsync(answer))["problems"]![0]!;
            Assert.Equal(("FMT004", "/heldFrom", 1), ((string?)problem["code"], (string?)problem["path"], (int)problem["line"]!));
            foreach (var broken in new[] { "", "{", "[]", "null", """{"id":" "}""" }) Assert.Equal(HttpStatusCode.BadRequest, (await PutAsync(client, path, broken)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/api/registers/none")]
    [InlineData("/api/registers/none/agencies")]
    [InlineData("/api/registers/..%2Fcan-tho-2023")]
    [InlineData(Api + "/findings?agency=none")]
    [InlineData(Api + "/system?id=none")]
    [InlineData("/api/none")]
    public async Task What_is_not_there_is_a_problem(string path)
    {
        await using var shop = new Shop(Shop.Files);

        var answer = await shop.CreateClient().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_OpenAPI_document_names_what_there_is()
    {
        await using var shop = new Shop(Shop.Files);

        var paths = (await JsonAsync(shop.CreateClient(), "/openapi/v1.json"))["paths"]!.AsObject();

        Assert.Contains("/api/registers/{register}/agencies", paths.Select(path => path.Key));
        Assert.Contains("422", paths["/api/registers/{register}/system/internal-audit"]!["put"]!["responses"]!.AsObject().Select(answer => answer.Key));
        Assert.DoesNotContain("/choose", paths.Select(path => path.Key));
    }

    private static RegisterDocument Sample() => RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "can-tho-2023.json")));

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        return await client.PutAsync(path, body);
    }

    private static async Task<JsonNode> JsonAsync(HttpClient client, string path) => (await client.GetFromJsonAsync<JsonNode>(path))!;

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
}
