using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IsoGovernance.Json.Writing;

/// <summary>The members beside a register that the format does not know, written back into the records that they came from.</summary>
internal sealed class KeptMembers
{
    private readonly Dictionary<string, List<UnknownMember>> _byRecord = new(StringComparer.Ordinal);
    private readonly StringBuilder _pointer = new();
    private readonly Stack<int> _lengths = new();

    public KeptMembers(ValueList<UnknownMember> members)
    {
        foreach (var member in members)
        {
            var record = member.Path.Substring(0, member.Path.LastIndexOf('/'));
            if (!_byRecord.TryGetValue(record, out var ofRecord)) _byRecord.Add(record, ofRecord = []);
            ofRecord.Add(member);
        }
    }

    public void Enter(ReadOnlySpan<byte> member)
    {
        if (_byRecord.Count > 0) Enter(Encoding.UTF8.GetString(member.ToArray()));
    }

    public void Enter(int position)
    {
        if (_byRecord.Count > 0) Enter(position.ToString(CultureInfo.InvariantCulture));
    }

    public void Leave()
    {
        if (_byRecord.Count > 0) _pointer.Length = _lengths.Pop();
    }

    /// <summary>Writes those of the record that is being written.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        if (_byRecord.Count == 0 || !_byRecord.TryGetValue(_pointer.ToString(), out var members)) return;
        foreach (var member in members)
        {
            writer.WritePropertyName(NameOf(member));
            // Written anew and not copied: white space would make one register into many texts, and break a line in two.
            using var value = JsonDocument.Parse(member.Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
            value.RootElement.WriteTo(writer);
        }
    }

    private static string NameOf(UnknownMember member) =>
        member.Path.Substring(member.Path.LastIndexOf('/') + 1).Replace("~1", "/").Replace("~0", "~");

    private void Enter(string step)
    {
        _lengths.Push(_pointer.Length);
        _pointer.Append('/').Append(step);
    }
}
