using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class CertificationEngagementData : DataRules<CertificationEngagement>
{
    public CertificationEngagementData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Body);
        Done(x => x.HiredOn);
        Code(x => x.Purpose);
        Text(x => x.Note);
    }
}

internal sealed class ConsultantEngagementData : DataRules<ConsultantEngagement>
{
    public ConsultantEngagementData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Consultant);
        Each(x => x.Certificates, new EligibilityCertificateData(around, codes));
        Each(x => x.Experts, new ExpertData(around, codes));
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class EligibilityCertificateData : DataRules<EligibilityCertificate>
{
    public EligibilityCertificateData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Number);
        Done(x => x.IssuedOn);
        Each(x => x.Interruptions, new InterruptionData(around, codes));
        NotBefore(x => x.NotBeyond, x => x.IssuedOn);
        Text(x => x.Note);
    }
}

internal sealed class ExpertData : DataRules<Expert>
{
    public ExpertData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Name);
        Each(x => x.Cards, new EligibilityCertificateData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class InterruptionData : DataRules<Interruption>
{
    public InterruptionData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}
