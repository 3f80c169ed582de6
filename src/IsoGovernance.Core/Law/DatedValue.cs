using NodaTime;

namespace IsoGovernance.Law;

/// <summary>A value of a parameter for a time.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record DatedValue<T>
    where T : struct
{
    /// <summary>The value.</summary>
    public required T Value { get; init; }

    /// <summary>The first day of the value.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day of the value; null while it is in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The provisions that set it; empty for a local value.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The document by which an authority set a stricter value; null for the law's own.</summary>
    public DocumentNumber? Document { get; init; }

    /// <summary>Whether the value is in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether the day lies between <see cref="From"/> and <see cref="Until"/>, both included.</returns>
    public bool IsInForceOn(LocalDate date) => date >= From && !(date > Until);
}
