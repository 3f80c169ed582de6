using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Assessment;
using NodaTime.Text;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>
/// What a finding is recognised by in another report: the rule, the record and the member, and then the values found, from all of them down to
/// those that name something. Positions in lists are no part of it.
/// </summary>
/// <param name="Exact">With all values found.</param>
/// <param name="Texts">With names and days, and without counts, shares and lists.</param>
/// <param name="Names">With names and the period only: what the finding is about, whatever was found of it.</param>
internal sealed record FindingIdentity(string Exact, string Texts, string Names)
{
    private const string Year = "year";
    private const string From = "from";

    public static FindingIdentity Of(string code, Subject subject, string path, JsonElement arguments)
    {
        var about = string.Join("\n", code, subject.Kind, IdOf(subject), MemberOf(subject, path)) + "\n";
        var values = arguments.EnumerateObject().OrderBy(argument => argument.Name, StringComparer.Ordinal).ToList();
        return new FindingIdentity(
            about + Told(values),
            about + Told(values.Where(IsText)),
            about + Told(values.Where(IsName)));
    }

    private static string Told(IEnumerable<JsonProperty> values) => string.Join("\n", values.Select(value => value.Name + "=" + CanonicalJson.Of(value.Value)));

    private static bool IsText(JsonProperty value) => value.Value.ValueKind == JsonValueKind.String || value.Name is Year or From;

    // A day is what was found; the year and the day that a period begins on say which period.
    private static bool IsName(JsonProperty value) => value.Name is Year or From
        || (value.Value.ValueKind == JsonValueKind.String && !LocalDatePattern.Iso.Parse(value.Value.GetString()!).Success);

    /// <summary>The identifier. A record that has none is named by its list, without the position in it.</summary>
    private static string IdOf(Subject subject)
    {
        var id = "/" + subject.Id + "/";
        var steps = subject.Path.Split('/');
        for (var i = 1; i + 1 < steps.Length; i++)
        {
            if (!IsPosition(steps[i + 1])) continue;
            var named = "/" + steps[i] + "[" + steps[i + 1] + "]/";
            var at = id.IndexOf(named, StringComparison.Ordinal);
            if (at >= 0) id = id.Substring(0, at) + "/" + steps[i] + "[]/" + id.Substring(at + named.Length);
        }
        return id;
    }

    private static string MemberOf(Subject subject, string path)
    {
        var below = path.StartsWith(subject.Path, StringComparison.Ordinal) ? path.Substring(subject.Path.Length) : path;
        return string.Join("/", below.Split('/').Where(step => !IsPosition(step)));
    }

    private static bool IsPosition(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
