using NodaTime;

namespace IsoGovernance;

/// <summary>An action decided at a management review (hành động được quyết định).</summary>
public sealed record ReviewAction : Fact
{
    /// <summary>The identifier, unique within the review.</summary>
    public required Id<ReviewAction> Id { get; init; }

    /// <summary>What is to be done; null when not recorded.</summary>
    public string? Text { get; init; }

    /// <summary>Who does it; null when not recorded.</summary>
    public string? Owner { get; init; }

    /// <summary>The day by which it is due; null when not recorded.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day on which it was done; null when it is not recorded as done.</summary>
    public LocalDate? DoneOn { get; init; }

    internal override string RecordKind => "reviewAction";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Text), Text);
        sheet.Text(nameof(Owner), Owner);
        sheet.Done(nameof(DoneOn), DoneOn);
        sheet.Text(nameof(Note), Note);
    }
}
