using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>What rules say of an inspection, if one of the inspected agencies takes part in a system.</summary>
/// <param name="Ordinal">The inspection's position in the register.</param>
/// <param name="Id">The inspection's identifier.</param>
/// <param name="Agencies">The agencies inspected.</param>
/// <param name="Day">The day on which one of them must take part; null when the inspection has none.</param>
/// <param name="Outcomes">What the rules say, each by its position among all; shared by inspections of which they say the same.</param>
internal readonly record struct HeldVerdict(
    int Ordinal, Id<Inspection> Id, ValueList<Id<Agency>> Agencies, LocalDate? Day, (int Rule, Outcome Outcome)[] Outcomes)
{
    public HeldVerdict(int ordinal, Inspection inspection, (int Rule, Outcome Outcome)[] outcomes)
        : this(ordinal, inspection.Id, inspection.Agencies, DayOf(inspection), outcomes)
    {
    }

    /// <summary>The day on which one of the inspected agencies must take part in a system.</summary>
    public static LocalDate? DayOf(Inspection inspection) =>
        inspection.NotCarriedOut?.RecordedOn ?? inspection.HeldFrom ?? inspection.HeldUntil ?? inspection.StatusReportRequest?.On;
}
