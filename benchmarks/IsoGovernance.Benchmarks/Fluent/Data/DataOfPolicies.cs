using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class QualityPolicyData : DataRules<QualityPolicy>
{
    public QualityPolicyData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Text);
        Done(x => x.IssuedOn);
        One(x => x.IssuedBy, new SignatureData(around, codes));
        CodesOfEditions(x => x.Commitments);
        Done(x => x.CommunicatedOn);
        Done(x => x.AvailableOn);
        Text(x => x.Availability);
        NotBefore(x => x.From, x => x.IssuedOn);
        NotBefore(x => x.Until, x => x.From ?? x.IssuedOn);
        Text(x => x.Note);
    }
}
