using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class ApprovalData : DataRules<Approval>
{
    public ApprovalData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Done(x => x.On);
        One(x => x.By, new SignatureData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class BoardData : DataRules<Board>
{
    public BoardData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Code(x => x.Kind);
        Number(x => x.Decision);
        Done(x => x.DecidedOn);
        Texts(x => x.Members);
        NotBefore(x => x.Until, x => x.DecidedOn);
        Text(x => x.Note);
    }
}

internal sealed class CertificateData : DataRules<Certificate>
{
    public CertificateData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Number);
        Done(x => x.IssuedOn);
        NotBefore(x => x.ValidUntil, x => x.IssuedOn);
        Text(x => x.Note);
    }
}

internal sealed class DeclarationData : DataRules<Declaration>
{
    public DeclarationData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Number(x => x.Number);
        Done(x => x.On);
        Text(x => x.Scope);
        Procedures(x => x.Procedures);
        One(x => x.SignedBy, new SignatureData(around, codes));
        One(x => x.Notice, new NoticeData(around, codes));
        Done(x => x.PostedOn, x => x.On);
        Done(x => x.OnWebsiteOn, x => x.On);
        Text(x => x.Note);
    }
}

internal sealed class DisseminationData : DataRules<Dissemination>
{
    public DisseminationData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Done(x => x.HeldOn);
        Amount(x => x.InScope);
        Amount(x => x.Reached, x => x.InScope);
        Texts(x => x.Documents);
        Text(x => x.Note);
    }
}

internal sealed class EffectivenessConfirmationData : DataRules<EffectivenessConfirmation>
{
    public EffectivenessConfirmationData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Document);
        Done(x => x.On);
        One(x => x.By, new SignatureData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class ExcludedProcedureData : DataRules<ExcludedProcedure>
{
    public ExcludedProcedureData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Procedure(x => x.Code);
        Text(x => x.Reason);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class FrameworkModelData : DataRules<FrameworkModel>
{
    public FrameworkModelData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Document);
        Text(x => x.Name);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class ImplementationPlanData : DataRules<ImplementationPlan>
{
    public ImplementationPlanData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Number);
        Done(x => x.ApprovedOn);
        Text(x => x.Note);
    }
}

internal sealed class ImprovementData : DataRules<Improvement>
{
    public ImprovementData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Description);
        Done(x => x.On);
        Text(x => x.Note);
    }
}

internal sealed class LegalChangeData : DataRules<LegalChange>
{
    public LegalChangeData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Number(x => x.Document);
        Done(x => x.IncorporatedOn);
        Text(x => x.Note);
    }
}

internal sealed class MaintenancePlanData : DataRules<MaintenancePlan>
{
    public MaintenancePlanData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Number);
        Done(x => x.ApprovedOn);
        Text(x => x.Note);
    }
}

internal sealed class MembershipData : DataRules<Membership>
{
    public MembershipData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Refers<Agency>(x => x.Agency, References.Agency);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class NoticeData : DataRules<Notice>
{
    public NoticeData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Number);
        Done(x => x.On);
        Text(x => x.Note);
    }
}

internal sealed class RecommendationData : DataRules<Recommendation>
{
    public RecommendationData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Text);
        Text(x => x.From);
        Done(x => x.ReceivedOn);
        Done(x => x.AnsweredOn, x => x.ReceivedOn);
        Text(x => x.Note);
    }
}

internal sealed class ResponsibilityData : DataRules<Responsibility>
{
    public ResponsibilityData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Person);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class ScopeChangeData : DataRules<ScopeChange>
{
    public ScopeChangeData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Code(x => x.Kind);
        Done(x => x.On);
        Number(x => x.Document);
        Refers<Declaration>(x => x.StatedBy, References.Declaration);
        Text(x => x.Note);
    }
}

internal sealed class ServedProcedureData : DataRules<ServedProcedure>
{
    public ServedProcedureData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Procedure(x => x.Code);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class ServiceResultData : DataRules<ServiceResult>
{
    public ServiceResultData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Amount(x => x.Received);
        Amount(x => x.Early);
        Amount(x => x.OnTime);
        Amount(x => x.Late);
        Amount(x => x.Pending);
        Amount(x => x.Overdue);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class SignatureData : DataRules<Signature>
{
    public SignatureData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Name);
        Code(x => x.Capacity);
        Text(x => x.Note);
    }
}

internal sealed class SteeringCommitteeData : DataRules<SteeringCommittee>
{
    public SteeringCommitteeData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Decision);
        Done(x => x.DecidedOn);
        Text(x => x.Chair);
        Text(x => x.Secretary);
        Texts(x => x.Members);
        NotBefore(x => x.Until, x => x.DecidedOn);
        Text(x => x.Note);
    }
}

internal sealed class SystemDocumentData : DataRules<SystemDocument>
{
    public SystemDocumentData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Identity(x => x.Number);
        Text(x => x.Title);
        Code(x => x.Kind);
        Text(x => x.Issue);
        One(x => x.Approval, new ApprovalData(around, codes));
        CodesOfEditions(x => x.Purposes);
        Code(x => x.Classification);
        NotBefore(x => x.InUseUntil, x => x.InUseFrom);
        Text(x => x.Note);
    }
}

internal sealed class TrainingData : DataRules<Training>
{
    public TrainingData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Codes(x => x.Subjects);
        Done(x => x.HeldFrom);
        Done(x => x.HeldUntil, x => x.HeldFrom);
        Amount(x => x.Trained);
        ReferToEach(x => x.Agencies, References.Agency);
        Text(x => x.Note);
    }
}

internal sealed class UnitInScopeData : DataRules<UnitInScope>
{
    public UnitInScopeData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Name);
        Each(x => x.Heads, new ResponsibilityData(around, codes));
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class WorkProcessData : DataRules<WorkProcess>
{
    public WorkProcessData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Name);
        Code(x => x.Kind);
        Each(x => x.Owners, new ResponsibilityData(around, codes));
        Each(x => x.Serves, new ServedProcedureData(around, codes));
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}
