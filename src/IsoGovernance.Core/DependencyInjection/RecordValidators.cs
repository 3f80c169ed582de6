using FluentValidation;
using IsoGovernance.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace IsoGovernance.DependencyInjection;

/// <summary>A validator for each kind of record.</summary>
internal static class RecordValidators
{
    // One by one: an open generic registration would answer for the host's own types too, and hide their validators from the trimmer.
    public static void AddTo(IServiceCollection services)
    {
        services.Add<AdministrativeProcedure>();
        services.Add<Agency>();
        services.Add<Approval>();
        services.Add<AuditAssignment>();
        services.Add<AuditFinding>();
        services.Add<AuditProgramme>();
        services.Add<Auditor>();
        services.Add<Authority>();
        services.Add<Board>();
        services.Add<Certificate>();
        services.Add<CertificationEngagement>();
        services.Add<ConsultantEngagement>();
        services.Add<ContentResult>();
        services.Add<Correction>();
        services.Add<CorrectiveAction>();
        services.Add<CorrectiveReport>();
        services.Add<Declaration>();
        services.Add<Dissemination>();
        services.Add<EffectivenessConfirmation>();
        services.Add<EffectivenessReview>();
        services.Add<EligibilityCertificate>();
        services.Add<ExcludedProcedure>();
        services.Add<Expert>();
        services.Add<FrameworkModel>();
        services.Add<HiredBody>();
        services.Add<Holding>();
        services.Add<ImplementationPlan>();
        services.Add<Improvement>();
        services.Add<Inspection>();
        services.Add<InspectionDecision>();
        services.Add<InspectionMinutes>();
        services.Add<InspectionPlan>();
        services.Add<InspectionPlanEntry>();
        services.Add<InspectionTeam>();
        services.Add<Inspector>();
        services.Add<InternalAudit>();
        services.Add<Interruption>();
        services.Add<LeadUnit>();
        services.Add<LegalChange>();
        services.Add<LocalObligation>();
        services.Add<LocalParameter>();
        services.Add<MaintenancePlan>();
        services.Add<ManagementReview>();
        services.Add<Measurement>();
        services.Add<Membership>();
        services.Add<NeedEvaluation>();
        services.Add<Nonconformity>();
        services.Add<NotCarriedOut>();
        services.Add<Notice>();
        services.Add<ObjectivePlan>();
        services.Add<PeriodicReport>();
        services.Add<ProcedureListChange>();
        services.Add<PublishedModel>();
        services.Add<QualityManagementSystem>();
        services.Add<QualityObjective>();
        services.Add<QualityPolicy>();
        services.Add<Recommendation>();
        services.Add<RecordedCalendar>();
        services.Add<Register>();
        services.Add<ReportFigure>();
        services.Add<ReportingPeriod>();
        services.Add<Responsibility>();
        services.Add<ReviewAction>();
        services.Add<ReviewItem>();
        services.Add<ReviewRecord>();
        services.Add<RolloutPlan>();
        services.Add<ScopeChange>();
        services.Add<ServedProcedure>();
        services.Add<ServiceResult>();
        services.Add<Signature>();
        services.Add<StatusReportRequest>();
        services.Add<SteeringCommittee>();
        services.Add<SystemDocument>();
        services.Add<Training>();
        services.Add<TransitionPlan>();
        services.Add<UnitInScope>();
        services.Add<Website>();
        services.Add<WorkProcess>();
    }

    private static void Add<TRecord>(this IServiceCollection services)
        where TRecord : Fact =>
        services.AddScoped<IValidator<TRecord>>(provider => new RecordValidator<TRecord>(provider.GetRequiredService<ValidationSettings>()));
}
