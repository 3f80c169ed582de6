namespace IsoGovernance.Rules;

/// <summary>Every rule of the library.</summary>
public static class RuleTable
{
    /// <summary>The rules, in the order of their codes.</summary>
    public static ValueList<Rule> All { get; } = new Rule[]
    {
        new InternalAuditOverdue(),
        new SteeringCommitteeMissing(),
        new DocumentsNotApprovedByHead(),
        new EffectivenessNotConfirmed(),
        new RequiredValueMissing(),
        new AgencyCodeMalformed(),
        new ProcedureCodeMalformed(),
        new DocumentNumberMalformed(),
        new IdentifierDuplicated(),
        new ReferenceNotFound(),
        new DeclaredBeforeInternalAudit(),
        new DeclaredBeforeManagementReview(),
        new DeclaredBeforeEffectivenessConfirmed(),
        new DeclaredWithUnremediedNonconformities(),
        new LeadUnitNotNotified(),
        new DeclarationNotPosted(),
        new DeclarationNotOnWebsite(),
        new DeclarationNotByHead(),
        new DeclarationContentIncomplete(),
        new MandatoryAgencyNotInspected(),
        new OnSiteShareTooLow(),
        new MandatoryAgencyWithoutQms(),
        new QmsNotDeclared(),
        new ProvincialCommitteeAndOfficeSplit(),
        new SubDepartmentWithoutOwnQms(),
        new TooManyIndependentDistrictSystems(),
        new IndependentDistrictSystemUnqualified(),
        new FrameworkModelNotFollowed(),
        new CertificationBodyHired(),
        new ConsultantWithoutValidCertificate(),
        new EditionNotAcceptedAtDeclaration(),
        new EditionTransitionOverdue(),
        new MoreThanOneSystem(),
        new ConsultantWithoutValidCard(),
        new RolloutPlanNotApproved(),
        new ManagementReviewOverdue(),
        new InspectionSummaryLate(),
        new AnnualReportLate(),
        new ProceduresNotCovered(),
        new RetiredProcedureStillCovered(),
        new LegalChangeNotIncorporated(),
        new ScopeChangeNotRedeclared(),
        new DeclaredScopeDiffersFromSystem(),
    };
}
