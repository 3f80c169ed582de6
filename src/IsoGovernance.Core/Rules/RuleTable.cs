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
        new DatesOutOfOrder(),
        new FactDatedInTheFuture(),
        new ValueOutOfRange(),
        new TextNotNormalised(),
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
        new ManagementReviewOverdue(),
        new ProceduresNotCovered(),
        new RetiredProcedureStillCovered(),
        new LegalChangeNotIncorporated(),
        new ScopeChangeNotRedeclared(),
        new DeclaredScopeDiffersFromSystem(),
    };
}
