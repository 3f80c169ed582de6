using System;
using IsoGovernance.Messages;

namespace IsoGovernance.Rules;

/// <summary>Runs a host's rule, and takes no outcome from it that a report could not show.</summary>
internal sealed class LocalRuleRunner<TSubject>(LocalRule<TSubject> rule) : Rule<TSubject>(rule.Descriptor)
    where TSubject : Fact
{
    public override RuleText Text => rule.Text;

    public override Outcome Judge(TSubject subject, RuleContext context)
    {
        var outcome = rule.Judge(subject, context.Circumstances) ?? throw new InvalidOperationException("The rule returned no outcome.");
        if (outcome.Breaches.Count > 0) CheckSentences(outcome);
        return outcome;
    }

    // A sentence that is missing, or lacks an argument, is a fault of the rule; it must not come to light when the report is printed.
    private void CheckSentences(Outcome outcome)
    {
        var text = rule.Text;
        foreach (var breach in outcome.Breaches)
        {
            var sentence = text.SentenceOf(breach.Variant);
            var arguments = new ValueList<FindingArgument>(breach.Arguments);
            Sentence.Of(sentence.Vietnamese, arguments, Language.Vietnamese);
            Sentence.Of(sentence.English, arguments, Language.English);
        }
    }
}
