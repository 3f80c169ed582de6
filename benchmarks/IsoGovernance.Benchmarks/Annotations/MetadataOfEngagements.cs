namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class CertificationEngagementMetadata
{
    [Identified<CertificationEngagement>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Body { get; set; }

    [Done]
    public object? HiredOn { get; set; }

    [KnownCode<CertificationPurpose>]
    public object? Purpose { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ConsultantEngagementMetadata
{
    [Identified<ConsultantEngagement>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Consultant { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [CertificatesValid]
    public object? Certificates { get; set; }

    [CardsValid]
    public object? Experts { get; set; }
}

internal sealed class EligibilityCertificateMetadata
{
    [Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? IssuedOn { get; set; }

    [NotBefore("IssuedOn")]
    public object? NotBeyond { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ExpertMetadata
{
    [Composed, Plain]
    public object? Name { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class InterruptionMetadata
{
    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
