using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

public class ReadingsTests
{
    // Each reading with its default, its other choice, and the readings that make that choice; null where a host has no choice.
    private static readonly Dictionary<string, (string Default, string? Other, Readings? Changed)> Choices = new(StringComparer.Ordinal)
    {
        ["year-counting"] = ("calendar-year", "rolling-twelve-months", new Readings { YearCounting = YearCounting.RollingTwelveMonths }),
        ["term-counting"] = ("civil-code-2015", "calendar-only", new Readings { TermCounting = TermCounting.CalendarOnly }),
        ["holidays"] = ("derived-and-supplied", null, null),
        ["duties-without-a-term"] = ("at-once", "grace-days:10", new Readings { GraceDays = 10 }),
        ["coverage-grace"] = ("legal-change-term", "strict", new Readings { CoverageGrace = CoverageGrace.Strict }),
        ["on-site-denominator"] = ("mandatory", "mandatory-whole-year", new Readings { OnSiteDenominator = OnSiteDenominator.MandatoryWholeYear }),
        ["on-site-unit"] = ("agency", "system", new Readings { OnSiteUnit = OnSiteUnit.System }),
        ["subordinate-unit-tier"] = ("mandatory", "with-parent", new Readings { SubordinateUnitTier = SubordinateUnitTier.WithParent }),
        ["agency-without-procedures"] = ("still-mandatory", "exempt", new Readings { AgencyWithoutProcedures = AgencyWithoutProcedures.Exempt }),
        ["commune-tier"] = ("encouraged", "mandatory", new Readings { CommuneTier = ApplicationTier.Mandatory }),
        ["district-level"] = ("ended-2025-06-30", "host-dates", new Readings { DistrictLevel = DistrictLevel.HostDates }),
        ["edition-after-cancellation"] = ("until-guidance", "cancelled", new Readings { EditionAfterCancellation = false }),
        ["transition-deadline"] = ("excluded", "included", new Readings { TransitionDeadlineIncluded = true }),
        ["succession"] = ("fresh-start", "inherited", new Readings { Succession = Succession.Inherited }),
        ["not-recorded"] = ("by-condition", "strict", new Readings { NotRecorded = NotRecorded.Strict }),
        ["recurrence-window"] = ("two-years", "host-months:12", new Readings { RecurrenceMonths = 12 }),
    };

    private static IEnumerable<string> Names =>
        typeof(ReadingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(name => (string)name.GetRawConstantValue()!);

    [Fact]
    public void Every_reading_names_its_default_and_its_other_choice()
    {
        Assert.Equal(Names.Order(StringComparer.Ordinal), Choices.Keys.Order(StringComparer.Ordinal));
        foreach (var name in Names)
        {
            var (byDefault, other, changed) = Choices[name];
            Assert.Equal(byDefault, Readings.Default.Choice(name));
            if (changed is not null) Assert.Equal(other, changed.Choice(name));
        }
    }

    [Fact]
    public void Choosing_one_reading_leaves_the_others_alone()
    {
        foreach (var (name, (_, _, changed)) in Choices)
        {
            if (changed is null) continue;
            Assert.All(Names.Where(other => other != name), other => Assert.Equal(Readings.Default.Choice(other), changed.Choice(other)));
        }
    }

    [Fact]
    public void A_reading_is_chosen_by_the_name_of_its_option()
    {
        foreach (var (name, (byDefault, other, changed)) in Choices)
        {
            Assert.Equal(Readings.Default, Readings.Default.Choosing(name, byDefault));
            if (changed is not null) Assert.Equal(changed, Readings.Default.Choosing(name, other!));
            Assert.Null(Readings.Default.Choosing(name, "no-such-option"));
        }
        Assert.Null(Readings.Default.Choosing("no-such-reading", "strict"));
        Assert.Null(Readings.Default.Choosing("duties-without-a-term", "grace-days:-1"));
        Assert.Null(Readings.Default.Choosing("duties-without-a-term", "grace-days:99999999999"));
        Assert.Throws<ArgumentNullException>(() => Readings.Default.Choosing(null!, "strict"));
        Assert.Throws<ArgumentNullException>(() => Readings.Default.Choosing("not-recorded", null!));
    }

    [Fact]
    public void The_third_choice_of_the_denominator_has_its_name() =>
        Assert.Equal("all-planned", new Readings { OnSiteDenominator = OnSiteDenominator.AllPlanned }.Choice(ReadingNames.OnSiteDenominator));

    [Fact]
    public void A_name_that_is_no_reading_has_no_choice()
    {
        Assert.Null(Readings.Default.Choice("Year-Counting"));
        Assert.Null(Readings.Default.Choice(""));
    }

    [Fact]
    public void Readings_without_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Readings { GraceDays = -1 });
        Assert.Throws<ArgumentNullException>(() => new Readings { YearCounting = null! });
    }
}
