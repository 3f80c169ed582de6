using System.IO;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Reporting.Json;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>A comparison as one JSON object. Its member names are a contract.</summary>
internal static class ComparisonJson
{
    public static void Write(ReportComparison comparison, StreamWriter output) => JsonPage.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "1.0");
        WriteReport(json, "before", comparison.Before);
        WriteReport(json, "after", comparison.After);
        WriteFindings(json, "new", comparison, FindingChange.New);
        WriteFindings(json, "fixed", comparison, FindingChange.Fixed);
        WriteFindings(json, "unchanged", comparison, FindingChange.Unchanged);
        WriteFindings(json, "notComparable", comparison, FindingChange.NotComparable);
        json.WriteStartArray("evaluatedLess");
        foreach (var loss in comparison.Losses)
        {
            json.WriteStartObject();
            json.WriteString("code", loss.Code);
            json.WriteNumber("notEvaluatedBefore", loss.Before);
            json.WriteNumber("notEvaluatedAfter", loss.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteReport(Utf8JsonWriter json, string name, SavedReport report)
    {
        json.WriteStartObject(name);
        json.WriteDate("asOf", report.AsOf);
        json.WriteString("ruleSet", report.RuleSet);
        json.WriteString("inputDigest", report.InputDigest);
        json.WriteBoolean("incomplete", report.IsIncomplete);
        json.WriteNumber("findings", report.Findings.Count);
        json.WriteNumber("findingsNotListed", report.FindingsNotListed);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, string name, ReportComparison comparison, FindingChange change)
    {
        json.WriteStartArray(name);
        foreach (var compared in comparison.Findings.Where(finding => finding.Change == change)) Write(json, compared);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ComparedFinding compared)
    {
        var finding = compared.Latest;
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        if (compared.Gap is { } gap)
        {
            json.WriteString("foundIn", compared.After is null ? "before" : "after");
            json.WriteString("reason", Code(gap));
        }
        json.WriteSubject(finding.Subject);
        json.WriteString("path", finding.Path);
        WriteFound(json, finding);
        if (compared.IsRegraded || compared.IsWaiverChanged || compared.IsRevalued)
        {
            json.WriteStartObject("before");
            WriteFound(json, compared.Before!);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteFound(Utf8JsonWriter json, SavedFinding finding)
    {
        json.WriteString("severity", Words.Code(finding.Severity));
        json.WriteBoolean("waived", finding.IsWaived);
        json.WritePropertyName("arguments");
        using (var arguments = JsonDocument.Parse(finding.Arguments)) arguments.RootElement.WriteTo(json);
        json.WriteString("message", finding.Message);
    }

    private static string Code(ComparisonGap gap) => gap switch
    {
        ComparisonGap.RuleNotRun => "ruleNotRun",
        ComparisonGap.RuleFailed => "ruleFailed",
        ComparisonGap.Incomplete => "incomplete",
        _ => "notListed",
    };
}
