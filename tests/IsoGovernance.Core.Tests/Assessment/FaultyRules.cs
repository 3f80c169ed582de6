using System;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>What the test rules share.</summary>
internal static class TestRules
{
    public static RuleText Text { get; } = new()
    {
        Title = new("a", "a"), Demand = new("a", "a"), Scope = new("a", "a"), Example = new("a", "a"), Remedy = new("a", "a"), NotJudged = new("a", "a"),
        Sentences = new FindingSentence[] { new("", "Lỗi.", "Fault.") },
    };

    public static RuleDescriptor Named(string code) => new() { Code = code, Name = "test", Applies = Applies.Data, Severity = Severity.Violation };
}

/// <summary>Finds every legal change and throws at some.</summary>
internal sealed class ThrowingAtLegalChanges(string at) : Rule<LegalChange>(TestRules.Named("TST001"))
{
    public override RuleText Text => TestRules.Text;

    public override Outcome Judge(LegalChange subject, RuleContext context) =>
        subject.Id.Value == at ? throw new InvalidOperationException("Cannot judge " + at + ".") : Outcome.Fail(new Breach());
}

/// <summary>Throws at every system.</summary>
internal sealed class ThrowingAtSystems() : Rule<QualityManagementSystem>(TestRules.Named("TST002"))
{
    public override RuleText Text => TestRules.Text;

    public override Outcome Judge(QualityManagementSystem subject, RuleContext context) => throw new InvalidOperationException("Never.");
}

/// <summary>Throws at every confirmation among all records.</summary>
internal sealed class ThrowingAtConfirmations() : Rule<FactView>(TestRules.Named("TST003"))
{
    public override RuleText Text => TestRules.Text;

    public override Outcome Judge(FactView subject, RuleContext context) =>
        subject.Fact is EffectivenessConfirmation ? throw new InvalidOperationException("Never.") : Outcome.Pass;
}

/// <summary>Throws at the register once all records are in.</summary>
internal sealed class ThrowingAtTheEnd() : Rule(TestRules.Named("TST004")), IRegisterRule<Register>
{
    public override RuleText Text => TestRules.Text;

    public Tally[] NewTallies(RuleContext context) => [];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context) => throw new InvalidOperationException("Never.");
}
