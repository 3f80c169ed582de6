using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Names, for explanations, the facts from which a system's own days and edition follow.</summary>
internal static class OwnerFacts
{
    /// <summary>The day of the first declaration.</summary>
    public static Breach ReadFirstDeclaration(this Breach breach, RuleContext context) =>
        context.Owner!.FirstDeclaration is { } declaration ? breach.Read(declaration, declaration.On) : breach;

    /// <summary>The days of all declarations.</summary>
    public static Breach ReadDeclared(this Breach breach, QualityManagementSystem system)
    {
        breach.Read(system, system.Declarations);
        foreach (var declaration in system.Declarations.Items) breach.Read(declaration, declaration.On);
        return breach;
    }

    /// <summary>The edition of the standard that the system follows on a day: of the declaration in force, or its own.</summary>
    public static Breach ReadEdition(this Breach breach, QualityManagementSystem system, LocalDate day) =>
        system.DeclarationInForceOn(day) is { Edition: not null } declaration ? breach.Read(declaration, declaration.Edition) : breach.Read(system, system.Edition);

    /// <summary>The confirmations of effectiveness: who signed them and when.</summary>
    public static Breach ReadConfirmations(this Breach breach, QualityManagementSystem system)
    {
        foreach (var confirmation in system.EffectivenessConfirmations.Items)
        {
            breach.Read(confirmation, confirmation.On).Read(confirmation, confirmation.By?.Capacity);
        }
        return breach;
    }

    /// <summary>What makes a document a version in force.</summary>
    public static Breach ReadVersion(this Breach breach, SystemDocument document) => breach
        .Read(document, document.Number)
        .Read(document, document.Kind)
        .Read(document, document.Issue)
        .Read(document, document.InUseFrom)
        .Read(document, document.InUseUntil);

    /// <summary>What the agencies taking part record of a procedure: from when until when it is in force, and whether it is published.</summary>
    public static Breach ReadProcedure(this Breach breach, ProcedureCode code, SystemView owner)
    {
        foreach (var participant in owner.Participants)
        {
            foreach (var procedure in participant.Agency.Procedures.Items)
            {
                if (procedure.Code != code) continue;
                breach.Read(procedure, procedure.Code).Read(procedure, procedure.From).Read(procedure, procedure.Until)
                    .Read(procedure, procedure.PublishedOn).Read(procedure, procedure.Audience);
            }
        }
        return breach;
    }

    /// <summary>What tells a record apart.</summary>
    public static Breach ReadIdentity(this Breach breach, Fact record) =>
        record is AdministrativeProcedure procedure ? breach.Read(procedure, procedure.Code) : breach.Read(record, record.RecordId, "Id");

    /// <summary>The day since when the system is applied: as recorded, or that of the step which shows it.</summary>
    public static Breach ReadApplied(this Breach breach, QualityManagementSystem system)
    {
        if (system.AppliedFrom is not null || SystemStages.AppliedFrom(system) is not { } first) return breach.Read(system, system.AppliedFrom);
        foreach (var declaration in system.Declarations.Items)
        {
            if (declaration.On == first) return breach.Read(declaration, declaration.On);
        }
        foreach (var confirmation in system.EffectivenessConfirmations.Items)
        {
            if (confirmation.On == first) return breach.Read(confirmation, confirmation.On);
        }
        foreach (var review in system.ManagementReviews.Items)
        {
            if (review.HeldOn == first) return breach.Read(review, review.HeldOn);
        }
        foreach (var audit in system.InternalAudits.Items)
        {
            if (audit.CompletedOn == first) return breach.Read(audit, audit.CompletedOn);
        }
        return breach;
    }
}
