using NodaTime;

namespace IsoGovernance;

/// <summary>The decreed days that a calendar cannot derive: Tết, the Hùng Kings' day, days off in lieu, swapped working days.</summary>
public sealed record RecordedCalendar : Fact
{
    /// <summary>The further days off (ngày nghỉ lễ, tết, nghỉ bù, hoán đổi).</summary>
    public ValueList<LocalDate> DaysOff { get; init; }

    /// <summary>The weekend days on which work was ordered (ngày làm bù).</summary>
    public ValueList<LocalDate> WorkingDays { get; init; }

    /// <summary>The years whose days off are all recorded here.</summary>
    public ValueList<int> CompleteYears { get; init; }

    internal override string RecordKind => "workingCalendar";

    internal override void Describe(FactSheet sheet) => sheet.Text(nameof(Note), Note);
}
