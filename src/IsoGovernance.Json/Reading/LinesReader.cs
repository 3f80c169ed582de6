using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads JSON Lines that hold one register as a whole, whatever the order of their lines.</summary>
internal static class LinesReader
{
    public static RegisterDocument Read(byte[] utf8, ReadOptions options)
    {
        var counts = new RecordCounts();
        var source = new LineSource(new MemoryStream(utf8, writable: false), options, counts);
        using var reader = new RecordReader(options);
        var problems = new ProblemTotals(options.Problems);
        var records = new List<RegisterRecord>();
        // A stream in memory never waits.
        while (source.NextAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult() is { } block)
        {
            foreach (var line in block.Lines)
            {
                var record = reader.Read(block.Bytes, line);
                reader.Count(line);
                if (line.Kind == LineKind.Register && records.Exists(known => known.Record is Register)) record = reader.OutOfOrder(line, record);
                problems.Add(record, 0);
                records.Add(record);
            }
            block.Return();
        }
        return new RegisterDocument
        {
            Register = RegisterOf(records),
            Problems = problems.Listed(),
            ProblemsNotListed = problems.NotListed,
            Unknown = ValueList.From(records.SelectMany(record => record.Unknown)),
            Lost = Rules.LostValues.None.And(records.ConvertAll(record => record.Lost)),
            IsBroken = problems.IsBroken,
            Digest = reader.Digest.Written(),
            Places = new LinePlaces(utf8, options, records),
        };
    }

    private static Register RegisterOf(List<RegisterRecord> records)
    {
        var head = new Register();
        foreach (var record in records)
        {
            if (record.Record is not Register register) continue;
            head = register;
            break;
        }
        return head with
        {
            Agencies = ValueList.From(head.Agencies.Concat(Of<Agency>(records))),
            Systems = ValueList.From(head.Systems.Concat(Of<QualityManagementSystem>(records))),
            Inspections = ValueList.From(head.Inspections.Concat(Of<Inspection>(records))),
        };
    }

    private static IEnumerable<T> Of<T>(List<RegisterRecord> records)
        where T : Fact => records.Select(record => record.Record).OfType<T>();
}
