using System;
using System.Globalization;

namespace IsoGovernance.Benchmarks;

/// <summary>The options of a command: <c>--name value</c>.</summary>
internal sealed class Arguments(string[] values)
{
    public bool Has(string name) => Array.IndexOf(values, name) >= 0;

    public string? Text(string name) => Array.IndexOf(values, name) is var at and >= 0 && at + 1 < values.Length ? values[at + 1] : null;

    public int? Number(string name) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
