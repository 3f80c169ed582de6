using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;

namespace IsoGovernance.Reporting.Sarif;

/// <summary>How the run went: what could not be read, what is not listed, and faults of rules.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, AssessedRegister assessed, Language language)
    {
        var (report, texts) = (assessed.Report, new ReportTexts(language));
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !assessed.IsBroken && !report.IsIncomplete && report.Errors.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in assessed.Problems) Write(json, problem, language);
        foreach (var error in report.Errors) Write(json, error, language);
        if (report.IsIncomplete) WriteWarning(json, texts.Incomplete);
        WriteNotListed(json, texts, texts.Problems, assessed.ProblemsNotListed);
        WriteNotListed(json, texts, texts.Findings, report.FindingsNotListed);
        WriteNotListed(json, texts, texts.Reviews, report.ReviewsNotListed);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadProblem problem, Language language)
    {
        json.WriteStartObject();
        WriteReference(json, "descriptor", problem.Code);
        json.WriteString("level", problem.IsLoss ? "error" : "warning");
        json.WriteMessage("message", problem.Message.In(language));
        json.WriteLocations(problem.Source, new TextPlace(problem.Line, problem.Column) { Cell = problem.Cell }, problem.Path, subject: null, language);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleError error, Language language)
    {
        json.WriteStartObject();
        WriteReference(json, "associatedRule", error.Code);
        json.WriteString("level", "error");
        json.WriteMessage("message", error.Message);
        json.WriteLocations(source: null, place: null, error.Path, subject: null, language);
        json.WriteEndObject();
    }

    private static void WriteNotListed(Utf8JsonWriter json, ReportTexts texts, string what, int count)
    {
        if (count > 0) WriteWarning(json, what + ": " + texts.ManyMore(count));
    }

    private static void WriteWarning(Utf8JsonWriter json, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", "warning");
        json.WriteMessage("message", message);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
        json.WriteEndObject();
    }
}
