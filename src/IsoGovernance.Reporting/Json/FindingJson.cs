using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using IsoGovernance.Reporting.Texts;
using NodaTime.Text;

namespace IsoGovernance.Reporting.Json;

/// <summary>How findings, and what a person must judge, are written.</summary>
internal static class FindingJson
{
    private const int FlushedFrom = 65_536;

    public static void WriteFindings(this Utf8JsonWriter json, string name, ValueList<Finding> findings, bool tellsSource, Language language)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteFinding(finding, tellsSource, language);

            // A whole country's findings need not lie in memory a second time.
            if (json.BytesPending > FlushedFrom) json.Flush();
        }
        json.WriteEndArray();
    }

    public static void WriteSubject(this Utf8JsonWriter json, Subject subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("kind", subject.Kind);
        json.WriteString("id", subject.Id);
        json.WriteString("name", subject.Name);
        json.WriteString("path", subject.Path);
        json.WriteEndObject();
    }

    public static void WriteArguments(this Utf8JsonWriter json, ValueList<FindingArgument> arguments)
    {
        json.WriteStartObject("arguments");
        foreach (var argument in arguments) json.WriteArgument(argument.Name, argument.Value);
        json.WriteEndObject();
    }

    public static void WritePlace(this Utf8JsonWriter json, TextPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("line");
            json.WriteNull("column");
            return;
        }
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        if (place.Cell is { } cell) json.WriteString("cell", cell);
    }

    private static void WriteFinding(this Utf8JsonWriter json, Finding finding, bool tellsSource, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Rule.Descriptor.Name);
        json.WriteString("severity", Words.Code(finding.Severity));
        if (finding.Severity != finding.RuleSeverity) json.WriteString("ruleSeverity", Words.Code(finding.RuleSeverity));
        if (finding.Waiver is { } waiver) WriteWaiver(json, waiver);
        json.WriteSubject(finding.Subject);
        json.WriteString("path", finding.Path);
        if (tellsSource) json.WriteString("source", finding.Place?.Source);
        json.WritePlace(finding.Place);
        json.WriteArguments(finding.Arguments);
        json.WriteCitations(finding.Citations);
        json.WriteParameters(finding.Parameters);
        json.WriteString("message", finding.Message(language));
        json.WriteExplanation(finding, tellsSource, language);
        json.WriteEndObject();
    }

    private static void WriteWaiver(Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteStartObject("waiver");
        json.WriteString("reason", waiver.Reason);
        json.WriteString("approver", waiver.Approver);
        json.WriteString("until", waiver.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
        json.WriteEndObject();
    }
}
