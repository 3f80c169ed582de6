using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

public class DatedStepsTests
{
    private static readonly LocalDate First = new(2022, 1, 1), Last = new(2022, 12, 31);

    private readonly DatedSteps _steps = new();

    [Fact]
    public void Days_are_kept_in_order_however_they_come()
    {
        LocalDate early = new(2020, 5, 1), middle = new(2021, 5, 1), late = new(2022, 5, 1);
        foreach (var day in new[] { middle, late, early, middle }) _steps.AddDone(day);
        Assert.Equal([early, middle, middle, late], _steps.Done);
    }

    [Fact]
    public void A_step_without_any_day_may_lie_within_every_period()
    {
        Assert.False(_steps.MayLieWithin(First, Last));
        _steps.AddUndated(null);
        Assert.True(_steps.MayLieWithin(First, Last));
    }

    [Fact]
    public void A_step_under_way_on_a_day_may_lie_within_the_periods_around_it()
    {
        _steps.AddUndated(Last);
        Assert.True(_steps.MayLieWithin(First, Last));
        Assert.True(_steps.MayLieWithin(Last, Last.PlusDays(10)));
        Assert.False(_steps.MayLieWithin(First, Last.PlusDays(-1)));
        Assert.False(_steps.MayLieWithin(Last.PlusDays(1), Last.PlusDays(10)));
    }

    [Fact]
    public void A_dated_step_leaves_no_doubt()
    {
        _steps.AddDone(First);
        Assert.False(_steps.MayLieWithin(First, Last));
    }

    [Fact]
    public void Clearing_forgets_everything()
    {
        _steps.AddDone(First);
        _steps.AddUndated(First);
        _steps.AddUndated(null);
        _steps.Clear();
        Assert.Empty(_steps.Done);
        Assert.False(_steps.MayLieWithin(First, Last));
    }
}
