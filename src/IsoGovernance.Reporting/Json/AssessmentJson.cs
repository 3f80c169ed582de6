using System.IO;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Json;

namespace IsoGovernance.Reporting.Json;

/// <summary>An assessment as one JSON object. Its member names are a contract.</summary>
internal static class AssessmentJson
{
    public static void Write(AssessedRegister assessed, StreamWriter output, ReportOptions options) => JsonPage.Write(output, json =>
    {
        var (report, language) = (assessed.Report, options.Language);
        json.WriteStartObject();
        json.WriteString("version", ReportSchema.Version);
        json.WriteDate("asOf", report.AsOf);
        json.WriteString("ruleSet", report.RuleSet);
        json.WriteString("inputDigest", report.InputDigest);
        if (report.IsIncomplete) WriteIncomplete(json, assessed);
        json.WriteFindings("findings", report.Findings, assessed.Inputs.Count > 1, language);
        json.WriteNumber("findingsNotListed", report.FindingsNotListed);
        json.WriteFindings("reviews", report.Reviews, assessed.Inputs.Count > 1, language);
        json.WriteNumber("reviewsNotListed", report.ReviewsNotListed);
        PolicyJson.Write(json, report);
        WriteProblems(json, assessed, language);
        WriteErrors(json, report.Errors);
        json.WriteOutcomes(report.Outcomes);
        WriteInterpretations(json, report.Interpretations);
        json.WriteParameters(report.Parameters);
        SummaryJson.WriteMember(json, report.Summary);
        json.WriteEndObject();
    });

    private static void WriteIncomplete(Utf8JsonWriter json, AssessedRegister assessed)
    {
        json.WriteBoolean("incomplete", true);
        json.WriteStartObject("judged");
        json.WriteNumber("agencies", assessed.Agencies);
        json.WriteNumber("systems", assessed.Systems);
        json.WriteNumber("inspections", assessed.Inspections);
        json.WriteEndObject();
    }

    public static void WriteProblems(Utf8JsonWriter json, AssessedRegister assessed, Language language)
    {
        json.WriteStartArray("problems");
        foreach (var problem in assessed.Problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteBoolean("loss", problem.IsLoss);
            json.WriteString("path", problem.Path);
            if (assessed.Inputs.Count > 1) json.WriteString("source", problem.Source);
            json.WriteNumber("line", problem.Line);
            json.WriteNumber("column", problem.Column);
            if (problem.Cell is { } cell) json.WriteString("cell", cell);
            json.WriteString("message", problem.Message.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("problemsNotListed", assessed.ProblemsNotListed);
    }

    public static void WriteErrors(Utf8JsonWriter json, ValueList<RuleError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("code", error.Code);
            json.WriteString("path", error.Path);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteInterpretations(Utf8JsonWriter json, ValueList<ReadingUsed> readings)
    {
        json.WriteStartArray("interpretations");
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            json.WriteString("name", reading.Name);
            json.WriteString("choice", reading.Choice);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
