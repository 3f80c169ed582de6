using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Reading;

/// <summary>A line before the first system: what the register says of itself, or an agency.</summary>
internal static class HeadLine
{
    public static void Read(byte[] bytes, in Line line, RegisterPart part, RegisterHead head, RecordReader reader)
    {
        // Parts may repeat agencies, so their positions are those of the head and not those of the lines.
        var placed = line.Kind == LineKind.Agency ? line with { Ordinal = head.AgencyCount } : line;
        var record = reader.Read(bytes, placed);
        var place = new TextPlace(placed.LinesBefore + 1, 1) { Source = part.Name };
        if (record.Record is Agency agency && !head.TryAdd(agency, place)) return;
        if (record.Record is Register && head.IsRepeatedBy((Register)record.Record)) return;
        reader.Count(placed);
        if (record.Record is Register register && !IsUsed(register, place, head)) record = reader.OutOfOrder(placed, record);
        head.Tell(record, part.Input);
    }

    // The records of a register in JSON Lines have lines of their own.
    private static bool IsUsed(Register register, TextPlace place, RegisterHead head) =>
        head.TryAdd(register with { Agencies = default, Systems = default, Inspections = default }, place)
        && register.Agencies.Count + register.Systems.Count + register.Inspections.Count == 0;
}
