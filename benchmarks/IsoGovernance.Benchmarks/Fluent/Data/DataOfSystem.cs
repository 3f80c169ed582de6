using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>A system itself, and those of its records that no other rule is about.</summary>
internal sealed class SystemData : DataRules<QualityManagementSystem>
{
    public SystemData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Identity(x => x.Name);
        Refers<Agency>(x => x.Host, References.Agency);
        NotBefore(x => x.AppliedFrom, x => x.BuildingFrom);
        NotBefore(x => x.EndedOn, x => x.AppliedFrom ?? x.BuildingFrom);
        Text(x => x.Note);
        Each(x => x.Members, new MembershipData(around, codes));
        Each(x => x.Units, new UnitInScopeData(around, codes));
        Each(x => x.FrameworkModels, new FrameworkModelData(around, codes));
        One(x => x.ImplementationPlan, new ImplementationPlanData(around, codes));
        Each(x => x.SteeringCommittees, new SteeringCommitteeData(around, codes));
        Each(x => x.Boards, new BoardData(around, codes));
        Each(x => x.CertificationEngagements, new CertificationEngagementData(around, codes));
        Each(x => x.Trainings, new TrainingData(around, codes));
        Each(x => x.Disseminations, new DisseminationData(around, codes));
        Each(x => x.EffectivenessConfirmations, new EffectivenessConfirmationData(around, codes));
        Each(x => x.Certificates, new CertificateData(around, codes));
        Each(x => x.ServiceResults, new ServiceResultData(around, codes));
        Each(x => x.MaintenancePlans, new MaintenancePlanData(around, codes));
        Each(x => x.Improvements, new ImprovementData(around, codes));
        Each(x => x.Recommendations, new RecommendationData(around, codes));
        Unique(x => x.Units, one => one.Id.Value);
        Unique(x => x.ConsultantEngagements, one => one.Id.Value);
        Unique(x => x.CertificationEngagements, one => one.Id.Value);
        Unique(x => x.Documents, one => one.Id.Value);
        Unique(x => x.Processes, one => one.Id.Value);
        Unique(x => x.ScopeChanges, one => one.Id.Value);
        Unique(x => x.LegalChanges, one => one.Id.Value);
        Unique(x => x.Declarations, one => one.Id.Value);
        Unique(x => x.Policies, one => one.Id.Value);
        Unique(x => x.Objectives, one => one.Id.Value);
        Unique(x => x.AuditProgrammes, one => one.Id.Value);
        Unique(x => x.InternalAudits, one => one.Id.Value);
        Unique(x => x.ManagementReviews, one => one.Id.Value);
        Unique(x => x.Nonconformities, one => one.Id.Value);
    }
}
