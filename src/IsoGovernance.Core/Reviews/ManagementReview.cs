using NodaTime;

namespace IsoGovernance;

/// <summary>A management review (xem xét của Lãnh đạo; QĐ19 Art. 4.2.c, 4.4.b).</summary>
public sealed record ManagementReview : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<ManagementReview> Id { get; init; }

    /// <summary>The day on which it was held, the last one where it took several; null when not recorded.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>Who chaired it; null when not recorded.</summary>
    public string? Chair { get; init; }

    /// <summary>In what capacity; null when not recorded.</summary>
    public Coded<ChairCapacity>? ChairCapacity { get; init; }

    /// <summary>The inputs considered (đầu vào).</summary>
    public ValueList<ReviewItem> Inputs { get; init; }

    /// <summary>The outputs decided (đầu ra).</summary>
    public ValueList<ReviewItem> Outputs { get; init; }

    /// <summary>The record of its results; null when none is recorded.</summary>
    public ReviewRecord? Record { get; init; }

    /// <summary>The actions decided.</summary>
    public ValueList<ReviewAction> Actions { get; init; }

    internal override string RecordKind => "managementReview";

    internal override string? RecordId => Id.Value;

    /// <summary>Whether the review is complete on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it was held no later.</returns>
    public bool IsCompleteOn(LocalDate date) => HeldOn <= date;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Done(nameof(HeldOn), HeldOn);
        sheet.Text(nameof(Chair), Chair);
        sheet.Code(nameof(ChairCapacity), ChairCapacity);
        sheet.Records(nameof(Inputs), Inputs.Items);
        sheet.Records(nameof(Outputs), Outputs.Items);
        sheet.Record(nameof(Record), Record);
        sheet.Records(nameof(Actions), Actions.Items);
        sheet.Text(nameof(Note), Note);
    }
}
