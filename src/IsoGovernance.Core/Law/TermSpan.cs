using NodaTime;

namespace IsoGovernance.Law;

/// <summary>What a term is counted in.</summary>
internal enum TermUnit
{
    Days,
    Months,
    Years,
    WorkingDays,
}

/// <summary>A term as the law sets it: so many days, months, years or working days after an event.</summary>
/// <param name="Start">The day of the event, which is not counted.</param>
/// <param name="Length">How many.</param>
/// <param name="Unit">Of what.</param>
internal readonly record struct TermSpan(LocalDate Start, int Length, TermUnit Unit)
{
    /// <summary>The day that matches the event's, before any move to a working day; of working days, none.</summary>
    public LocalDate MatchingDay => Unit switch
    {
        TermUnit.Months => Start.PlusMonths(Length),
        TermUnit.Years => Start.PlusYears(Length),
        _ => Start.PlusDays(Length),
    };

    public static TermSpan Days(LocalDate start, int days) => new(start, days, TermUnit.Days);

    public static TermSpan Months(LocalDate start, int months) => new(start, months, TermUnit.Months);

    public static TermSpan WorkingDays(LocalDate start, int days) => new(start, days, TermUnit.WorkingDays);
}
