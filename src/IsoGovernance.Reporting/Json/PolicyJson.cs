using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Json;

/// <summary>What the host had waived, graded or switched off; written only where there is any.</summary>
internal static class PolicyJson
{
    public static void Write(Utf8JsonWriter json, ComplianceReport report)
    {
        if (report.Waivers.Count > 0) WriteWaivers(json, report.Waivers);
        if (report.Severities.Count > 0) WriteSeverities(json, report.Severities);
        if (report.RulesOff.Count > 0) WriteRulesOff(json, report.RulesOff);
    }

    private static void WriteWaivers(Utf8JsonWriter json, ValueList<WaiverUse> waivers)
    {
        json.WriteStartArray("waivers");
        foreach (var use in waivers)
        {
            json.WriteStartObject();
            json.WriteString("code", use.Waiver.Code);
            json.WriteString("subject", use.Waiver.SubjectId);
            json.WriteString("reason", use.Waiver.Reason);
            json.WriteString("approver", use.Waiver.Approver);
            json.WriteNumber("findings", use.Findings);
            json.WriteBoolean("expired", use.IsExpired);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSeverities(Utf8JsonWriter json, ValueList<SeverityOverride> severities)
    {
        json.WriteStartArray("severities");
        foreach (var own in severities)
        {
            json.WriteStartObject();
            json.WriteString("code", own.Code);
            json.WriteString("severity", Words.Code(own.Severity));
            json.WriteString("reason", own.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRulesOff(Utf8JsonWriter json, ValueList<RuleOff> rulesOff)
    {
        json.WriteStartArray("rulesOff");
        foreach (var off in rulesOff)
        {
            json.WriteStartObject();
            json.WriteString("code", off.Code);
            json.WriteString("reason", off.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
