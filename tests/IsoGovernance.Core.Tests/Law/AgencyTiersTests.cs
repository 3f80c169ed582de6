using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class AgencyTiersTests
{
    private static readonly LocalDate LastDistrictDay = new(2025, 6, 30), DayAfter = new(2025, 7, 1);

    private static readonly AgencyKind[] AlwaysMandatory =
    [
        AgencyKind.Ministry, AgencyKind.MinisterialAgency, AgencyKind.VietnamSocialSecurity, AgencyKind.ProvincialCommittee,
        AgencyKind.ProvincialCommitteeOffice, AgencyKind.ProvincialSpecialisedAgency,
    ];

    private static readonly AgencyKind[] Subordinate =
    [
        AgencyKind.GeneralDepartment, AgencyKind.MinistryDepartment, AgencyKind.MinistrySubDepartment, AgencyKind.VerticalAgency, AgencyKind.SubDepartment,
    ];

    private static readonly AgencyKind[] District = [AgencyKind.DistrictCommittee, AgencyKind.DistrictSpecialisedAgency];

    private static readonly AgencyKind[] Commune = [AgencyKind.CommuneCommittee, AgencyKind.CommuneSpecialisedAgency];

    private static readonly AgencyKind[] AlwaysEncouraged =
    [
        AgencyKind.PublicServiceUnit, AgencyKind.DiplomaticMission, AgencyKind.ConsularMission, AgencyKind.SocialPolicyBank, AgencyKind.DevelopmentBank,
    ];

    [Fact]
    public void Every_kind_has_its_tier_before_and_after_the_district_level_ended()
    {
        var seen = new HashSet<AgencyKind> { AgencyKind.Other };
        Check([.. AlwaysMandatory, .. Subordinate], ApplicationTier.Mandatory, ApplicationTier.Mandatory);
        Check(District, ApplicationTier.Mandatory, null);
        Check([.. Commune, .. AlwaysEncouraged], ApplicationTier.Encouraged, ApplicationTier.Encouraged);
        Check([AgencyKind.Other], null, null);
        Assert.Equal(Enum.GetValues<AgencyKind>().Order(), seen.Order());

        void Check(AgencyKind[] kinds, ApplicationTier? before, ApplicationTier? after)
        {
            foreach (var kind in kinds)
            {
                seen.Add(kind);
                Assert.Equal((kind, before, after), (kind, Tier(Of(kind), LastDistrictDay), Tier(Of(kind), DayAfter)));
            }
        }
    }

    [Fact]
    public void An_agency_of_no_or_unknown_kind_has_no_tier()
    {
        Assert.Null(Tier(new Agency { Id = "a" }, LastDistrictDay));
        Assert.Null(Tier(new Agency { Id = "a", Kind = Coded<AgencyKind>.Parse("guild") }, LastDistrictDay));
    }

    [Fact]
    public void Subordinate_units_can_be_read_as_counted_with_their_parent()
    {
        var readings = new Readings { SubordinateUnitTier = SubordinateUnitTier.WithParent };
        Assert.All(Subordinate, kind => Assert.Equal(ApplicationTier.Encouraged, Tier(Of(kind), DayAfter, readings)));
        Assert.All(AlwaysMandatory, kind => Assert.Equal(ApplicationTier.Mandatory, Tier(Of(kind), DayAfter, readings)));
    }

    [Fact]
    public void Communes_can_be_read_as_mandatory_from_a_day_on()
    {
        var readings = new Readings { CommuneTier = ApplicationTier.Mandatory, CommuneTierFrom = new LocalDate(2026, 1, 1) };
        foreach (var kind in Commune)
        {
            Assert.Equal(ApplicationTier.Encouraged, Tier(Of(kind), new LocalDate(2025, 12, 31), readings));
            Assert.Equal(ApplicationTier.Mandatory, Tier(Of(kind), new LocalDate(2026, 1, 1), readings));
        }
        Assert.All(AlwaysEncouraged, kind => Assert.Equal(ApplicationTier.Encouraged, Tier(Of(kind), new LocalDate(2026, 1, 1), readings)));
    }

    [Fact]
    public void The_district_level_ends_with_June_2025_or_as_the_register_records()
    {
        LocalDate earlier = new(2024, 12, 31), later = new(2025, 12, 31);
        foreach (var kind in District)
        {
            Assert.Equal(LastDistrictDay, Tiers().LastDayOf(Of(kind)));
            Assert.Equal(earlier, Tiers().LastDayOf(Of(kind) with { Until = earlier }));
            Assert.Equal(LastDistrictDay, Tiers().LastDayOf(Of(kind) with { Until = later }));
            var hostDates = Tiers(new Readings { DistrictLevel = DistrictLevel.HostDates });
            Assert.Null(hostDates.LastDayOf(Of(kind)));
            Assert.Equal(later, hostDates.LastDayOf(Of(kind) with { Until = later }));
            Assert.Equal(ApplicationTier.Mandatory, hostDates.TierOf(Of(kind) with { Until = later }, DayAfter));
        }
        Assert.Null(Tiers().LastDayOf(Of(AgencyKind.Ministry)));
        Assert.Equal(later, Tiers().LastDayOf(Of(AgencyKind.CommuneCommittee) with { Until = later }));
    }

    [Fact]
    public void An_agency_exists_from_its_first_to_its_last_day()
    {
        var agency = Of(AgencyKind.Ministry) with { From = new LocalDate(2020, 1, 1), Until = new LocalDate(2020, 12, 31) };
        var days = new LocalDate[] { new(2019, 12, 31), new(2020, 1, 1), new(2020, 12, 31), new(2021, 1, 1) };
        Assert.Equal([false, true, true, false], days.Select(day => Tiers().Exists(agency, day)));
        Assert.Equal([null, ApplicationTier.Mandatory, ApplicationTier.Mandatory, null], days.Select(day => Tier(agency, day)));
    }

    [Fact]
    public void An_obligation_makes_an_encouraged_agency_mandatory_for_its_time()
    {
        var obligation = new LocalObligation { From = new LocalDate(2020, 1, 1), Until = new LocalDate(2020, 12, 31) };
        var days = new LocalDate[] { new(2019, 12, 31), new(2020, 1, 1), new(2020, 12, 31), new(2021, 1, 1) };
        var commune = Of(AgencyKind.CommuneCommittee) with { Obligation = obligation };
        Assert.Equal(
            [ApplicationTier.Encouraged, ApplicationTier.Mandatory, ApplicationTier.Mandatory, ApplicationTier.Encouraged],
            days.Select(day => Tier(commune, day)));
        Assert.All(days, day => Assert.Equal(
            ApplicationTier.Encouraged, Tier(commune with { Obligation = obligation with { From = null } }, day)));
        Assert.All(days, day => Assert.Null(Tier(commune with { Kind = AgencyKind.Other }, day)));
    }

    [Fact]
    public void An_obligation_without_a_first_day_may_hold_up_to_its_last()
    {
        var until = new LocalDate(2020, 12, 31);
        var commune = Of(AgencyKind.CommuneCommittee) with { Obligation = new LocalObligation { Until = until } };
        Assert.True(Tiers().MayBeObliged(commune, until));
        Assert.False(Tiers().MayBeObliged(commune, until.PlusDays(1)));
        Assert.True(Tiers().MayBeObliged(commune with { Obligation = new LocalObligation() }, until.PlusDays(1)));
        Assert.False(Tiers().MayBeObliged(commune with { Obligation = new LocalObligation { From = until } }, until));
        Assert.False(Tiers().MayBeObliged(commune with { Obligation = null }, until));
        Assert.False(Tiers().MayBeObliged(commune with { Kind = AgencyKind.Ministry }, until));
    }

    [Fact]
    public void An_agency_is_mandatory_since_the_latest_of_the_days_that_made_it_so()
    {
        LocalDate decision = new(2014, 5, 18), founded = new(2018, 3, 1), obliged = new(2021, 5, 1);
        var commune = Of(AgencyKind.CommuneCommittee) with { Obligation = new LocalObligation { From = obliged } };
        Assert.Equal(decision, Tiers().MandatorySince(Of(AgencyKind.Ministry), DayAfter));
        Assert.Equal(decision, Tiers().MandatorySince(Of(AgencyKind.Ministry) with { From = new LocalDate(2001, 1, 1) }, DayAfter));
        Assert.Equal(founded, Tiers().MandatorySince(Of(AgencyKind.Ministry) with { From = founded }, DayAfter));
        Assert.Equal(obliged, Tiers().MandatorySince(commune, DayAfter));
        Assert.Equal(new LocalDate(2022, 1, 1), Tiers().MandatorySince(commune with { From = new LocalDate(2022, 1, 1) }, DayAfter));
        var mandatory = new Readings { CommuneTier = ApplicationTier.Mandatory };
        Assert.Equal(DayAfter, Tiers(mandatory).MandatorySince(Of(AgencyKind.CommuneCommittee), DayAfter));
        Assert.Equal(obliged, Tiers(mandatory).MandatorySince(commune, DayAfter));
        Assert.Equal(obliged, Tiers(mandatory).MandatorySince(commune with { Obligation = commune.Obligation! with { Until = DayAfter.PlusDays(-1) } }, DayAfter));
        Assert.Equal(DayAfter, Tiers(mandatory).MandatorySince(commune with { Obligation = commune.Obligation! with { Until = DayAfter.PlusDays(-2) } }, DayAfter));
    }

    [Fact]
    public void A_missing_agency_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Tiers().LastDayOf(null!));
        Assert.Throws<ArgumentNullException>(() => Tiers().Exists(null!, DayAfter));
        Assert.Throws<ArgumentNullException>(() => Tiers().TierOf(null!, DayAfter));
        Assert.Throws<ArgumentNullException>(() => Tiers().MandatorySince(null!, DayAfter));
    }

    private static Agency Of(AgencyKind kind) => new() { Id = "a", Kind = kind };

    private static AgencyTiers Tiers(Readings? readings = null) => LawBook.Default.With(readings ?? Readings.Default).On(DayAfter).Tiers;

    private static ApplicationTier? Tier(Agency agency, LocalDate date, Readings? readings = null) => Tiers(readings).TierOf(agency, date);
}
