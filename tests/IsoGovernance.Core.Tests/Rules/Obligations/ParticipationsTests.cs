using System;
using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

public sealed class ParticipationsTests
{
    [Fact]
    public void Systems_are_told_in_the_order_of_the_register()
    {
        var all = new AgencyLists<ParticipationTally.Participation>(new AgencyDirectory(default));
        all.Add(-1, default, Of("một", 0));
        all.Add(-1, default, Of("hai", 1));

        var breach = new Breach().ReadSystems(all.Of(default), new Register());

        Assert.Equal(["/systems/0/id", "/systems/0/host", "/systems/1/id", "/systems/1/host"], breach.Facts!.Select(fact => fact.Pointer), StringComparer.Ordinal);
    }

    private static ParticipationTally.Participation Of(string system, int ordinal) => new(
        system, null, null, null, null, IsBeingBuilt: false, IsBeginningRecorded: false, IsUndated: false, HasUndatedDeclaration: false, "a", ordinal);
}
