using NodaTime;

namespace IsoGovernance;

/// <summary>That a person is responsible for a process or heads a unit, for a time (người chịu trách nhiệm, người phụ trách).</summary>
public sealed record Responsibility : Fact
{
    /// <summary>The name, which identifies the person within the system; null when not recorded.</summary>
    public string? Person { get; init; }

    /// <summary>The first day; null when not recorded: all along.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "responsibility";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Person), Person);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether the day lies between <see cref="From"/> and <see cref="Until"/>, both included.</returns>
    public bool HoldsOn(LocalDate date) => !(date < From) && !(date > Until);
}
