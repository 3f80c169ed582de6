using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The records of a list that have the same text, one after the other. A reusable table: filling it again costs nothing but the time.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <param name="textOf">A record's text; null for records that have none, which stand together too.</param>
internal sealed class SameTexts<TRecord>(Func<TRecord, string?> textOf)
    where TRecord : Fact
{
    /// <summary>The position behind the last one.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private int[] _last = [];
    private int[] _next = [];

    /// <summary>Whether a record has a text.</summary>
    public bool Any => _first.Count > 0;

    /// <summary>The position of the first record without a text; <see cref="None"/> where each has one.</summary>
    public int FirstWithout { get; private set; }

    public void Fill(TRecord[] records)
    {
        _first.Clear();
        FirstWithout = None;
        if (_next.Length < records.Length) (_last, _next) = (new int[records.Length], new int[records.Length]);
        for (var i = 0; i < records.Length; i++)
        {
            (_last[i], _next[i]) = (i, None);
            var first = FirstOf(textOf(records[i]), i);
            if (first == i) continue;
            _next[_last[first]] = i;
            _last[first] = i;
        }
    }

    /// <summary>The position of the first record with a text; <see cref="None"/> where no record has it.</summary>
    public int FirstOf(string text) => _first.TryGetValue(text, out var first) ? first : None;

    /// <summary>The position of the next record with the same text, or without one; <see cref="None"/> behind the last.</summary>
    public int NextOf(int record) => _next[record];

    private int FirstOf(string? text, int record)
    {
        if (text is null) return FirstWithout == None ? FirstWithout = record : FirstWithout;
        if (_first.TryGetValue(text, out var first)) return first;
        _first.Add(text, record);
        return record;
    }
}
