using System.Globalization;

namespace IsoGovernance.Benchmarks;

/// <summary>How a bar stands.</summary>
internal enum BarState
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Missed.</summary>
    Missed,

    /// <summary>Not measured: what it is measured against is not here. That is no pass.</summary>
    NotMeasured,
}

/// <summary>One thing that was promised, and what was measured.</summary>
/// <param name="Name">What was promised.</param>
/// <param name="Limit">The limit; null for a figure that is told and promises nothing.</param>
/// <param name="Value">What was measured; null when it was not.</param>
/// <param name="Unit">What it is measured in; <c>×</c> for a ratio.</param>
/// <param name="IsLeast">Whether the limit is the least value, and not the most.</param>
/// <param name="Detail">What the figure was made of, or why there is none.</param>
internal sealed record Bar(string Name, double? Limit, double? Value, string Unit, bool IsLeast, string Detail)
{
    public BarState State => Value is not { } value ? BarState.NotMeasured
        : Limit is not { } limit || (IsLeast ? value >= limit : value <= limit) ? BarState.Met
        : BarState.Missed;

    public string Promise => Limit is { } limit ? (IsLeast ? "≥ " : "≤ ") + Text(limit) : "–";

    public string Result => Value is { } value ? Text(value) : "not measured";

    public static Bar AtMost(string name, double limit, double value, string unit, string detail) => new(name, limit, value, unit, IsLeast: false, detail);

    public static Bar AtLeast(string name, double limit, double value, string unit, string detail) => new(name, limit, value, unit, IsLeast: true, detail);

    /// <summary>A figure for which no limit was promised.</summary>
    public static Bar Told(string name, double value, string unit, string detail) => new(name, null, value, unit, IsLeast: false, detail);

    public static Bar NotMeasured(string name, double limit, string unit, bool isLeast, string why) => new(name, limit, null, unit, isLeast, why);

    private string Text(double value)
    {
        var number = value.ToString(value >= 100 || value == (int)value ? "0" : "0.00", CultureInfo.InvariantCulture);
        return Unit is "×" or "%" ? number + " " + Unit : number + (Unit.Length == 0 ? "" : " " + Unit);
    }
}
