using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class LawBookTests
{
    private static readonly LocalDate Day = new(2023, 7, 14);

    [Fact]
    public void A_register_brings_its_stricter_values()
    {
        var law = Completed(
            new LocalParameter { Name = "legal-change.months", Value = "2", From = new(2020, 1, 1), Until = new(2023, 12, 31), Document = "1/QĐ-UBND" },
            new LocalParameter { Name = "inspection.on-site.share", Value = "1/2", From = new(2016, 1, 1) },
            new LocalParameter { Name = "agency-code.former-form.last-day", Value = "2021-12-31", From = new(2020, 9, 15) });
        Assert.Equal(2, law.Value(LawParameters.LegalChangeMonths, Day));
        Assert.Equal(3, law.Value(LawParameters.LegalChangeMonths, new LocalDate(2024, 1, 1)));
        Assert.Equal("1/QĐ-UBND", law.Find(LawParameters.LegalChangeMonths, Day)!.Document?.Text);
        Assert.Equal(new Ratio(1, 2), law.Value(LawParameters.OnSiteShare, Day));
        Assert.Equal(new LocalDate(2021, 12, 31), law.Value(LawParameters.FormerAgencyCodeLastDay, Day));
    }

    [Theory]
    [InlineData("legal-change.months", null)]
    [InlineData("legal-change.months", "")]
    [InlineData("legal-change.months", "two")]
    [InlineData("legal-change.months", "-2")]
    [InlineData("legal-change.months", " 2")]
    [InlineData("legal-change.months", "1/2")]
    [InlineData("Legal-Change.Months", "2")]
    [InlineData("no.such.parameter", "2")]
    [InlineData(null, "2")]
    public void A_malformed_value_of_a_register_is_left_out(string? name, string? value)
    {
        var law = Completed(new LocalParameter { Name = name, Value = value, From = new(2020, 1, 1) });
        Assert.Equal(3, law.Value(LawParameters.LegalChangeMonths, Day));
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("1/0")]
    [InlineData("50 %")]
    [InlineData("-1/2")]
    public void A_malformed_share_of_a_register_is_left_out(string value) =>
        Assert.Equal(
            new Ratio(1, 3),
            Completed(new LocalParameter { Name = "inspection.on-site.share", Value = value, From = new(2020, 1, 1) }).Value(LawParameters.OnSiteShare, Day));

    [Theory]
    [InlineData("31/12/2021")]
    [InlineData("2021-13-01")]
    public void A_malformed_date_of_a_register_is_left_out(string value) =>
        Assert.Equal(
            new LocalDate(2022, 9, 15),
            Completed(new LocalParameter { Name = "agency-code.former-form.last-day", Value = value, From = new(2020, 9, 15) })
                .Value(LawParameters.FormerAgencyCodeLastDay, Day));

    [Fact]
    public void A_value_of_a_register_without_its_first_day_is_left_out() =>
        Assert.Equal(3, Completed(new LocalParameter { Name = "legal-change.months", Value = "2" }).Value(LawParameters.LegalChangeMonths, Day));

    [Fact]
    public void A_register_completes_the_hosts_calendar()
    {
        LocalDate hosts = new(2023, 7, 13), registers = new(2023, 7, 14), saturday = new(2023, 7, 15);
        var host = LawBook.Default.With(new WorkingCalendar(new[] { hosts }, completeYears: [2022]));
        var calendar = host.CompletedBy(new Register
        {
            WorkingCalendar = new RecordedCalendar { DaysOff = new[] { registers }, WorkingDays = new[] { saturday }, CompleteYears = [2023] },
        }).Calendar;
        Assert.False(calendar.IsWorkingDay(hosts));
        Assert.False(calendar.IsWorkingDay(registers));
        Assert.True(calendar.IsWorkingDay(saturday));
        Assert.False(calendar.MayBeDayOff(new LocalDate(2022, 2, 2)));
        Assert.False(calendar.MayBeDayOff(new LocalDate(2023, 2, 2)));
        Assert.True(calendar.MayBeDayOff(new LocalDate(2024, 2, 2)));
        Assert.True(host.Calendar.IsWorkingDay(registers));
    }

    [Fact]
    public void A_register_without_values_and_calendar_leaves_the_law_as_it_is() =>
        Assert.Same(LawBook.Default, LawBook.Default.CompletedBy(new Register()));

    [Fact]
    public void Changing_a_law_leaves_the_other_parts_and_the_original_alone()
    {
        var readings = Readings.Default with { GraceDays = 5 };
        var calendar = new WorkingCalendar(new[] { Day });
        var local = new DatedValue<int> { Value = 2, From = new LocalDate(2020, 1, 1), Document = "1/QĐ-UBND" };
        var law = LawBook.Default.With(LawParameters.LegalChangeMonths, local).With(readings).With(calendar);
        Assert.Same(readings, law.Readings);
        Assert.Same(calendar, law.Calendar);
        Assert.Equal(2, law.On(Day).Value(LawParameters.LegalChangeMonths, Day));
        Assert.Equal(3, LawBook.Default.On(Day).Value(LawParameters.LegalChangeMonths, Day));
        Assert.Same(Readings.Default, LawBook.Default.Readings);
        Assert.Same(WorkingCalendar.Derived, LawBook.Default.Calendar);
    }

    [Fact]
    public void A_hosts_value_without_a_document_is_refused() =>
        Assert.Throws<ArgumentException>(() => LawBook.Default.With(LawParameters.LegalChangeMonths, new DatedValue<int> { Value = 2, From = Day }));

    [Fact]
    public void Missing_arguments_are_refused()
    {
        var value = new DatedValue<int> { Value = 2, From = Day, Document = "1/QĐ-UBND" };
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.With((Readings)null!));
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.With((WorkingCalendar)null!));
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.With(null!, value));
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.With(LawParameters.LegalChangeMonths, null!));
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.CompletedBy(null!));
    }

    private static LawOnDate Completed(params LocalParameter[] parameters) =>
        LawBook.Default.CompletedBy(new Register { Authority = new Authority { Parameters = parameters } }).On(Day);
}
