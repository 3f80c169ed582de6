using NodaTime;

namespace IsoGovernance;

/// <summary>A quality policy (chính sách chất lượng).</summary>
public sealed record QualityPolicy : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<QualityPolicy> Id { get; init; }

    /// <summary>The text; null when not recorded.</summary>
    public string? Text { get; init; }

    /// <summary>The day of issue; null when not recorded.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Who issued it; null when not recorded.</summary>
    public Signature? IssuedBy { get; init; }

    /// <summary>The first day in force; null when not recorded: from its issue.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day in force; null while it is in force.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What it commits to.</summary>
    public ValueList<Coded<PolicyCommitment>> Commitments { get; init; }

    /// <summary>The day of communication inside the agency (any record counts); null when none is recorded.</summary>
    public LocalDate? CommunicatedOn { get; init; }

    /// <summary>The day from which interested parties can get it, for instance by posting; null when none is recorded.</summary>
    public LocalDate? AvailableOn { get; init; }

    /// <summary>How interested parties can get it; null when not recorded.</summary>
    public string? Availability { get; init; }

    internal override string RecordKind => "policy";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Text), Text);
        sheet.Done(nameof(IssuedOn), IssuedOn);
        sheet.Record(nameof(IssuedBy), IssuedBy);
        sheet.Codes(nameof(Commitments), Commitments);
        sheet.Done(nameof(CommunicatedOn), CommunicatedOn);
        sheet.Done(nameof(AvailableOn), AvailableOn);
        sheet.Text(nameof(Availability), Availability);
        sheet.Order(nameof(IssuedOn), IssuedOn, nameof(From), From);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        if (From is null) sheet.Order(nameof(IssuedOn), IssuedOn, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
