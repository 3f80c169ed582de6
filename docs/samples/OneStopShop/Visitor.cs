using IsoGovernance;
using IsoGovernance.Json;
using NodaTime;
using NodaTime.Text;

namespace OneStopShop;

/// <summary>What a visitor of the pages chose: the language, and the day on which records are judged.</summary>
public sealed class Visitor(IHttpContextAccessor http, IConfiguration configuration, TimeProvider time)
{
    private const string LanguageCookie = "lang";
    private const string DayCookie = "on";
    private static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>Vietnamese, unless the visitor switched to English.</summary>
    public Language Language => Chosen(LanguageCookie) == "en" ? Language.English : Language.Vietnamese;

    /// <summary>The language as HTML names it.</summary>
    public string LanguageTag => Language == Language.English ? "en" : "vi";

    /// <summary>The day that the visitor chose, the day that the host is set to, or today in Vietnam.</summary>
    public LocalDate AsOf => ReadDay(Chosen(DayCookie)) ?? ReadDay(configuration["AssessmentDate"]) ?? Today;

    private LocalDate Today => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(Vietnam).Date;

    // A request to the API says what it wants itself; the choice of the pages is kept in a cookie.
    private string? Chosen(string name) => http.HttpContext is not { } context ? null
        : context.Request.Query.TryGetValue(name, out var asked) ? asked.ToString() : context.Request.Cookies[name];

    /// <summary>A text in the visitor's language.</summary>
    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>A day as the visitor's language writes it; a dash where none is recorded.</summary>
    public string Say(LocalDate? day) => day is { } known ? LocalizedFormat.Date(known, Language) : "–";

    /// <summary>What people call a code; a dash where none is recorded.</summary>
    public string Say<T>(Coded<T>? code)
        where T : struct, Enum => code is not { } known ? "–" : MemberWords.NameOf(known)?.In(Language) ?? known.Text;

    /// <summary>Reads a day as the exchange format writes it; null for anything else.</summary>
    public static LocalDate? ReadDay(string? text) => text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;

    /// <summary>Keeps a choice and goes back to the page that it was made on.</summary>
    public static IResult Choose(HttpContext http, string? lang, string? on, string? back)
    {
        var options = new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) };
        if (lang is "vi" or "en") http.Response.Cookies.Append(LanguageCookie, lang, options);
        if (on is not null && ReadDay(on) is null) http.Response.Cookies.Delete(DayCookie);
        else if (on is not null) http.Response.Cookies.Append(DayCookie, on, options);
        return Results.LocalRedirect(back is not null && back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\') ? back : "/");
    }
}
