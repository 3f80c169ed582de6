using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Assessment;

namespace IsoGovernance.Reporting.Json;

/// <summary>How the outcomes of the rules are written.</summary>
internal static class OutcomesJson
{
    public static void WriteOutcomes(this Utf8JsonWriter json, IReadOnlyDictionary<string, OutcomeCounts> outcomes)
    {
        json.WriteStartObject("outcomes");
        foreach (var pair in outcomes)
        {
            var counts = pair.Value;
            json.WriteStartObject(pair.Key);
            json.WriteNumber("pass", counts.Pass);
            json.WriteNumber("fail", counts.Fail);
            json.WriteNumber("notApplicable", counts.NotApplicable);
            json.WriteNumber("notEvaluated", counts.NotEvaluated);
            json.WriteNumber("needsReview", counts.NeedsReview);
            json.WriteStartObject("reasons");
            foreach (var reason in counts.Reasons.GroupBy(pair => pair.Key.Code, StringComparer.Ordinal))
            {
                json.WriteNumber(reason.Key, reason.Sum(pair => pair.Value));
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
