using NodaTime;

namespace IsoGovernance;

/// <summary>A session on the documents and processes of the system (phổ biến, hướng dẫn áp dụng, TT26 Art. 7.2.đ).</summary>
public sealed record Dissemination : Fact
{
    /// <summary>The day; null when not recorded.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>The number of officials in scope on that day; null when not recorded.</summary>
    public int? InScope { get; init; }

    /// <summary>The number of officials reached; null when not recorded.</summary>
    public int? Reached { get; init; }

    /// <summary>The numbers of the documents that it dealt with; empty when it dealt with all in force.</summary>
    public ValueList<string> Documents { get; init; }

    internal override string RecordKind => "dissemination";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Done(nameof(HeldOn), HeldOn);
        sheet.Amount(nameof(InScope), InScope);
        sheet.Amount(nameof(Reached), Reached, InScope);
        sheet.Texts(nameof(Documents), Documents);
        sheet.Text(nameof(Note), Note);
    }
}
