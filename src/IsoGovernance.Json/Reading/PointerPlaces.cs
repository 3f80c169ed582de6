using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Reading;

/// <summary>Finds the text that JSON pointers lead to; of a pointer to what was not written, the innermost value that was.</summary>
internal sealed class PointerPlaces(Tape tape) : ITextPlaces
{
    // The items of the lists passed through, so that many pointers into a long list cost no more than its length.
    private readonly Dictionary<int, int[]> _items = [];

    private TextPosition _position = new(tape);
    private int _reached;

    /// <summary>The line and the column of one pointer. Those of one record come mostly in the order of its text.</summary>
    public (int Line, int Column) Of(string pointer)
    {
        var offset = tape.HasRoot ? tape[Follow(pointer)].Start : tape.Start;
        if (offset < _reached) _position = new TextPosition(tape);
        _position.MoveTo(offset);
        _reached = offset;
        return (_position.Line, _position.Column);
    }

    public IReadOnlyDictionary<string, TextPlace> Of(IEnumerable<string> pointers)
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        if (!tape.HasRoot) return places;
        var found = new List<(int Offset, string Pointer)>();
        foreach (var pointer in new HashSet<string>(pointers, StringComparer.Ordinal)) found.Add((tape[Follow(pointer)].Start, pointer));
        found.Sort((one, other) => one.Offset.CompareTo(other.Offset));
        var position = new TextPosition(tape);
        foreach (var (offset, pointer) in found)
        {
            position.MoveTo(offset);
            places.Add(pointer, new TextPlace(position.Line, position.Column));
        }
        return places;
    }

    private int Follow(string pointer)
    {
        var node = 0;
        var within = pointer.Substring(Math.Min(pointer.Length, tape.Origin.Pointer?.Length ?? 0));
        foreach (var step in within.Split('/'))
        {
            if (step.Length == 0) continue;
            var next = Child(node, step.Replace("~1", "/").Replace("~0", "~"));
            if (next == Tape.None) break;
            node = next;
        }
        return node;
    }

    private int Child(int node, string step)
    {
        if (tape[node].Kind == NodeKind.List)
        {
            var items = ItemsOf(node);
            return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Length ? items[index] : Tape.None;
        }
        if (tape[node].Kind != NodeKind.Record) return Tape.None;
        var name = Encoding.UTF8.GetBytes(step);
        for (var member = node + 1; member < tape[node].End; member = tape[member].End)
        {
            if (tape.IsNamed(member, name)) return member;
        }
        return Tape.None;
    }

    private int[] ItemsOf(int list)
    {
        if (_items.TryGetValue(list, out var known)) return known;
        var items = new List<int>();
        for (var item = list + 1; item < tape[list].End; item = tape[item].End) items.Add(item);
        return _items[list] = items.ToArray();
    }
}
