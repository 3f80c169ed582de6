using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Law;

/// <summary>Reading <c>coverage-grace</c>: is a procedure that took effect lately and is not yet handled missing or still in time?</summary>
public enum CoverageGrace
{
    /// <summary>Still in time for as long as QĐ19 Art. 4.4.a grants to take up a change of the law: pending.</summary>
    LegalChangeTerm,

    /// <summary>Missing at once.</summary>
    Strict,
}

/// <summary>Reading <c>on-site-denominator</c>: which agencies count for a year (INS002, INS003)?</summary>
public enum OnSiteDenominator
{
    /// <summary>The agencies that are mandatory on 31 December.</summary>
    Mandatory,

    /// <summary>The agencies that are mandatory on every day of the year.</summary>
    MandatoryWholeYear,

    /// <summary>The agencies in the year's inspection plan.</summary>
    AllPlanned,
}

/// <summary>Reading <c>on-site-unit</c>: how do agencies that share one system count towards the on-site share?</summary>
public enum OnSiteUnit
{
    /// <summary>Each agency counts.</summary>
    Agency,

    /// <summary>Each system counts once.</summary>
    System,
}

/// <summary>Reading <c>subordinate-unit-tier</c>: which tier are sub-departments and the units of ministries of TT26 Art. 5.2?</summary>
public enum SubordinateUnitTier
{
    /// <summary>Mandatory: the circular has each of them build and apply a system.</summary>
    Mandatory,

    /// <summary>Counted with the parent: they have no duty of their own.</summary>
    WithParent,
}

/// <summary>Reading <c>agency-without-procedures</c>: must a mandatory agency that carries out no procedure have a system?</summary>
public enum AgencyWithoutProcedures
{
    /// <summary>Yes: QĐ19 Art. 2.1 knows no exception.</summary>
    StillMandatory,

    /// <summary>No, while no procedure is published for it.</summary>
    Exempt,
}

/// <summary>Reading <c>district-level</c>: when did the district agencies end?</summary>
public enum DistrictLevel
{
    /// <summary>All of them with 2025-06-30, whatever the register records.</summary>
    EndedOn20250630,

    /// <summary>Each on the day that the register records.</summary>
    HostDates,
}

/// <summary>Reading <c>succession</c>: whose systems and inspections count for an agency formed by merger?</summary>
public enum Succession
{
    /// <summary>The new agency's own, from its first day; those of its predecessors are shown.</summary>
    FreshStart,

    /// <summary>Those of its predecessors too, until the end of the year of the merger.</summary>
    Inherited,
}

/// <summary>Reading <c>not-recorded</c>: what is said of a step that has no record?</summary>
public enum NotRecorded
{
    /// <summary>Each rule says whether the missing record is the breach itself or leaves it without a verdict.</summary>
    ByCondition,

    /// <summary>A missing record is a finding everywhere.</summary>
    Strict,
}

/// <summary>
/// The readings of unclear law (cách hiểu quy định) that an assessment follows. Each has a default; a host may choose another, and every
/// report names those used.
/// </summary>
public sealed record Readings
{
    private const int TwoYears = 24;
    private const string GraceDaysChoice = "grace-days:";
    private const string HostMonthsChoice = "host-months:";

    /// <summary>The defaults.</summary>
    public static Readings Default { get; } = new();

    /// <summary>Reading <c>year-counting</c>: which years does "at least once a year" mean?</summary>
    public YearCounting YearCounting { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = YearCounting.CalendarYear;

    /// <summary>Reading <c>term-counting</c>: when does a term end?</summary>
    public TermCounting TermCounting { get; init; }

    /// <summary>
    /// Reading <c>duties-without-a-term</c>: the days that a host grants for declaring, notifying, posting and re-declaring, for which the
    /// law sets none; 0, the default, lets a duty that is still open on the day after the event be a finding.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int GraceDays
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number of days is not negative.");
    }

    /// <summary>Reading <c>coverage-grace</c>.</summary>
    public CoverageGrace CoverageGrace { get; init; }

