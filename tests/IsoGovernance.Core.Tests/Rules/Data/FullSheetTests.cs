using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>An assessment lists of a record only what may break a rule. The rules look for themselves: what keeps them may be listed too.</summary>
public sealed class FullSheetTests
{
    [Fact]
    public void Days_on_the_last_that_are_in_order_break_no_rule() => AssertKept(new InternalAudit
    {
        Id = "đg", PlannedFrom = Samples.AsOf, PlannedUntil = Samples.AsOf, HeldFrom = Samples.AsOf, HeldUntil = Samples.AsOf, CompletedOn = Samples.AsOf,
    });

    [Fact]
    public void As_many_as_there_are_break_no_rule() => AssertKept(new Dissemination { HeldOn = Samples.AsOf, InScope = 42, Reached = 42 });

    private static void AssertKept(Fact record)
    {
        var head = new Register { RecordedUntil = Samples.AsOf };
        var sheet = new FactSheet();
        sheet.Describe(record);
        var view = new FactView(sheet);
        view.Load(record, null, 0, sheet.Kinds);
        var context = new RuleContext(Samples.AsOf, LawBook.Default.On(Samples.AsOf), head, new AgencyDirectory(head.Agencies), LostValues.None);

        Assert.All(RuleTable.All.OfType<FactRule>(), rule => Assert.Empty(rule.Judge(view, context).Breaches));
    }
}
