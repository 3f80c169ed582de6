namespace IsoGovernance.Law;

/// <summary>The permanent names of the readings of unclear law.</summary>
public static class ReadingNames
{
    /// <summary>Which years "at least once a year" means.</summary>
    public const string YearCounting = "year-counting";

    /// <summary>When a term ends.</summary>
    public const string TermCounting = "term-counting";

    /// <summary>Which days are no working days.</summary>
    public const string Holidays = "holidays";

    /// <summary>By when duties are met for which the law sets no term.</summary>
    public const string DutiesWithoutATerm = "duties-without-a-term";

    /// <summary>Whether a new procedure that is not yet handled is missing.</summary>
    public const string CoverageGrace = "coverage-grace";

    /// <summary>Which agencies count for a year of inspections.</summary>
    public const string OnSiteDenominator = "on-site-denominator";

    /// <summary>How agencies that share a system count.</summary>
    public const string OnSiteUnit = "on-site-unit";

    /// <summary>The tier of sub-departments and units of ministries.</summary>
    public const string SubordinateUnitTier = "subordinate-unit-tier";

    /// <summary>Whether an agency without procedures needs a system.</summary>
    public const string AgencyWithoutProcedures = "agency-without-procedures";

    /// <summary>The tier of communes.</summary>
    public const string CommuneTier = "commune-tier";

    /// <summary>When the district level ended.</summary>
    public const string DistrictLevel = "district-level";

    /// <summary>Whose facts count for an agency formed by merger.</summary>
    public const string Succession = "succession";

    /// <summary>What is said of a step that has no record.</summary>
    public const string NotRecorded = "not-recorded";

    /// <summary>Whether an edition could be declared after its cancellation.</summary>
    public const string EditionAfterCancellation = "edition-after-cancellation";

    /// <summary>Whether the last day of the transition is included.</summary>
    public const string TransitionDeadline = "transition-deadline";

    /// <summary>For how long a nonconformity counts as a recurrence.</summary>
    public const string RecurrenceWindow = "recurrence-window";
}
