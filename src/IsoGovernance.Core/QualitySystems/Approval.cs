using NodaTime;

namespace IsoGovernance;

/// <summary>That a document was approved (phê duyệt, QĐ19 Art. 4.2.a).</summary>
public sealed record Approval : Fact
{
    /// <summary>The day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who approved; null when not recorded.</summary>
    public Signature? By { get; init; }

    internal override string RecordKind => "approval";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Done(nameof(On), On);
        sheet.Record(nameof(By), By);
        sheet.Text(nameof(Note), Note);
    }
}
