namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class QualityPolicyMetadata
{
    [Identified<QualityPolicy>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Text { get; set; }

    [Done]
    public object? IssuedOn { get; set; }

    [KnownCode<PolicyCommitment>(OrOfAnEdition = true), WithCommitments]
    public object? Commitments { get; set; }

    [Done]
    public object? CommunicatedOn { get; set; }

    [Done]
    public object? AvailableOn { get; set; }

    [Composed, Plain]
    public object? Availability { get; set; }

    [NotBefore("IssuedOn")]
    public object? From { get; set; }

    [NotBefore("From", "IssuedOn")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [IssuedByHead]
    public object? IssuedBy { get; set; }
}
