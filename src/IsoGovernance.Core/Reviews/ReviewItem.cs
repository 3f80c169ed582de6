namespace IsoGovernance;

/// <summary>An input or an output of a management review.</summary>
public sealed record ReviewItem : Fact
{
    /// <summary>The item, as the edition's list names it, for instance <c>auditResults</c>; null when not recorded.</summary>
    public string? Item { get; init; }

    /// <summary>What was considered or decided; null when not recorded.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is recorded that there is nothing to report or nothing needed, which counts.</summary>
    public bool IsNothingToReport { get; init; }

    internal override string RecordKind => "reviewItem";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Item), Item);
        sheet.Text(nameof(Text), Text);
        sheet.Text(nameof(Note), Note);
    }
}
