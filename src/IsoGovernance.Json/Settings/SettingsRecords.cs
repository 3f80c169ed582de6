using IsoGovernance.Rules;

namespace IsoGovernance.Json.Settings;

/// <summary>A host's settings as they are written.</summary>
internal sealed record SettingsRecord : SettingsPart
{
    public ReadingsRecord? Readings { get; init; }

    public ValueList<LocalParameter> Parameters { get; init; }

    public RecordedCalendar? WorkingCalendar { get; init; }

    public ValueList<EditionRecord> Editions { get; init; }

    public ValueList<WaiverRecord> Waivers { get; init; }

    public ValueList<SeverityRecord> Severities { get; init; }

    public ValueList<RuleOffRecord> RulesOff { get; init; }

    public int? FindingLimit { get; init; }
}

/// <summary>The options chosen for readings, by name; null where the default stands.</summary>
internal sealed record ReadingsRecord : SettingsPart
{
    public ValueList<(string Name, string Choice)> Chosen { get; init; }
}

/// <summary>A waiver.</summary>
internal sealed record WaiverRecord : SettingsPart
{
    public string? Code { get; init; }

    public string? Subject { get; init; }

    public string? Reason { get; init; }

    public string? Approver { get; init; }

    public NodaTime.LocalDate? Until { get; init; }
}

/// <summary>A severity of the host's own.</summary>
internal sealed record SeverityRecord : SettingsPart
{
    public string? Code { get; init; }

    public Coded<Severity>? Severity { get; init; }

    public string? Reason { get; init; }
}

/// <summary>A rule switched off.</summary>
internal sealed record RuleOffRecord : SettingsPart
{
    public string? Code { get; init; }

    public string? Reason { get; init; }
}

/// <summary>Settings are read as records of the format are, but no rule judges them.</summary>
internal abstract record SettingsPart : Fact
{
    internal override string RecordKind => "settings";

    internal override void Describe(FactSheet sheet)
    {
    }
}
