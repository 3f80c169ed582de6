using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Where the record lies that is being judged. Texts are made only when something was found.</summary>
internal sealed class RecordPath
{
    private readonly List<(string Member, int Index, Fact Record)> _steps = [];

    /// <summary>The record of the register's own lists; null for the register itself.</summary>
    public Fact? Outermost => _steps.Count == 0 ? null : _steps[0].Record;

    /// <summary>The JSON pointer of that record; empty for the register itself.</summary>
    public string OutermostPointer => Pointer(Math.Min(1, _steps.Count));

    public void Enter(string member, int index, Fact record) => _steps.Add((member, index, record));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public void Clear() => _steps.Clear();

    public Subject SubjectFor(Fact record, RuleContext context) => new(record.RecordKind, Id(), Pointer())
    {
        Name = SubjectNames.Of(Outermost ?? record, context),
    };

    public string Pointer() => Pointer(_steps.Count);

    private string Pointer(int steps)
    {
        var text = new StringBuilder();
        for (var i = 0; i < steps; i++)
        {
            var (member, index, _) = _steps[i];
            text.Append('/').Append(CamelCase.Of(member));
            if (index >= 0) text.Append('/').Append(Number(index));
        }
        return text.ToString();
    }

    // The identifiers from the outside in; a record without one is named by its member.
    private string Id()
    {
        var text = new StringBuilder();
        foreach (var (member, index, record) in _steps)
        {
            if (text.Length > 0) text.Append('/');
            if (!string.IsNullOrWhiteSpace(record.RecordId)) text.Append(record.RecordId);
            else if (index < 0) text.Append(CamelCase.Of(member));
            else text.Append(CamelCase.Of(member)).Append('[').Append(Number(index)).Append(']');
        }
        return text.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
