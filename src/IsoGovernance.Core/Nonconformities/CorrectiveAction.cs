using NodaTime;

namespace IsoGovernance;

/// <summary>An action against the causes of a nonconformity (hành động khắc phục).</summary>
public sealed record CorrectiveAction : Fact
{
    /// <summary>The identifier, unique within the nonconformity.</summary>
    public required Id<CorrectiveAction> Id { get; init; }

    /// <summary>What is done; null when not recorded.</summary>
    public string? Description { get; init; }

    /// <summary>Who does it; null when not recorded.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which it was planned; null when not recorded.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The day by which it is due, set by the agency; null when not recorded.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day on which it was implemented; null when it is not recorded as implemented.</summary>
    public LocalDate? ImplementedOn { get; init; }

    internal override string RecordKind => "correctiveAction";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Description), Description);
        sheet.Text(nameof(Owner), Owner);
        sheet.Done(nameof(RecordedOn), RecordedOn);
        sheet.Done(nameof(ImplementedOn), ImplementedOn);
        sheet.Order(nameof(RecordedOn), RecordedOn, nameof(ImplementedOn), ImplementedOn);
        sheet.Text(nameof(Note), Note);
    }
}
