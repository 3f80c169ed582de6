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
    public void Losses_are_put_together()
    {
        var both = new LostValues(["/agencies/1"]).And(new LostValues(["/systems/2"]), LostValues.None);

        Assert.True(both.Touch("/agencies/1"));
        Assert.True(both.Touch("/systems/2/name"));
        Assert.False(both.Touch("/systems/1"));
        Assert.True(LostValues.None.And(LostValues.None).IsEmpty);
        Assert.Same(both, both.And(new LostValues(["/systems/2"])));
    }

    [Fact]
    public void Losses_beside_others_are_put_together_with_more()
    {
        var beside = new LostValues(["/systems/2"]).Beside(new LostValues(["/agencies/1"]));

        var all = beside.And(new LostValues(["/inspections/3"]));

        foreach (var place in new[] { "/systems/2", "/agencies/1", "/inspections/3" }) Assert.True(all.Touch(place));
        Assert.False(beside.Touch("/inspections/3"));
        Assert.False(all.Touch("/systems/3"));
        Assert.False(all.IsWhole);
        Assert.True(all.And(new LostValues([""])).IsWhole);
        Assert.True(new LostValues(["/agencies/1"]).Beside(new LostValues(["/systems"])).MayHoldARecordOf("/systems/1/declarations", "id"));
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => LostValues.None.And(null!));
        Assert.Throws<ArgumentNullException>(() => LostValues.None.And([null!]));
        Assert.Throws<ArgumentNullException>(() => new LostValues(null!));
        Assert.Throws<ArgumentNullException>(() => LostValues.None.Touch(null!));
    }
}
