using System;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>A host's rule that says what a test asks it to say.</summary>
internal sealed class TestLocalRule<TSubject>(RuleDescriptor descriptor, Func<TSubject, Circumstances, Outcome> judge, RuleText? text = null) : LocalRule<TSubject>(descriptor)
    where TSubject : Fact
{
    public override RuleText Text { get; } = text ?? TestRules.Text;

    public override Outcome Judge(TSubject subject, Circumstances circumstances) => judge(subject, circumstances);
}

/// <summary>Makes such rules.</summary>
internal static class TestLocalRule
{
    public static RuleDescriptor Descriptor { get; } = new()
    {
        Code = "HOST001",
        Name = "test",
        Applies = Applies.Data,
        Severity = Severity.Warning,
        Citations = [Citation.Of(SteeringCommitteeTooSmall.Decision12, "1")],
    };

    public static LocalRule Of<TSubject>(Func<TSubject, Circumstances, Outcome> judge, Applies applies = Applies.Data)
        where TSubject : Fact => new TestLocalRule<TSubject>(Descriptor with { Applies = applies }, judge);

    public static LocalRule Of<TSubject>(RuleDescriptor descriptor, RuleText? text = null)
        where TSubject : Fact => new TestLocalRule<TSubject>(descriptor, (_, _) => Outcome.Pass, text);
}
