using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class AuthorityData : DataRules<Authority>
{
    public AuthorityData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Name);
        Each(x => x.Parameters, new LocalParameterData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class LeadUnitData : DataRules<LeadUnit>
{
    public LeadUnitData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Name);
        Refers<Agency>(x => x.Agency, References.Agency);
        Text(x => x.Note);
    }
}

internal sealed class ProcedureListChangeData : DataRules<ProcedureListChange>
{
    public ProcedureListChangeData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Code(x => x.Kind);
        Text(x => x.Code);
        Number(x => x.Decision);
        Done(x => x.SignedOn);
        Done(x => x.OnWebsiteOn, x => x.SignedOn);
        Text(x => x.Note);
    }
}

internal sealed class PublishedModelData : DataRules<PublishedModel>
{
    public PublishedModelData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Document);
        Codes(x => x.AgencyKinds);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class RecordedCalendarData : DataRules<RecordedCalendar>
{
    public RecordedCalendarData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Note);
    }
}

internal sealed class RolloutPlanData : DataRules<RolloutPlan>
{
    public RolloutPlanData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Number(x => x.Number);
        Done(x => x.ApprovedOn);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class TransitionPlanData : DataRules<TransitionPlan>
{
    public TransitionPlanData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Number(x => x.Number);
        Done(x => x.ApprovedOn);
        ReferToEach(x => x.Agencies, References.Agency);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}
