using NodaTime;

namespace IsoGovernance;

/// <summary>The plan to build and apply a system (kế hoạch triển khai xây dựng và áp dụng, TT26 Art. 7.2.a).</summary>
public sealed record ImplementationPlan : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The day of its approval (ngày phê duyệt); null when not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }

    internal override string RecordKind => "implementationPlan";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(ApprovedOn), ApprovedOn);
        sheet.Text(nameof(Note), Note);
    }
}
