using NodaTime;

namespace IsoGovernance;

/// <summary>Derives the stage of a system from its dated facts.</summary>
internal static class SystemStages
{
    public static SystemStage On(QualityManagementSystem system, LocalDate date)
    {
        if (date > system.EndedOn) return SystemStage.Ended;
        if (system.DeclarationInForceOn(date) is not null) return SystemStage.Declared;
        foreach (var confirmation in system.EffectivenessConfirmations.Items)
        {
            if (confirmation.On <= date) return SystemStage.Confirmed;
        }
        if (AppliedFrom(system) <= date) return SystemStage.Applying;
        return BuildingFrom(system) <= date ? SystemStage.Building : SystemStage.NotStarted;
    }

    /// <summary>
    /// The first day on which the system was applied: as recorded, or else the first dated step that only an applied system can take.
    /// </summary>
    public static LocalDate? AppliedFrom(QualityManagementSystem system)
    {
        if (system.AppliedFrom is { } recorded) return recorded;
        LocalDate? first = null;
        foreach (var audit in system.InternalAudits.Items) first = Earlier(first, audit.CompletedOn);
        foreach (var review in system.ManagementReviews.Items) first = Earlier(first, review.HeldOn);
        foreach (var confirmation in system.EffectivenessConfirmations.Items) first = Earlier(first, confirmation.On);
        foreach (var declaration in system.Declarations.Items) first = Earlier(first, declaration.On);
        return first;
    }

    /// <summary>
    /// Whether the system may have been begun although no date shows it: what only a begun system has is recorded, but no day from which
    /// its stage follows.
    /// </summary>
    public static bool IsUndated(QualityManagementSystem system) =>
        AppliedFrom(system) is null && BuildingFrom(system) is null
        && (system.ImplementationPlan is not null || system.Declarations.Count > 0
            || system.SteeringCommittees.Count > 0 || system.Boards.Count > 0 || system.Trainings.Count > 0 || system.Disseminations.Count > 0
            || system.Documents.Count > 0 || system.Processes.Count > 0 || system.Policies.Count > 0 || system.Objectives.Count > 0
            || system.EffectivenessConfirmations.Count > 0 || system.InternalAudits.Count > 0 || system.ManagementReviews.Count > 0
            || system.Nonconformities.Count > 0 || system.ServiceResults.Count > 0);

    /// <summary>The first day on which a system is known to be built or applied; null when no dated fact shows it.</summary>
    public static LocalDate? BegunBy(QualityManagementSystem system) => Earlier(BuildingFrom(system), AppliedFrom(system));

    /// <summary>The first day of building the system: as recorded, or an earlier dated step of building it.</summary>
    public static LocalDate? BuildingFrom(QualityManagementSystem system)
    {
        var first = Earlier(system.BuildingFrom, system.ImplementationPlan?.ApprovedOn);
        foreach (var committee in system.SteeringCommittees.Items) first = Earlier(first, committee.DecidedOn);
        foreach (var document in system.Documents.Items) first = Earlier(first, document.Approval?.On);
        return first;
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;
}
