using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Reading;

/// <summary>A line of the head: what the register says of itself, an agency, or one that does not tell what it holds.</summary>
internal static class HeadLine
{
    public static void Read(byte[] bytes, in Line line, RegisterPart part, RegisterHead head, RecordReader reader)
    {
        // Parts may repeat agencies, so their positions are those of the head and not those of the lines.
        var placed = line.Kind == LineKind.Agency ? line with { Ordinal = head.AgencyCount } : line;
        var record = reader.Read(bytes, placed);
        if (!line.IsTooLong && line.Kind != LineKind.Unknown && head.IsRepetition(reader.DigestOf(placed))) return;
        reader.Count(placed);
        var place = new TextPlace(placed.LinesBefore + 1, 1) { Source = part.Name };
        if (record.Record is Agency agency) head.Add(agency, place);
        else if (record.Record is Register register && !head.TryAdd(register, place)) record = reader.OutOfOrder(record);
        head.Tell(record, part.Input);
    }
}
