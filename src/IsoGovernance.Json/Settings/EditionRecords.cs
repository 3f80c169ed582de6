using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Json.Settings;

/// <summary>An edition of the standard.</summary>
internal sealed record EditionRecord : SettingsPart
{
    public string? Number { get; init; }

    public string? BasedOn { get; init; }

    public string? ClausesNumberedAs { get; init; }

    public LocalDate? IssuedOn { get; init; }

    public LocalDate? InForceFrom { get; init; }

    public LocalDate? InForceUntil { get; init; }

    public ValueList<WindowRecord> Windows { get; init; }

    public ValueList<ItemRecord> RequiredDocuments { get; init; }

    public ValueList<ItemRecord> PolicyCommitments { get; init; }

    public bool? AsksPolicyAvailability { get; init; }

    public bool? AsksObjectivePlan { get; init; }

    public bool? AsksObjectiveCommunication { get; init; }

    public ValueList<ItemRecord> ProgrammeContents { get; init; }

    public ValueList<ItemRecord> ReviewInputs { get; init; }

    public ValueList<ItemRecord> ReviewOutputs { get; init; }

    public bool? AsksSimilarCases { get; init; }
}

/// <summary>A time in which an edition is accepted; for every use where none is named.</summary>
internal sealed record WindowRecord : SettingsPart
{
    public Coded<EditionUse>? Use { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? Until { get; init; }

    public TextRecord? Basis { get; init; }
}

/// <summary>An item that an edition demands.</summary>
internal sealed record ItemRecord : SettingsPart
{
    public string? Code { get; init; }

    public TextRecord? Text { get; init; }
}

/// <summary>A text in both languages.</summary>
internal sealed record TextRecord : SettingsPart
{
    public string? Vietnamese { get; init; }

    public string? English { get; init; }
}
