using System.IO;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Json;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Json;

/// <summary>Due dates as one JSON object. Its member names are a contract.</summary>
internal static class DueDatesJson
{
    public static void Write(AssessedRegister assessed, StreamWriter output, Language language) => JsonPage.Write(output, json =>
    {
        var report = assessed.Report.DueDates!;
        json.WriteStartObject();
        json.WriteDate("from", report.From);
        json.WriteDate("until", report.Until);
        json.WriteString("ruleSet", report.RuleSet);
        json.WriteString("inputDigest", report.InputDigest);
        json.WriteStartArray("dueDates");
        foreach (var date in report.Dates) Write(json, date, language);
        json.WriteEndArray();
        json.WriteNumber("dueDatesNotListed", report.DatesNotListed);
        json.WriteStartArray("notKnown");
        foreach (var known in report.NotKnown)
        {
            json.WriteStartObject();
            json.WriteString("code", known.Code);
            json.WriteString("reason", known.Reason.Code);
            json.WriteNumber("count", known.Count);
            json.WriteString("message", known.Reason.Text.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        AssessmentJson.WriteProblems(json, assessed, language);
        AssessmentJson.WriteErrors(json, report.Errors);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DueDate date, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", date.Code);
        json.WriteString("name", date.Rule.Descriptor.Name);
        json.WriteString("state", Words.Code(date.State));
        json.WriteDate("lastDay", date.LastDay);
        json.WriteDate("latestLastDay", date.LatestLastDay);
        json.WriteDate("since", date.Since);
        json.WriteString("doubt", date.Doubt?.Code);
        json.WriteString("doubtMessage", date.Doubt?.Text.In(language));
        json.WriteTexts("agencies", date.Agencies.Select(agency => agency.Value));
        json.WriteString("agencyName", date.AgencyName);
        json.WriteSubject(date.Subject);
        json.WriteString("path", date.Path);
        json.WriteArguments(date.Arguments);
        json.WriteCitations(date.Citations);
        json.WriteParameters(date.Parameters);
        json.WriteString("message", date.Message(language));
        json.WriteEndObject();
    }
}
