using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Reading;

/// <summary>Finds the text that JSON pointers lead to in a register of which every record has a line of its own.</summary>
internal sealed class LinePlaces(byte[] utf8, ReadOptions options, List<RegisterRecord> records) : ITextPlaces
{
    public IReadOnlyDictionary<string, TextPlace> Of(IEnumerable<string> pointers)
    {
        var byLine = new SortedDictionary<int, HashSet<string>>();
        var lines = LinesByRecord();
        foreach (var pointer in pointers)
        {
            if (!lines.TryGetValue(RecordOf(pointer), out var line) && !lines.TryGetValue("", out line)) continue;
            if (!byLine.TryGetValue(line, out var ofLine)) byLine.Add(line, ofLine = new HashSet<string>(StringComparer.Ordinal));
            ofLine.Add(pointer);
        }
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        var tape = new Tape(options);
        int start = ByteOrderMark.LengthIn(utf8), before = 0;
        foreach (var pair in byLine)
        {
            while (before < pair.Key - 1)
            {
                start = EndOfLine(start) + 1;
                before++;
            }
            tape.Load(utf8, start, EndOfLine(start), new TapeOrigin(RecordOf(First(pair.Value)), before));
            TapeRecorder.Record(tape);
            foreach (var place in new PointerPlaces(tape).Of(pair.Value)) places.Add(place.Key, place.Value);
        }
        return places;
    }

    // The pointer of the agency, system or inspection that a pointer leads into; empty for all else.
    private static string RecordOf(string pointer)
    {
        var steps = pointer.Split('/');
        return steps.Length >= 3 && steps[1] is "agencies" or "systems" or "inspections" ? "/" + steps[1] + "/" + steps[2] : "";
    }

    private static string First(HashSet<string> pointers)
    {
        foreach (var pointer in pointers) return pointer;
        return "";
    }

    private Dictionary<string, int> LinesByRecord()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var pointer = record.Record switch
            {
                Agency => LineKinds.PointerOf(LineKind.Agency),
                QualityManagementSystem => LineKinds.PointerOf(LineKind.System),
                Inspection => LineKinds.PointerOf(LineKind.Inspection),
                Register => "",
                _ => null,
            };
            if (pointer is null) continue;
            if (pointer.Length > 0) pointer += record.Ordinal.ToString(CultureInfo.InvariantCulture);
            if (!lines.ContainsKey(pointer)) lines.Add(pointer, record.Line);
        }
        return lines;
    }

    private int EndOfLine(int start)
    {
        var feed = start < utf8.Length ? Array.IndexOf(utf8, (byte)'\n', start) : -1;
        return feed < 0 ? utf8.Length : feed;
    }
}
