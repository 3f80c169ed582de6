using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class LawOnDateTests
{
    private static readonly LocalDate Day = new(2023, 7, 14);

    [Fact]
    public void A_value_counts_from_its_first_day_on_whatever_the_assessment_date_is()
    {
        var law = LawBook.Default.On(new LocalDate(2010, 1, 1));
        Assert.Null(law.Value(LawParameters.LegalChangeMonths, new LocalDate(2014, 5, 17)));
        Assert.Equal(3, law.Value(LawParameters.LegalChangeMonths, new LocalDate(2014, 5, 18)));
        Assert.Equal(3, law.Value(LawParameters.LegalChangeMonths, Day));
        Assert.Null(law.Value(LawParameters.OnSiteShare, new LocalDate(2014, 11, 30)));
        Assert.Equal(new Ratio(1, 3), law.Value(LawParameters.OnSiteShare, new LocalDate(2014, 12, 1)));
        Assert.Null(law.Value(LawParameters.FormerAgencyCodeLastDay, new LocalDate(2020, 9, 14)));
        Assert.Equal(new LocalDate(2022, 9, 15), law.Value(LawParameters.FormerAgencyCodeLastDay, new LocalDate(2020, 9, 15)));
    }

    [Fact]
    public void A_stricter_local_value_wins_between_its_first_and_its_last_day()
    {
        var law = LawBook.Default.With(LawParameters.LegalChangeMonths, Local(2, from: new(2020, 1, 1), until: new(2020, 12, 31))).On(Day);
        Assert.Equal(3, law.Value(LawParameters.LegalChangeMonths, new LocalDate(2019, 12, 31)));
        Assert.Equal(2, law.Value(LawParameters.LegalChangeMonths, new LocalDate(2020, 1, 1)));
        Assert.Equal(2, law.Value(LawParameters.LegalChangeMonths, new LocalDate(2020, 12, 31)));
        Assert.Equal(3, law.Value(LawParameters.LegalChangeMonths, new LocalDate(2021, 1, 1)));
    }

    [Fact]
    public void What_is_found_names_the_source()
    {
        var law = LawBook.Default.With(LawParameters.LegalChangeMonths, Local(2, from: new(2020, 1, 1))).On(Day);
        var own = law.Find(LawParameters.LegalChangeMonths, new LocalDate(2019, 1, 1))!;
        var local = law.Find(LawParameters.LegalChangeMonths, Day)!;
        Assert.Null(own.Document);
        Assert.Equal("điểm a khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg", own.Citations[0].Text.Vietnamese);
        Assert.Equal("12/QĐ-UBND", local.Document?.Text);
        Assert.Equal(new LocalDate(2020, 1, 1), local.From);
    }

    [Fact]
    public void A_looser_local_value_changes_nothing()
    {
        var law = LawBook.Default.With(LawParameters.LegalChangeMonths, Local(6, from: new(2020, 1, 1))).On(Day);
        Assert.Equal(3, law.Value(LawParameters.LegalChangeMonths, Day));
        Assert.Null(law.Find(LawParameters.LegalChangeMonths, Day)!.Document);
    }

    [Fact]
    public void An_equal_local_value_leaves_the_law_as_the_source()
    {
        var law = LawBook.Default.With(LawParameters.LegalChangeMonths, Local(3, from: new(2020, 1, 1))).On(Day);
        Assert.Null(law.Find(LawParameters.LegalChangeMonths, Day)!.Document);
    }

    [Fact]
    public void A_local_value_before_the_laws_own_is_ignored()
    {
        var law = LawBook.Default.With(LawParameters.OnSiteShare, Local(new Ratio(1, 2), from: new(2014, 1, 1))).On(Day);
        Assert.Null(law.Value(LawParameters.OnSiteShare, new LocalDate(2014, 11, 30)));
        Assert.Equal(new Ratio(1, 2), law.Value(LawParameters.OnSiteShare, new LocalDate(2014, 12, 1)));
    }

    [Fact]
    public void The_strictest_of_several_local_values_wins_in_either_order()
    {
        var one = LawBook.Default
            .With(LawParameters.LegalChangeMonths, Local(1, from: new(2020, 1, 1)))
            .With(LawParameters.LegalChangeMonths, Local(2, from: new(2020, 1, 1)));
        var other = LawBook.Default
            .With(LawParameters.LegalChangeMonths, Local(2, from: new(2020, 1, 1)))
            .With(LawParameters.LegalChangeMonths, Local(1, from: new(2020, 1, 1)));
        Assert.Equal(1, one.On(Day).Value(LawParameters.LegalChangeMonths, Day));
        Assert.Equal(1, other.On(Day).Value(LawParameters.LegalChangeMonths, Day));
    }

    [Fact]
    public void For_audits_reviews_and_inspections_more_is_stricter()
    {
        foreach (var parameter in new[] { LawParameters.InternalAuditsPerYear, LawParameters.ManagementReviewsPerYear, LawParameters.InspectionsPerYear })
        {
            Assert.Equal(2, Counting(parameter, Local(2, from: new(2020, 1, 1))));
            Assert.Equal(1, Counting(parameter, Local(0, from: new(2020, 1, 1))));
        }
    }

    [Fact]
    public void For_the_months_of_a_legal_change_fewer_is_stricter()
    {
        Assert.Equal(2, Counting(LawParameters.LegalChangeMonths, Local(2, from: new(2020, 1, 1))));
        Assert.Equal(3, Counting(LawParameters.LegalChangeMonths, Local(4, from: new(2020, 1, 1))));
    }

    [Fact]
    public void For_the_on_site_share_more_is_stricter()
    {
        Assert.Equal(new Ratio(1, 2), Counting(LawParameters.OnSiteShare, Local(new Ratio(1, 2), from: new(2020, 1, 1))));
        Assert.Equal(new Ratio(1, 3), Counting(LawParameters.OnSiteShare, Local(new Ratio(1, 4), from: new(2020, 1, 1))));
    }

    [Fact]
    public void For_the_last_day_of_former_codes_earlier_is_stricter()
    {
        LocalDate earlier = new(2021, 12, 31), later = new(2023, 12, 31);
        Assert.Equal(earlier, Counting(LawParameters.FormerAgencyCodeLastDay, Local(earlier, from: new(2020, 9, 15))));
        Assert.Equal(new LocalDate(2022, 9, 15), Counting(LawParameters.FormerAgencyCodeLastDay, Local(later, from: new(2020, 9, 15))));
    }

    [Fact]
    public void A_missing_parameter_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.On(Day).Find<int>(null!, Day));
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.On(Day).Value<int>(null!, Day));
    }

    private static T? Counting<T>(LawParameter<T> parameter, DatedValue<T> local)
        where T : struct, IComparable<T> => LawBook.Default.With(parameter, local).On(Day).Value(parameter, Day);

    private static DatedValue<T> Local<T>(T value, LocalDate from, LocalDate? until = null)
        where T : struct => new() { Value = value, From = from, Until = until, Document = "12/QĐ-UBND" };
}
