using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>A system with all its records: each list is gone through once, by the data rules and by those of the law.</summary>
internal sealed class SystemValidator : CodedRules<QualityManagementSystem>
{
    public SystemValidator(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        IncludeAll(
            new SystemData(around, codes), new SystemObligationRules(around, codes), new TransitionRules(around, codes), new BuildingRules(around, codes),
            new ConfirmationRules(around, codes), new FirstDeclarationRules(around, codes), new ScopeOfSystemRules(around, codes),
            new PoliciesOfSystemRules(around, codes), new ObjectivesOfSystemRules(around, codes), new AuditsOfSystemRules(around, codes),
            new YearlyReviewRules(around, codes), new ReviewsOfSystemRules(around, codes));
        Each(system => system.ConsultantEngagements, new ConsultantEngagementData(around, codes), new ConsultantRules(around, codes));
        Each(system => system.Documents, new SystemDocumentData(around, codes), new DocumentRules(around, codes));
        Each(system => system.Processes, new WorkProcessData(around, codes), new ProcessRules(around, codes));
        Each(system => system.ExcludedProcedures, new ExcludedProcedureData(around, codes), new ExcludedProcedureRules(around, codes));
        Each(system => system.ScopeChanges, new ScopeChangeData(around, codes), new ScopeChangeRules(around, codes));
        Each(system => system.LegalChanges, new LegalChangeData(around, codes), new LegalChangeRules(around, codes));
        Each(system => system.Declarations, new DeclarationData(around, codes), new DeclarationRules(around, codes), new DeclaredScopeRules(around, codes));
        Each(system => system.Policies, new QualityPolicyData(around, codes), new PolicyRules(around, codes));
        Each(system => system.Objectives, new QualityObjectiveData(around, codes), new ObjectiveRules(around, codes));
        Each(system => system.AuditProgrammes, new AuditProgrammeData(around, codes), new AuditProgrammeRules(around, codes));
        Each(system => system.InternalAudits, new InternalAuditData(around, codes), new HeldAuditRules(around, codes), new PlannedAuditRules(around, codes));
        Each(system => system.ManagementReviews, new ManagementReviewData(around, codes), new ReviewRules(around, codes));
        Each(
            system => system.Nonconformities, new NonconformityData(around, codes), new RaisedRules(around, codes), new ClosedRules(around, codes),
            new FollowedRules(around, codes), new RemediedRules(around, codes));
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result)
    {
        Around.System.Enter(context.InstanceToValidate);
        return true;
    }

    private void IncludeAll(params AbstractValidator<QualityManagementSystem>[] validators)
    {
        foreach (var validator in validators.Where(validator => validator.Any())) Include(validator);
    }
}
