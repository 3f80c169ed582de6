using System;
using System.Collections.Generic;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>Reads the report in JSON again. Members that it does not know are passed over, as the form promises.</summary>
internal ref struct SavedReportReader(ReadOnlySpan<byte> utf8)
{
    private Utf8JsonReader _json = new(utf8);

    /// <summary>Where the value begins that was read last.</summary>
    public long Start { get; private set; }

    public SavedReport Read()
    {
        string? version = null, ruleSet = null, digest = null;
        LocalDate? asOf = null;
        var isIncomplete = false;
        List<SavedFinding>? findings = null;
        long? notListed = null;
        Dictionary<string, long>? notEvaluated = null;
        var failed = new HashSet<string>(StringComparer.Ordinal);
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject) throw SavedReportException.Missing("version");
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            Start = _json.TokenStartIndex;
            var name = _json.GetString()!;
            _json.Read();
            Start = _json.TokenStartIndex;
            switch (name)
            {
                case "version": version = VersionOf(Value()); break;
                case "asOf": asOf = LocalDatePattern.Iso.Parse(TextOf(Value(), name)) is { Success: true } day ? day.Value : throw SavedReportException.Wrong(name); break;
                case "ruleSet": ruleSet = TextOf(Value(), name); break;
                case "inputDigest": digest = Value() is { ValueKind: not JsonValueKind.Null } value ? TextOf(value, name) : null; break;
                case "incomplete": isIncomplete = Value().ValueKind is not JsonValueKind.Null and not JsonValueKind.False; break;
                case "findings": findings = Findings(); break;
                case "findingsNotListed": notListed = CountOf(Value(), name); break;
                case "outcomes": notEvaluated = NotEvaluatedOf(Value()); break;
                case "errors": foreach (var error in ItemsOf(Value(), name)) failed.Add(TextIn(error, "code")); break;
                default: _json.Skip(); break;
            }
        }

        // Throws where something stands behind the end.
        _json.Read();
        Start = 0;
        if (version is null) throw SavedReportException.Missing("version");
        return new SavedReport(notEvaluated ?? throw SavedReportException.Missing("outcomes"), failed)
        {
            AsOf = asOf ?? throw SavedReportException.Missing("asOf"),
            RuleSet = ruleSet ?? throw SavedReportException.Missing("ruleSet"),
            InputDigest = digest,
            IsIncomplete = isIncomplete,
            Findings = ValueList.From(findings ?? throw SavedReportException.Missing("findings")),
            FindingsNotListed = notListed ?? throw SavedReportException.Missing("findingsNotListed"),
        };
    }

    private static string VersionOf(JsonElement value)
    {
        var version = TextOf(value, "version");
        return version.StartsWith("1.", StringComparison.Ordinal) ? version : throw SavedReportException.Version(version);
    }

    private static Dictionary<string, long> NotEvaluatedOf(JsonElement outcomes)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        if (outcomes.ValueKind != JsonValueKind.Object) throw SavedReportException.Wrong("outcomes");
        foreach (var rule in outcomes.EnumerateObject()) counts[rule.Name] = CountOf(In(rule.Value, "notEvaluated"), "notEvaluated");
        return counts;
    }

    private static SavedFinding FindingOf(JsonElement finding)
    {
        var code = TextIn(finding, "code");
        var subject = In(finding, "subject");
        var judged = new Subject(TextIn(subject, "kind"), TextIn(subject, "id"), TextIn(subject, "path"))
        {
            Name = In(subject, "name") is { ValueKind: not JsonValueKind.Null } name ? TextOf(name, "name") : null,
        };
        var path = TextIn(finding, "path");
        var arguments = In(finding, "arguments");
        if (arguments.ValueKind != JsonValueKind.Object) throw SavedReportException.Wrong("arguments");
        return new SavedFinding(FindingIdentity.Of(code, judged, path, arguments))
        {
            Code = code,
            Severity = Coded<Severity>.Parse(TextIn(finding, "severity")).Known ?? throw SavedReportException.Wrong("severity"),
            IsWaived = finding.TryGetProperty("waiver", out _),
            Subject = judged,
            Path = path,
            Message = TextIn(finding, "message"),
            Arguments = CanonicalJson.Of(arguments),
        };
    }

    private static JsonElement In(JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) ? value : throw SavedReportException.Missing(name);

    private static string TextIn(JsonElement record, string name) => TextOf(In(record, name), name);

    private static string TextOf(JsonElement value, string name) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw SavedReportException.Wrong(name);

    private static long CountOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var count) && count >= 0 ? count : throw SavedReportException.Wrong(name);

    private static JsonElement.ArrayEnumerator ItemsOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw SavedReportException.Wrong(name);

    private JsonElement Value() => JsonElement.ParseValue(ref _json);

    private List<SavedFinding> Findings()
    {
        if (_json.TokenType != JsonTokenType.StartArray) throw SavedReportException.Wrong("findings");
        var findings = new List<SavedFinding>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            Start = _json.TokenStartIndex;
            findings.Add(FindingOf(Value()));
        }
        return findings;
    }
}