    /// <summary>Reading <c>on-site-denominator</c>.</summary>
    public OnSiteDenominator OnSiteDenominator { get; init; }

    /// <summary>Reading <c>on-site-unit</c>.</summary>
    public OnSiteUnit OnSiteUnit { get; init; }

    /// <summary>Reading <c>subordinate-unit-tier</c>.</summary>
    public SubordinateUnitTier SubordinateUnitTier { get; init; }

    /// <summary>Reading <c>agency-without-procedures</c>.</summary>
    public AgencyWithoutProcedures AgencyWithoutProcedures { get; init; }

    /// <summary>Reading <c>commune-tier</c>: the tier of commune People's Committees and, from 2025-07-01, of their specialised agencies.</summary>
    public ApplicationTier CommuneTier { get; init; } = ApplicationTier.Encouraged;

    /// <summary>Reading <c>commune-tier</c>: the first day on which <see cref="CommuneTier"/> counts where it is mandatory.</summary>
    public LocalDate CommuneTierFrom { get; init; } = new(2025, 7, 1);

    /// <summary>Reading <c>district-level</c>.</summary>
    public DistrictLevel DistrictLevel { get; init; }

    /// <summary>Reading <c>succession</c>.</summary>
    public Succession Succession { get; init; }

    /// <summary>Reading <c>not-recorded</c>.</summary>
    public NotRecorded NotRecorded { get; init; }

    /// <summary>
    /// Reading <c>edition-after-cancellation</c>: whether a system could be declared for the first time under TCVN ISO 9001:2008 after its
    /// cancellation on 2015-12-31, until the guidance of 2018-02-21.
    /// </summary>
    public bool EditionAfterCancellation { get; init; } = true;

    /// <summary>Reading <c>transition-deadline</c>: whether "before 30/06/2021" includes that day.</summary>
    public bool TransitionDeadlineIncluded { get; init; }

