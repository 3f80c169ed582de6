using NodaTime;

namespace IsoGovernance;

/// <summary>The team that inspects (đoàn kiểm tra).</summary>
public sealed record InspectionTeam : Fact
{
    /// <summary>The number of the decision that sets it up; null when not recorded.</summary>
    public DocumentNumber? Decision { get; init; }

    /// <summary>The day of that decision; null when not recorded.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The units that take part (đơn vị kiểm tra, đơn vị phối hợp).</summary>
    public ValueList<string> Units { get; init; }

    internal override string RecordKind => "inspectionTeam";

    internal override void Describe(FactSheet sheet) => sheet.Number(nameof(Decision), Decision);
}
