namespace IsoGovernance.Assessment;

/// <summary>What the summary counts, in the order of <see cref="SummaryFigures.All"/>.</summary>
internal enum Counted : byte
{
    Agencies,
    MandatoryAgencies,
    EncouragedAgencies,
    Declared,
    DeclaredByEdition,
    RedeclaredInYear,
    OnCurrentEdition,
    TransitionDone,
    AdministrativeProcesses,
    InternalProcesses,
    Coverage,
    SystemsNotCoveringAll,
    AuditsHeld,
    ReviewsHeld,
    NonconformitiesOpen,
    NonconformitiesUnderCorrectiveAction,
    NonconformitiesAwaitingReview,
    NonconformitiesFoundEffective,
    NonconformitiesClosed,
    NonconformitiesUndated,
    InspectionsPlanned,
    InspectionsCombined,
    InspectionsCarriedOut,
    InspectionsNotCarriedOut,
    Inspected,
    InspectedOnSite,
    InspectedByDossier,
    OnSiteShare,
    OnSiteNeeded,
    OnSiteStillNeeded,
    OfficialsTrained,
    OfficialsInstructed,
    SettledOnTime,
    SettledLate,
}

/// <summary>How much is known of a contribution to a figure.</summary>
internal enum Certainty : byte
{
    /// <summary>It counts.</summary>
    Certain,

    /// <summary>It may count: a value that decides is not recorded.</summary>
    Perhaps,

    /// <summary>It counts for at least this much, and nobody knows how much more.</summary>
    AtLeast,
}
