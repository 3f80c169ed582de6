using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace IsoGovernance.Json.Reading;

/// <summary>Names places of a document by RFC 6901; called only where something is to be told about a place.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a value. A member whose name is no text is named by its record: it may be any member of it.</summary>
    public static string Of(Tape tape, int node)
    {
        var steps = new List<string>();
        for (var at = node; at > 0; at = tape[at].Parent)
        {
            if (tape[at].IsItem) steps.Add(tape[at].NameStart.ToString(CultureInfo.InvariantCulture));
            else if (tape.TryName(at, out var name)) steps.Add(Escaped(name));
            else steps.Clear();
        }
        var text = new StringBuilder(tape.Origin.Pointer);
        for (var i = steps.Count - 1; i >= 0; i--) text.Append('/').Append(steps[i]);
        return text.ToString();
    }

    public static string Item(Tape tape, int list, int position) => Of(tape, list) + "/" + position.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
