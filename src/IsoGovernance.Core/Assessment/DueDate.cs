using System;
using IsoGovernance.Law;
using IsoGovernance.Messages;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Something that is to be done and was not done yet (việc phải thực hiện), by the rule that finds it when it is not.</summary>
public sealed record DueDate
{
    internal DueDate(Rule rule, Subject subject, string path, string variant)
    {
        Rule = rule;
        Subject = subject;
        Path = path;
        Variant = variant;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The rule's permanent code, for instance <c>AUD001</c>.</summary>
    public string Code => Rule.Descriptor.Code;

    /// <summary>How it stands on the day from which it is seen.</summary>
    public DueState State { get; init; }

    /// <summary>The last day on which it is done in time, as far as the holidays are known; null where no day is set.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The last day if every weekday that may be a holiday not yet supplied were one; null where no day is set.</summary>
    public LocalDate? LatestLastDay { get; init; }

    /// <summary>The event, or the first day of the period, from which it is to be done; null where that is not recorded.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>
    /// Why it may be otherwise: the day may move by a holiday not yet supplied, or it may have been done on a day that the register does not
    /// vouch for; null when it is certain.
    /// </summary>
    public Reason? Doubt { get; init; }

    /// <summary>The record that the rule judges.</summary>
    public Subject Subject { get; }

    /// <summary>The agencies that are to do it: of a system the one that runs it; empty for what the authority itself has to do.</summary>
    public ValueList<Id<Agency>> Agencies { get; init; }

    /// <summary>What people call these agencies, or the authority; null when no name is recorded.</summary>
    public string? AgencyName { get; init; }

    /// <summary>The JSON pointer of the place within the register that will show it.</summary>
    public string Path { get; }

    /// <summary>The values of the sentence, as the rule names them in its findings.</summary>
    public ValueList<FindingArgument> Arguments { get; init; }

    /// <summary>The provisions that it rests on.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The numbers of the law that count, each with the value of the day that matters.</summary>
    public ValueList<ParameterInForce> Parameters { get; init; }

    /// <summary>The sentence of the rule that tells it.</summary>
    internal string Variant { get; }

    /// <summary>What is to be done, in a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence; it does not repeat the last day where that is no part of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Message(Language language) => Sentence.Of(Rule.Text.DueSentenceOf(Variant).In(language), Arguments, language);

    /// <summary>The code and the place, for the debugger.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code + " " + Path;
}
