namespace IsoGovernance.Json.Reading;

/// <summary>How many records of each kind have been met, over all inputs of a register.</summary>
internal sealed class RecordCounts
{
    private int _agencies;

    public int Systems { get; private set; }

    public int Inspections { get; private set; }

    /// <summary>The position of the next record of a kind.</summary>
    public int Next(LineKind kind) => kind switch
    {
        LineKind.Agency => _agencies++,
        LineKind.System => Systems++,
        LineKind.Inspection => Inspections++,
        _ => 0,
    };
}
