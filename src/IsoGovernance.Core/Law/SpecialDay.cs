using NodaTime;

namespace IsoGovernance.Law;

/// <summary>What makes a day no ordinary working day.</summary>
public enum SpecialDayKind
{
    /// <summary>A Saturday or a Sunday.</summary>
    Weekend,

    /// <summary>A public holiday on a fixed day.</summary>
    Holiday,

    /// <summary>A decreed day off that the register or the host supplies: Tết, the Hùng Kings' day, a day in lieu or swapped.</summary>
    DayOff,

    /// <summary>A day that would be off, on which work was ordered: it is counted.</summary>
    OrderedWork,
}

/// <summary>A day within a term that was passed over, or counted although it would be a day off.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is. All but <see cref="SpecialDayKind.OrderedWork"/> were passed over.</param>
public readonly record struct SpecialDay(LocalDate Day, SpecialDayKind Kind);
