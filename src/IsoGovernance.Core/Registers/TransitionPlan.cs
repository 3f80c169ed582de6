using NodaTime;

namespace IsoGovernance;

/// <summary>A plan to move systems to another edition (kế hoạch chuyển đổi phiên bản tiêu chuẩn).</summary>
public sealed record TransitionPlan : Fact
{
    /// <summary>The identifier, unique among the plans of the register.</summary>
    public required Id<TransitionPlan> Id { get; init; }

    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The day of its approval; null when not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The edition to move to; null when not recorded.</summary>
    public StandardEdition? Edition { get; init; }

    /// <summary>The first day of its period; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of its period; null when not recorded.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The agencies planned.</summary>
    public ValueList<Id<Agency>> Agencies { get; init; }

    internal override string RecordKind => "transitionPlan";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(ApprovedOn), ApprovedOn);
        sheet.References(nameof(Agencies), MemberKind.AgencyReference, Agencies);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
