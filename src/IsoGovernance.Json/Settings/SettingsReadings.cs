using System.Collections.Generic;
using IsoGovernance.Assessment;
using IsoGovernance.Law;

namespace IsoGovernance.Json.Settings;

/// <summary>The readings that settings choose.</summary>
internal static class SettingsReadings
{
    public static Readings Of(ReadingsRecord? record, List<OptionFault> faults)
    {
        var readings = Readings.Default;
        if (record is null) return readings;
        foreach (var (name, choice) in record.Chosen)
        {
            if (readings.Choosing(name, choice) is { } chosen) readings = chosen;
            else faults.Add(new OptionFault("/readings/" + name, new("Không có cách hiểu \"" + choice + "\"", "There is no such option: \"" + choice + "\"")));
        }
        return readings;
    }
}
