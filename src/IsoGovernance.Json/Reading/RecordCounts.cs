namespace IsoGovernance.Json.Reading;

/// <summary>How many records of each kind have been met, over all files of a register.</summary>
internal sealed class RecordCounts
{
    public int Agencies { get; private set; }

    public int Systems { get; private set; }

    public int Inspections { get; private set; }

    /// <summary>The position of the next record of a kind.</summary>
    public int Next(LineKind kind) => kind switch
    {
        LineKind.Agency => Agencies++,
        LineKind.System => Systems++,
        LineKind.Inspection => Inspections++,
        _ => 0,
    };

    /// <summary>Counts records that stand in what the register says of itself.</summary>
    public void Add(Register head)
    {
        Agencies += head.Agencies.Count;
        Systems += head.Systems.Count;
        Inspections += head.Inspections.Count;
    }
}
