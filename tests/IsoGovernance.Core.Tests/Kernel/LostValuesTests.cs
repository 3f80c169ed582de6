using System;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

public class LostValuesTests
{
    [Theory]
    [InlineData("/systems/1/internalAudits", "/systems/1/internalAudits", true)]
    [InlineData("/systems/1/internalAudits/0/completedOn", "/systems/1/internalAudits", true)]
    [InlineData("/systems/1", "/systems/1/internalAudits", true)]
    [InlineData("/systems", "/systems/1", true)]
    [InlineData("", "/systems/1", true)]
    [InlineData("/systems/1", "", true)]
    [InlineData("/systems/10", "/systems/1", false)]
    [InlineData("/systems/1", "/systems/10", false)]
    [InlineData("/systems/1/internalAuditsX", "/systems/1/internalAudits", false)]
    [InlineData("/agencies/1", "/systems/1", false)]
    [InlineData("/Systems/1", "/systems/1", false)]
    public void A_lost_value_touches_what_is_at_it_above_it_and_below_it(string lost, string place, bool touches) =>
        Assert.Equal(touches, new LostValues(["/inspections/3", lost]).Touch(place));

    [Fact]
    public void Where_nothing_was_lost_nothing_is_touched()
    {
        Assert.True(LostValues.None.IsEmpty);
        Assert.False(LostValues.None.Touch(""));
        Assert.False(new LostValues(["/a"]).IsEmpty);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new LostValues(null!));
        Assert.Throws<ArgumentNullException>(() => LostValues.None.Touch(null!));
    }
}
