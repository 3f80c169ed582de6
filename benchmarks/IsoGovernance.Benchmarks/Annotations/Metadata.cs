using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace IsoGovernance.Benchmarks.Annotations;

/// <summary>Puts the attributes of the metadata classes on the records, as is done with classes that one cannot change.</summary>
internal static class Metadata
{
    private static readonly (Type Record, Type Metadata)[] Known =
    [
        (typeof(Approval), typeof(ApprovalMetadata)),
        (typeof(Board), typeof(BoardMetadata)),
        (typeof(Certificate), typeof(CertificateMetadata)),
        (typeof(Declaration), typeof(DeclarationMetadata)),
        (typeof(Dissemination), typeof(DisseminationMetadata)),
        (typeof(EffectivenessConfirmation), typeof(EffectivenessConfirmationMetadata)),
        (typeof(ExcludedProcedure), typeof(ExcludedProcedureMetadata)),
        (typeof(FrameworkModel), typeof(FrameworkModelMetadata)),
        (typeof(ImplementationPlan), typeof(ImplementationPlanMetadata)),
        (typeof(Improvement), typeof(ImprovementMetadata)),
        (typeof(LegalChange), typeof(LegalChangeMetadata)),
        (typeof(MaintenancePlan), typeof(MaintenancePlanMetadata)),
        (typeof(Membership), typeof(MembershipMetadata)),
        (typeof(Notice), typeof(NoticeMetadata)),
        (typeof(QualityManagementSystem), typeof(QualityManagementSystemMetadata)),
        (typeof(Recommendation), typeof(RecommendationMetadata)),
        (typeof(Responsibility), typeof(ResponsibilityMetadata)),
        (typeof(ScopeChange), typeof(ScopeChangeMetadata)),
        (typeof(ServedProcedure), typeof(ServedProcedureMetadata)),
        (typeof(ServiceResult), typeof(ServiceResultMetadata)),
        (typeof(Signature), typeof(SignatureMetadata)),
        (typeof(SteeringCommittee), typeof(SteeringCommitteeMetadata)),
        (typeof(SystemDocument), typeof(SystemDocumentMetadata)),
        (typeof(Training), typeof(TrainingMetadata)),
        (typeof(UnitInScope), typeof(UnitInScopeMetadata)),
        (typeof(WorkProcess), typeof(WorkProcessMetadata)),
        (typeof(AuditAssignment), typeof(AuditAssignmentMetadata)),
        (typeof(AuditFinding), typeof(AuditFindingMetadata)),
        (typeof(AuditProgramme), typeof(AuditProgrammeMetadata)),
        (typeof(Auditor), typeof(AuditorMetadata)),
        (typeof(InternalAudit), typeof(InternalAuditMetadata)),
        (typeof(Correction), typeof(CorrectionMetadata)),
        (typeof(CorrectiveAction), typeof(CorrectiveActionMetadata)),
        (typeof(EffectivenessReview), typeof(EffectivenessReviewMetadata)),
        (typeof(NeedEvaluation), typeof(NeedEvaluationMetadata)),
        (typeof(Nonconformity), typeof(NonconformityMetadata)),
        (typeof(Measurement), typeof(MeasurementMetadata)),
        (typeof(ObjectivePlan), typeof(ObjectivePlanMetadata)),
        (typeof(QualityObjective), typeof(QualityObjectiveMetadata)),
        (typeof(ReportingPeriod), typeof(ReportingPeriodMetadata)),
        (typeof(QualityPolicy), typeof(QualityPolicyMetadata)),
        (typeof(ManagementReview), typeof(ManagementReviewMetadata)),
        (typeof(ReviewAction), typeof(ReviewActionMetadata)),
        (typeof(ReviewItem), typeof(ReviewItemMetadata)),
        (typeof(ReviewRecord), typeof(ReviewRecordMetadata)),
        (typeof(ContentResult), typeof(ContentResultMetadata)),
        (typeof(CorrectiveReport), typeof(CorrectiveReportMetadata)),
        (typeof(HiredBody), typeof(HiredBodyMetadata)),
        (typeof(Inspection), typeof(InspectionMetadata)),
        (typeof(InspectionDecision), typeof(InspectionDecisionMetadata)),
        (typeof(InspectionMinutes), typeof(InspectionMinutesMetadata)),
        (typeof(InspectionPlan), typeof(InspectionPlanMetadata)),
        (typeof(InspectionPlanEntry), typeof(InspectionPlanEntryMetadata)),
        (typeof(InspectionTeam), typeof(InspectionTeamMetadata)),
        (typeof(Inspector), typeof(InspectorMetadata)),
        (typeof(NotCarriedOut), typeof(NotCarriedOutMetadata)),
        (typeof(StatusReportRequest), typeof(StatusReportRequestMetadata)),
        (typeof(CertificationEngagement), typeof(CertificationEngagementMetadata)),
        (typeof(ConsultantEngagement), typeof(ConsultantEngagementMetadata)),
        (typeof(EligibilityCertificate), typeof(EligibilityCertificateMetadata)),
        (typeof(Expert), typeof(ExpertMetadata)),
        (typeof(Interruption), typeof(InterruptionMetadata)),
        (typeof(Authority), typeof(AuthorityMetadata)),
        (typeof(LeadUnit), typeof(LeadUnitMetadata)),
        (typeof(LocalParameter), typeof(LocalParameterMetadata)),
        (typeof(ProcedureListChange), typeof(ProcedureListChangeMetadata)),
        (typeof(PublishedModel), typeof(PublishedModelMetadata)),
        (typeof(RecordedCalendar), typeof(RecordedCalendarMetadata)),
        (typeof(Register), typeof(RegisterMetadata)),
        (typeof(RolloutPlan), typeof(RolloutPlanMetadata)),
        (typeof(TransitionPlan), typeof(TransitionPlanMetadata)),
        (typeof(PeriodicReport), typeof(PeriodicReportMetadata)),
        (typeof(ReportFigure), typeof(ReportFigureMetadata)),
        (typeof(Agency), typeof(AgencyMetadata)),
        (typeof(Holding), typeof(HoldingMetadata)),
        (typeof(LocalObligation), typeof(LocalObligationMetadata)),
        (typeof(Website), typeof(WebsiteMetadata)),
        (typeof(AdministrativeProcedure), typeof(AdministrativeProcedureMetadata)),
    ];

    private static readonly Lazy<bool> Registered = new(() =>
    {
        foreach (var (record, metadata) in Known) TypeDescriptor.AddProviderTransparent(new AssociatedMetadataTypeTypeDescriptionProvider(record, metadata), record);
        return true;
    });

    public static void Register() => _ = Registered.Value;
}