    /// <summary>Reading <c>recurrence-window</c>: the months after closure in which the same nonconformity counts as a recurrence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int RecurrenceMonths
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A window has at least one month.");
    } = TwoYears;

    /// <summary>The name of the option chosen for a reading.</summary>
    /// <param name="name">The reading's name, for instance <c>year-counting</c>.</param>
    /// <returns>The option, for instance <c>calendar-year</c>; null when there is no reading of that name.</returns>
    public string? Choice(string name) => name switch
    {
        ReadingNames.YearCounting => YearCounting.Name,
        ReadingNames.TermCounting => TermCounting == TermCounting.CivilCode2015 ? "civil-code-2015" : "calendar-only",
        ReadingNames.Holidays => "derived-and-supplied",
        ReadingNames.DutiesWithoutATerm => GraceDays == 0 ? "at-once" : Counted(GraceDaysChoice, GraceDays),
        ReadingNames.CoverageGrace => Kebab(CoverageGrace.ToString()),
        ReadingNames.OnSiteDenominator => Kebab(OnSiteDenominator.ToString()),
        ReadingNames.OnSiteUnit => Kebab(OnSiteUnit.ToString()),
        ReadingNames.SubordinateUnitTier => Kebab(SubordinateUnitTier.ToString()),
        ReadingNames.AgencyWithoutProcedures => Kebab(AgencyWithoutProcedures.ToString()),
        ReadingNames.CommuneTier => Kebab(CommuneTier.ToString()),
        ReadingNames.DistrictLevel => DistrictLevel == DistrictLevel.HostDates ? "host-dates" : "ended-2025-06-30",
        ReadingNames.Succession => Kebab(Succession.ToString()),
        ReadingNames.NotRecorded => Kebab(NotRecorded.ToString()),
        ReadingNames.EditionAfterCancellation => EditionAfterCancellation ? "until-guidance" : "cancelled",
        ReadingNames.TransitionDeadline => TransitionDeadlineIncluded ? "included" : "excluded",
        ReadingNames.RecurrenceWindow => RecurrenceMonths == TwoYears ? "two-years" : Counted(HostMonthsChoice, RecurrenceMonths),
        _ => null,
    };

    /// <summary>The same readings with another option for one of them.</summary>
    /// <param name="name">The reading's name, for instance <c>year-counting</c>.</param>
    /// <param name="choice">
    /// The option as <see cref="Choice"/> names it, for instance <c>rolling-twelve-months</c>, <c>grace-days:5</c> or <c>host-months:12</c>.
    /// </param>
    /// <returns>The readings; null when there is no such reading or no such option.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Readings? Choosing(string name, string choice)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        if (choice is null) throw new ArgumentNullException(nameof(choice));
        foreach (var chosen in Options(name, choice))
        {
            if (string.Equals(chosen.Choice(name), choice, StringComparison.Ordinal)) return chosen;
        }
        return null;
    }

    // Every option of a reading, with the number that a choice gives.
    private Readings[] Options(string name, string choice) => name switch
    {
        ReadingNames.YearCounting => [this with { YearCounting = YearCounting.CalendarYear }, this with { YearCounting = YearCounting.RollingTwelveMonths }],
        ReadingNames.TermCounting => [this with { TermCounting = TermCounting.CivilCode2015 }, this with { TermCounting = TermCounting.CalendarOnly }],
        ReadingNames.Holidays => [this],
        ReadingNames.DutiesWithoutATerm => [this with { GraceDays = 0 }, .. NumberOf(choice, GraceDaysChoice) is { } days ? [this with { GraceDays = days }] : Array.Empty<Readings>()],
        ReadingNames.CoverageGrace => [this with { CoverageGrace = CoverageGrace.LegalChangeTerm }, this with { CoverageGrace = CoverageGrace.Strict }],
        ReadingNames.OnSiteDenominator => [this with { OnSiteDenominator = OnSiteDenominator.Mandatory }, this with { OnSiteDenominator = OnSiteDenominator.MandatoryWholeYear }, this with { OnSiteDenominator = OnSiteDenominator.AllPlanned }],
        ReadingNames.OnSiteUnit => [this with { OnSiteUnit = OnSiteUnit.Agency }, this with { OnSiteUnit = OnSiteUnit.System }],
        ReadingNames.SubordinateUnitTier => [this with { SubordinateUnitTier = SubordinateUnitTier.Mandatory }, this with { SubordinateUnitTier = SubordinateUnitTier.WithParent }],
        ReadingNames.AgencyWithoutProcedures => [this with { AgencyWithoutProcedures = AgencyWithoutProcedures.StillMandatory }, this with { AgencyWithoutProcedures = AgencyWithoutProcedures.Exempt }],
        ReadingNames.CommuneTier => [this with { CommuneTier = ApplicationTier.Encouraged }, this with { CommuneTier = ApplicationTier.Mandatory }],
        ReadingNames.DistrictLevel => [this with { DistrictLevel = DistrictLevel.EndedOn20250630 }, this with { DistrictLevel = DistrictLevel.HostDates }],
        ReadingNames.Succession => [this with { Succession = Succession.FreshStart }, this with { Succession = Succession.Inherited }],
        ReadingNames.NotRecorded => [this with { NotRecorded = NotRecorded.ByCondition }, this with { NotRecorded = NotRecorded.Strict }],
        ReadingNames.EditionAfterCancellation => [this with { EditionAfterCancellation = true }, this with { EditionAfterCancellation = false }],
        ReadingNames.TransitionDeadline => [this with { TransitionDeadlineIncluded = false }, this with { TransitionDeadlineIncluded = true }],
        ReadingNames.RecurrenceWindow => [this with { RecurrenceMonths = TwoYears }, .. NumberOf(choice, HostMonthsChoice) is { } months ? [this with { RecurrenceMonths = months }] : Array.Empty<Readings>()],
        _ => [],
    };

    private static int? NumberOf(string choice, string prefix) =>
        choice.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(choice.Substring(prefix.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        && number >= 1 ? number : null;

    private static string Counted(string choice, int number) => choice + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Kebab(string name)
    {
        var text = new List<char>(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && text.Count > 0) text.Add('-');
            text.Add(char.ToLowerInvariant(character));
        }
        return new string(text.ToArray());
    }
}
