using System.Net;
using System.Text.RegularExpressions;

namespace OneStopShop.Tests;

/// <summary>The pages answer in both languages, and a form comes back with what was found beside its fields.</summary>
public sealed partial class PageTests
{
    private const string Audit = "/registers/can-tho-2023/audit?system=qms-so-y-te";

    [Fact]
    public async Task Pages_are_in_Vietnamese_and_on_request_in_English()
    {
        await using var shop = new Shop(Shop.Files);
        var client = shop.CreateClient();
        foreach (var path in new[] { "/", "/registers/can-tho-2023", "/registers/da-nang-2021", "/registers/da-nang-2021/due", "/registers/song-cong/summary", "/registers/can-tho-2023/agency?id=so-y-te", Audit, Audit + "&id=dg-2022", "/registers/can-tho-2023/nonconformity?system=qms-so-y-te&id=kph-2022-01" })
        {
            var vietnamese = await client.GetStringAsync(path);
            var english = await client.GetStringAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en");

            Assert.Contains("<html lang=\"vi\">", vietnamese, StringComparison.Ordinal);
            Assert.Contains("Ngày đánh giá", vietnamese, StringComparison.Ordinal);
            Assert.Contains("<html lang=\"en\">", english, StringComparison.Ordinal);
            Assert.Contains("Assessment date", english, StringComparison.Ordinal);
            Assert.DoesNotContain("javascript:", vietnamese, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_choice_is_kept_and_leads_to_no_other_site()
    {
        await using var shop = new Shop(Shop.Files);
        var client = shop.CreateClient();

        Assert.Contains("<html lang=\"en\">", await client.GetStringAsync("/choose?lang=en&back=/registers/song-cong"), StringComparison.Ordinal);
        Assert.Contains("value=\"2021-06-30\"", await client.GetStringAsync("/choose?on=2021-06-30&back=/"), StringComparison.Ordinal);
        foreach (var back in new[] { "https://example.org", "//example.org", "/\\example.org", "" })
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/choose?lang=vi&back=" + Uri.EscapeDataString(back))).StatusCode);
        }
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/registers/none")]
    [InlineData("/registers/can-tho-2023/agency?id=none")]
    [InlineData("/registers/can-tho-2023/audit?system=none")]
    public async Task What_is_not_there_is_a_page_that_says_so(string path)
    {
        await using var shop = new Shop(Shop.Files);

        var answer = await shop.CreateClient().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Không tìm thấy trang", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_shows_findings_beside_the_fields_and_keeps_what_was_entered()
    {
        await using var shop = new Shop(Shop.Files);
        var client = shop.CreateClient();
        var page = await client.GetStringAsync(Audit);

        var answer = await PostAsync(client, page, new() { ["Version"] = "1", ["/id"] = "dg-x", ["/heldFrom"] = "2023-03-10", ["/heldUntil"] = "2023-03-01", ["/scope"] = "<b>x</b>", ["/surprise"] = "x" });

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Matches("aria-describedby=\"f-heldUntil-hint f-heldUntil-remarks\" aria-invalid=\"true\"", html);
        Assert.Contains("href=\"#f-heldUntil\"", html, StringComparison.Ordinal);
        Assert.Contains("DAT007", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;x&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("name=\"AcceptViolations\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_filled_in_from_an_older_version_is_not_saved_and_can_be_saved_after_a_look()
    {
        await using var shop = new Shop(Shop.Files);
        var client = shop.CreateClient();
        var page = await client.GetStringAsync(Audit + "&id=dg-2022");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(client, page, Entered("Ba phòng"), "&id=dg-2022")).StatusCode);

        var late = await PostAsync(client, page, Entered("Hai phòng"), "&id=dg-2022");

        var html = await late.Content.ReadAsStringAsync();
        Assert.Contains("Hồ sơ đã được người khác lưu", html, StringComparison.Ordinal);
        Assert.Contains("Giá trị người khác vừa lưu: Ba phòng", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Version\" value=\"2\"", html, StringComparison.Ordinal);
        Assert.Contains(">Hai phòng</textarea>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_is_not_taken()
    {
        await using var shop = new Shop(Shop.Files);
        using var form = new FormUrlEncodedContent([new("/id", "x")]);

        Assert.Equal(HttpStatusCode.BadRequest, (await shop.CreateClient().PostAsync(Audit, form)).StatusCode);
    }

    private static Dictionary<string, string> Entered(string scope) => new() { ["Version"] = "1", ["AcceptViolations"] = "true", ["/scope"] = scope };

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, Dictionary<string, string> fields, string which = "")
    {
        fields["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(Audit + which, form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
