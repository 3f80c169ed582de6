using System.IO;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Json;

namespace IsoGovernance.Reporting.Json;

/// <summary>The summary of a register as one JSON object. Its member names are a contract.</summary>
internal static class SummaryJson
{
    public static void Write(AssessedRegister assessed, ComplianceSummary summary, string? trace, StreamWriter output) => JsonPage.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteDate("asOf", summary.AsOf);
        json.WriteNumber("year", summary.Year);
        json.WriteString("ruleSet", assessed.Report.RuleSet);
        json.WriteString("inputDigest", assessed.Report.InputDigest);
        json.WriteTexts("gaps", summary.Gaps.Select(gap => gap.Code));
        if (trace is not null) WriteTrace(json, summary, trace);
        else WriteFigures(json, summary);
        json.WriteEndObject();
    });

    /// <summary>Writes the summary as a member of a report; null where there is none.</summary>
    public static void WriteMember(Utf8JsonWriter json, ComplianceSummary? summary)
    {
        if (summary is null)
        {
            json.WriteNull("summary");
            return;
        }
        json.WriteStartObject("summary");
        json.WriteNumber("year", summary.Year);
        json.WriteTexts("gaps", summary.Gaps.Select(gap => gap.Code));
        WriteFigures(json, summary);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, ComplianceSummary summary)
    {
        Write(json, summary.Figures);
        json.WriteStartArray("groups");
        foreach (var group in summary.Groups)
        {
            json.WriteStartObject();
            json.WriteString("kind", group.Kind is { } kind ? new Coded<AgencyKind>(kind).Text : null);
            json.WriteString("tier", group.Tier is { } tier ? new Coded<ApplicationTier>(tier).Text : null);
            Write(json, group.Figures);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("lowestCoverage");
        foreach (var low in summary.LowestCoverage)
        {
            json.WriteStartObject();
            json.WriteString("path", low.Path);
            json.WriteString("agency", low.Agency?.Value);
            json.WriteNumber("numerator", low.Share.Numerator);
            json.WriteNumber("denominator", low.Share.Denominator);
            json.WriteBoolean("certain", low.IsCertain);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ValueList<SummaryFigure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("name", figure.Figure.Name);
            if (figure.Figure.Name == "declaredByEdition") json.WriteString("edition", figure.Edition?.Text);
            json.WriteNumber(figure.Figure.IsShare ? "numerator" : "least", figure.Least);
            WriteNumber(json, figure.Figure.IsShare ? "numeratorAtMost" : "most", figure.Most);
            if (figure.Figure.IsShare) WriteNumber(json, "denominator", figure.Whole);
            json.WriteBoolean("exact", figure.IsExact);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTrace(Utf8JsonWriter json, ComplianceSummary summary, string name)
    {
        json.WriteString("name", name);
        json.WriteStartArray("records");
        foreach (var record in summary.Trace(name))
        {
            json.WriteStartObject();
            json.WriteString("path", record.Path);
            json.WriteString("agency", record.Agency?.Value);
            if (record.Edition is { } edition) json.WriteString("edition", edition.Text);
            json.WriteNumber("counts", record.Counts);
            if (record.Of is { } of) json.WriteNumber("of", of);
            json.WriteBoolean("certain", record.IsCertain);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
