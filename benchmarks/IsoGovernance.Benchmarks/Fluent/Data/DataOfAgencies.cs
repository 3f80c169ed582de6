using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class AgencyData : DataRules<Agency>
{
    public AgencyData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Identity(x => x.Name);
        Code(x => x.Kind);
        Refers<Agency>(x => x.Parent, References.Agency);
        ReferToEach(x => x.Predecessors, References.Agency);
        One(x => x.Website, new WebsiteData(around, codes));
        One(x => x.OwnOffice, new HoldingData(around, codes));
        One(x => x.OwnSeal, new HoldingData(around, codes));
        One(x => x.OwnAccount, new HoldingData(around, codes));
        One(x => x.Obligation, new LocalObligationData(around, codes));
        Unique(x => x.Procedures, one => one.Code.Text);
        Each(x => x.Procedures, new AdministrativeProcedureData(around, codes));
        Done(x => x.ProceduresPublishedOn);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class HoldingData : DataRules<Holding>
{
    public HoldingData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class LocalObligationData : DataRules<LocalObligation>
{
    public LocalObligationData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Document);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class WebsiteData : DataRules<Website>
{
    public WebsiteData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Address);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}
