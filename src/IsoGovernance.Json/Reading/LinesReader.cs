using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads JSON Lines that hold one register as a whole, whatever the order of their lines.</summary>
internal static class LinesReader
{
    public static RegisterDocument Read(byte[] utf8, ReadOptions options)
    {
        var counts = new RecordCounts();
        var source = new LineSource(new MemoryStream(utf8, writable: false), options, new BlockPool(options.BlockBytes));
        using var reader = new RecordReader(options);
        var problems = new ProblemTotals(options.Problems);
        var records = new List<RegisterRecord>();
        Register? head = null;
        // A stream in memory never waits.
        while (source.NextAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult() is { } block)
        {
            block.Number(counts);
            foreach (var line in block.Lines)
            {
                var record = reader.Read(block.Bytes, line);
                reader.Count(line);
                if (record.Record is Register && head is not null) record = reader.OutOfOrder(record);
                head ??= record.Record as Register;
                problems.Add(record, 0);
                records.Add(record);
            }
            block.Return();
        }
        return new RegisterDocument
        {
            Register = (head ?? new Register()) with
            {
                Agencies = Of<Agency>(records),
                Systems = Of<QualityManagementSystem>(records),
                Inspections = Of<Inspection>(records),
            },
            Problems = problems.Listed(),
            ProblemsNotListed = problems.NotListed,
            Unknown = ValueList.From(records.SelectMany(record => record.Unknown)),
            Lost = LostOf(records, isHeadless: head is null),
            IsBroken = problems.IsBroken,
            Digest = reader.Digest.Written(),
            Places = new LinePlaces(utf8, options, records),
        };
    }

    // Where the register says nothing of itself, a line that does not tell what it holds may be the one that would.
    private static LostValues LostOf(List<RegisterRecord> records, bool isHeadless)
    {
        var lost = records.ConvertAll(record => record.Lost);
        if (isHeadless && records.Exists(record => record.Name is null)) lost.Add(new LostValues([""]));
        return LostValues.None.And(lost);
    }

    private static ValueList<T> Of<T>(List<RegisterRecord> records)
        where T : Fact => ValueList.From(records.Select(record => record.Record).OfType<T>());
}
