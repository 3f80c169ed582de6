using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

public class DutyTests
{
    private static readonly LocalDate Start = new(2023, 1, 10), Due = new(2023, 4, 10), LatestDue = new(2023, 4, 14);

    [Fact]
    public void A_term_is_missed_from_the_day_after_its_last_day_on()
    {
        var open = Term(doneOn: null);
        Assert.False(open.IsMissedOn(Due));
        Assert.True(open.IsMissedOn(Due.PlusDays(1)));
        Assert.False(open.IsMetOn(Due.PlusDays(1)));
        Assert.Null(open.DoneLateOn(Due.PlusDays(100)));
    }

    [Fact]
    public void A_term_is_met_from_the_day_on_which_it_was_done_in_time()
    {
        var done = Term(doneOn: Due);
        Assert.False(done.IsMetOn(Due.PlusDays(-1)));
        Assert.True(done.IsMetOn(Due));
        Assert.False(done.IsMissedOn(Due.PlusDays(100)));
        Assert.Null(done.DoneLateOn(Due.PlusDays(100)));
    }

    [Fact]
    public void A_breach_of_a_term_never_heals()
    {
        var doneOn = Due.PlusDays(20);
        var late = Term(doneOn);
        Assert.True(late.IsMissedOn(Due.PlusDays(1)));
        Assert.True(late.IsMissedOn(doneOn));
        Assert.True(late.IsMissedOn(doneOn.PlusDays(1000)));
        Assert.False(late.IsMetOn(doneOn.PlusDays(1000)));
    }

    [Fact]
    public void What_is_done_later_is_not_known_earlier()
    {
        var doneOn = Due.PlusDays(20);
        Assert.Null(Term(doneOn).DoneLateOn(doneOn.PlusDays(-1)));
        Assert.Equal(doneOn, Term(doneOn).DoneLateOn(doneOn));
    }

    [Fact]
    public void A_duty_without_a_term_is_met_whenever_it_is_done()
    {
        var doneOn = Start.PlusDays(500);
        var duty = Duty.WithoutTerm(Start, graceDays: 0, doneOn);
        Assert.False(duty.IsMissedOn(Start));
        Assert.True(duty.IsMissedOn(Start.PlusDays(1)));
        Assert.True(duty.IsMissedOn(doneOn.PlusDays(-1)));
        Assert.False(duty.IsMissedOn(doneOn));
        Assert.True(duty.IsMetOn(doneOn));
        Assert.Null(duty.DoneLateOn(doneOn.PlusDays(1)));
    }

    [Fact]
    public void Grace_days_put_off_the_miss()
    {
        var duty = Duty.WithoutTerm(Start, graceDays: 10, doneOn: null);
        Assert.Equal(Start.PlusDays(10), duty.Due);
        Assert.False(duty.IsMissedOn(Start.PlusDays(10)));
        Assert.True(duty.IsMissedOn(Start.PlusDays(11)));
    }

    [Fact]
    public void A_miss_within_the_days_in_doubt_could_be_undone_by_a_holiday()
    {
        var known = LatestDue.PlusDays(100);
        Assert.True(Term(null).CouldBeUndone(LatestDue, known));
        Assert.False(Term(null).CouldBeUndone(LatestDue.PlusDays(1), known));
        Assert.True(Term(null).CouldBeUndone(LatestDue.PlusDays(1), LatestDue.PlusDays(-1)));
        Assert.True(Term(LatestDue).CouldBeUndone(known, known));
        Assert.False(Term(LatestDue.PlusDays(1)).CouldBeUndone(known, known));
    }

    [Fact]
    public void Records_show_a_miss_when_they_reach_to_the_last_day()
    {
        Assert.False(Term(null).IsCoveredUntil(Due.PlusDays(-1)));
        Assert.True(Term(null).IsCoveredUntil(Due));
        var withoutTerm = Duty.WithoutTerm(Start, graceDays: 0, doneOn: null);
        Assert.False(withoutTerm.IsCoveredUntil(Start));
        Assert.True(withoutTerm.IsCoveredUntil(Start.PlusDays(1)));
    }

    [Fact]
    public void The_law_of_a_term_is_that_of_its_start_and_that_of_a_period_of_its_close()
    {
        LocalDate from = new(2022, 1, 1), close = new(2022, 12, 31), done = new(2022, 5, 1);
        var period = Duty.OfPeriod(new YearlyPeriod(from, close, done, 2022), unclear: null);
        Assert.Equal((Start, (int?)null), (Term(null).LawOn, Term(null).Year));
        Assert.Equal((close, 2022, from, close, done), (period.LawOn, period.Year, period.From, period.LatestDue, period.DoneOn));
    }

    [Fact]
    public void A_duty_without_its_day_is_unclear_until_it_is_done()
    {
        var open = Duty.Undated(doneOn: null, Because.DueDateNotRecorded);
        Assert.True(open.IsMissedOn(Start));
        Assert.Same(Because.DueDateNotRecorded, open.Unclear);
        Assert.True(Duty.Undated(doneOn: Start, Because.DueDateNotRecorded).IsMetOn(Start));
    }

    [Fact]
    public void A_duty_about_an_item_is_the_same_duty()
    {
        var duty = Duty.WithoutTerm(Start, graceDays: 0, doneOn: Due);
        Assert.Equal(2, duty.About(2).Item);
        Assert.Equal(duty, duty.About(2).About(0));
    }

    private static Duty Term(LocalDate? doneOn) => Duty.OfTerm(TermSpan.Months(Start, 3), new Term(Due, LatestDue), doneOn);
}
