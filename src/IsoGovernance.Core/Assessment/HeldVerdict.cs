using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>What a rule says of an inspection, if one of the inspected agencies takes part in a system.</summary>
/// <param name="Rule">The rule's position among all.</param>
/// <param name="Ordinal">The inspection's position in the register.</param>
/// <param name="Id">The inspection's identifier.</param>
/// <param name="Agencies">The agencies inspected.</param>
/// <param name="Day">The day on which one of them must take part; null when the inspection has none.</param>
/// <param name="Outcome">What the rule says.</param>
internal readonly record struct HeldVerdict(
    int Rule, int Ordinal, Id<Inspection> Id, ValueList<Id<Agency>> Agencies, LocalDate? Day, Outcome Outcome)
{
    public HeldVerdict(int rule, int ordinal, Inspection inspection, Outcome outcome)
        : this(rule, ordinal, inspection.Id, inspection.Agencies, DayOf(inspection), outcome)
    {
    }

    private static LocalDate? DayOf(Inspection inspection) =>
        inspection.NotCarriedOut?.RecordedOn ?? inspection.HeldFrom ?? inspection.HeldUntil ?? inspection.StatusReportRequest?.On;
}
