using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Which entries of inspection plans were carried out.</summary>
/// <param name="planned">The entries.</param>
/// <param name="asOf">The assessment date; that one was not carried out is not known before it was recorded.</param>
internal sealed class PlannedTally(PlannedEntries planned, LocalDate asOf) : Tally
{
    // By the number of the entry.
    private readonly Progress[] _entries = new Progress[planned.Count];

    // The earliest day on which it was carried out, whether it was on a day not recorded, whether it was not, and why.
    private readonly record struct Progress(LocalDate? Earliest, bool IsUndated, bool IsNotCarriedOut, string? Reason);

    /// <summary>The earliest day on which an inspection for an entry was over; null when none is recorded.</summary>
    public LocalDate? EarliestOf(Id<InspectionPlanEntry> entry) => Of(entry).Earliest;

    /// <summary>Whether an inspection for an entry is recorded without its day.</summary>
    public bool IsUndated(Id<InspectionPlanEntry> entry) => Of(entry).IsUndated;

    /// <summary>Whether it is recorded that an inspection for an entry was not carried out.</summary>
    public bool IsNotCarriedOut(Id<InspectionPlanEntry> entry) => Of(entry).IsNotCarriedOut;

    /// <summary>The reason recorded for not carrying an entry out, the first in ordinal order where there are several.</summary>
    public string? ReasonOf(Id<InspectionPlanEntry> entry) => Of(entry).Reason;

    public override void Add(SystemView system, int ordinal)
    {
    }

    public override void Add(InspectionView inspection, int ordinal)
    {
        var facts = inspection.Inspection;
        if (facts.PlanEntry is not { IsMissing: false } entry || planned.NumberOf(entry.Value) is not { } number) return;
        var failed = facts.NotCarriedOut?.RecordedOn > asOf ? null : facts.NotCarriedOut;
        Add(number, new Progress(facts.CarriedOutOn, facts.NotCarriedOut is null && facts.CarriedOutOn is null, failed is not null, failed?.Reason));
    }

    public override void Merge(Tally other)
    {
        for (var number = 0; number < _entries.Length; number++) Add(number, ((PlannedTally)other)._entries[number]);
    }

    private Progress Of(Id<InspectionPlanEntry> entry) => planned.NumberOf(entry.Value) is { } number ? _entries[number] : default;

    private void Add(int number, Progress more)
    {
        var known = _entries[number];
        _entries[number] = new Progress(
            known.Earliest <= more.Earliest || more.Earliest is null ? known.Earliest : more.Earliest,
            known.IsUndated || more.IsUndated,
            known.IsNotCarriedOut || more.IsNotCarriedOut,
            known.Reason is null || string.CompareOrdinal(more.Reason ?? known.Reason, known.Reason) < 0 ? more.Reason : known.Reason);
    }
}
