using System;
using System.Globalization;
using System.Text;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>How many records stand in a list.</summary>
internal sealed record RecordCount(int Count)
{
    /// <summary>Whether only those are counted that the rule looks for, and not all of the list.</summary>
    public bool IsSelection { get; init; }
}

/// <summary>A fact that a rule read and that decided.</summary>
internal sealed class FactRead
{
    /// <param name="record">The record that holds it.</param>
    /// <param name="member">Where it stands in the record: names of members joined by points, after the name of the record itself.</param>
    /// <param name="value">The value as the record holds it.</param>
    /// <param name="argument">The argument of the finding that is this value; null when there is none.</param>
    public FactRead(Fact record, string member, object? value, string? argument = null)
    {
        Record = record ?? throw new ArgumentNullException(nameof(record));
        Pointer = PointerOf(member);
        Value = Plain(value);
        Argument = argument;
    }

    public FactRead(Fact record, string list, int index, object? value)
        : this(record, list, value)
    {
        if (index >= 0) Pointer += "/" + index.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The record; null once <see cref="Pointer"/> leads from the register to the value, so that a verdict that waits keeps no record.</summary>
    public Fact? Record { get; private set; }

    /// <summary>The JSON pointer to the value, from the record or from the register.</summary>
    public string Pointer { get; private set; }

    /// <summary>A text, a number, a day, a yes or no, texts, a count of records; null when nothing is recorded.</summary>
    public object? Value { get; }

    public string? Argument { get; }

    /// <summary>Takes a member of the item that the pointer leads to.</summary>
    public void Below(string member) => Pointer += PointerOf(member);

    /// <summary>Takes note of where the record lies.</summary>
    public void Place(string recordPath)
    {
        Pointer = recordPath + Pointer;
        Record = null;
    }

    /// <summary>The pointer that an expression such as <c>inspection.Minutes?.On</c> stands for: <c>/minutes/on</c>.</summary>
    internal static string PointerOf(string? expression)
    {
        var steps = (expression ?? "").Split('.');
        var pointer = new StringBuilder();
        for (var i = steps.Length > 1 ? 1 : 0; i < steps.Length; i++)
        {
            var name = steps[i].TrimEnd('?', '!');
            if (name.Length == 0 || !Array.TrueForAll(name.ToCharArray(), char.IsLetterOrDigit))
            {
                throw new ArgumentException("'" + expression + "' is no path of names; say where the value stands.", nameof(expression));
            }
            pointer.Append('/').Append(CamelCase.Of(name));
        }
        return pointer.ToString();
    }

    private static object? Plain(object? value) => value switch
    {
        string { Length: 0 } => null,
        null or string or int or decimal or bool or LocalDate or RecordCount or ValueList<string> => value,
        Fact => throw new ArgumentException("A record is told by its members.", nameof(value)),

        // Identifiers, codes, numbers of documents: their text is what was written, and nothing where nothing was.
        ValueType known when known.GetType().Assembly == typeof(Fact).Assembly => known.ToString() is { Length: > 0 } text ? text : null,
        _ => throw new ArgumentException("No register records a value of the type " + value.GetType().Name + ".", nameof(value)),
    };
}
