using System.IO;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Json;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Sarif;

/// <summary>An assessment as a log in SARIF 2.1.0, for code hosts and editors.</summary>
internal static class AssessmentSarif
{
    private const int FlushedFrom = 65_536;

    public static void Write(AssessedRegister assessed, StreamWriter output, ReportOptions options) => JsonPage.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = new SarifRules(assessed.Report);
        WriteTool(json, rules, options);
        SarifInvocation.Write(json, assessed, options.Language);
        json.WriteString("language", LanguageOf(options.Language));
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, assessed, rules, options.Language);
        WriteProperties(json, assessed);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string LanguageOf(Language language) => language == Language.Vietnamese ? "vi" : "en";

    private static void WriteTool(Utf8JsonWriter json, SarifRules rules, ReportOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "isogov");
        if (options.ToolVersion is { } version) json.WriteString("version", version);
        json.WriteString("language", LanguageOf(options.Language));
        rules.Write(json, options);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, AssessedRegister assessed, SarifRules rules, Language language)
    {
        var prints = new Fingerprints();
        json.WriteStartArray("results");
        foreach (var finding in assessed.Report.Findings) Write(json, assessed, finding, isReview: false, rules, prints, language);
        foreach (var review in assessed.Report.Reviews) Write(json, assessed, review, isReview: true, rules, prints, language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, AssessedRegister assessed, Finding finding, bool isReview, SarifRules rules, Fingerprints prints, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Code));

        // What a person judges has no level: it has not failed.
        json.WriteString("kind", isReview ? "review" : "fail");
        json.WriteString("level", isReview ? "none" : SarifValues.LevelOf(finding.Severity));
        json.WriteMessage("message", finding.Message(language));
        json.WriteLocations(finding.Place?.Source ?? SourceOf(assessed), finding.Place, finding.Path, finding.Subject, language);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", prints.Of(finding));
        json.WriteEndObject();
        WriteSuppressions(json, finding.Waiver);
        json.WriteStartObject("properties");
        json.WriteArguments(finding.Arguments);
        json.WriteCitations(finding.Citations);
        json.WriteParameters(finding.Parameters);
        json.WriteExplanation(finding, assessed.Inputs.Count > 1, language);
        json.WriteEndObject();
        json.WriteEndObject();
        if (json.BytesPending > FlushedFrom) json.Flush();
    }

    /// <summary>The input, where there is only one.</summary>
    private static string? SourceOf(AssessedRegister assessed) => assessed.Inputs.Count == 1 ? assessed.Inputs[0] : null;

    // An empty list says that it was looked for a waiver and none was found.
    private static void WriteSuppressions(Utf8JsonWriter json, Waiver? waiver)
    {
        json.WriteStartArray("suppressions");
        if (waiver is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", waiver.Reason);
            json.WriteStartObject("properties");
            json.WriteString("approver", waiver.Approver);
            json.WriteDate("until", waiver.Until);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, AssessedRegister assessed)
    {
        var report = assessed.Report;
        json.WriteStartObject("properties");
        json.WriteDate("asOf", report.AsOf);
        json.WriteString("ruleSet", report.RuleSet);
        json.WriteString("inputDigest", report.InputDigest);
        json.WriteNumber("findingsNotListed", report.FindingsNotListed);
        json.WriteNumber("reviewsNotListed", report.ReviewsNotListed);
        json.WriteNumber("problemsNotListed", assessed.ProblemsNotListed);
        PolicyJson.Write(json, report);
        json.WriteOutcomes(report.Outcomes);
        json.WriteEndObject();
    }
}
