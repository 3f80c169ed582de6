using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Puts the explanation of a finding together from what the rule noted of its own doing.</summary>
/// <param name="locate">Finds where a JSON pointer stands in the text that is being read; null when there is no text.</param>
internal sealed class Explainer(Func<string, TextPlace?>? locate)
{
    private readonly FactPlaces _places = new();
    private readonly FactSheet _sheet = new();

    /// <summary>Finds where the facts of an outcome lie, before the records are let go.</summary>
    public void Place(Outcome outcome, RecordPath path, RuleContext context)
    {
        foreach (var breach in outcome.Breaches)
        {
            foreach (var fact in breach.Facts ?? []) Place(fact, path, context);
        }
    }

    private void Place(FactRead fact, RecordPath path, RuleContext context)
    {
        if (fact.Record is not { } record) return;
        fact.Place(_places.Find(record, path, context) ?? throw new InvalidOperationException("A fact was read of a record that is not in the register: " + fact.Pointer));
    }

    /// <summary>The explanation of one thing found; its facts have their places.</summary>
    public Explanation Explain(
        Rule rule, Outcome outcome, Breach breach, Subject subject, Fact record, ValueList<ParameterInForce> parameters, RecordPath path, RuleContext context)
    {
        var steps = new List<ExplanationStep>();
        var owners = FactsOfOwner(rule, path, context);
        AddFacts(steps, [.. breach.Facts ?? [], .. owners], context);
        if (outcome.Why is not null) AddIdentity(steps, subject, record);
        foreach (var parameter in parameters.Items) steps.Add(new ParameterStep(parameter, breach.LawOn ?? context.AsOf));
        AddReadings(steps, rule, outcome, context);
        foreach (var term in breach.Terms ?? []) AddTerm(steps, term, context);
        foreach (var duty in breach.Duties ?? []) AddDays(steps, duty, context);
        steps.Add(Conclusion(rule, outcome, breach, context));
        return new Explanation(new ValueList<ExplanationStep>(steps), outcome.Why);
    }

    // What the engine read before it asked the rule: the agency whose tier is the system's.
    private List<FactRead> FactsOfOwner(Rule rule, RecordPath path, RuleContext context)
    {
        var facts = new List<FactRead>();
        if (context.Owner is not { } owner || rule.Descriptor.Applies == Applies.Data) return facts;
        foreach (var participant in owner.Participants)
        {
            if (!SystemView.TakesPart(participant, owner.JudgedOn, context.Law) || context.Law.Tiers.TierOf(participant.Agency, owner.JudgedOn) != owner.Tier) continue;
            if (participant.Agency.Id == owner.System.Host) facts.Add(new FactRead(owner.System, nameof(owner.System.Host), owner.System.Host));
            facts.Add(new FactRead(participant.Agency, nameof(Agency.Id), participant.Agency.Id));
            facts.Add(new FactRead(participant.Agency, nameof(Agency.Kind), participant.Agency.Kind));
            break;
        }
        foreach (var fact in facts) Place(fact, path, context);
        return facts;
    }

    private void AddFacts(List<ExplanationStep> steps, List<FactRead> facts, RuleContext context)
    {
        var anyNotRecorded = false;
        foreach (var fact in facts)
        {
            var step = Step(fact.Pointer, fact.Value, fact.Argument);
            anyNotRecorded |= !step.IsRecorded;
            var known = steps.FindIndex(other => other is FactStep { Counted: null } read && string.Equals(read.Path, step.Path, StringComparison.Ordinal));
            if (known < 0 || step.Counted is not null) steps.Add(step);
            else if (step.Argument is not null) steps[known] = step;
        }
        // What is not recorded is missing only as far as the register vouches for its records.
        if (!anyNotRecorded) return;
        AddOnce(steps, nameof(Register.RecordsFrom), context.Head.RecordsFrom);
        AddOnce(steps, nameof(Register.RecordedUntil), context.Head.RecordedUntil);
    }

    private void AddOnce(List<ExplanationStep> steps, string member, LocalDate? day)
    {
        var pointer = "/" + CamelCase.Of(member);
        if (day is not null && !steps.Exists(step => step is FactStep known && string.Equals(known.Path, pointer, StringComparison.Ordinal))) steps.Add(Step(pointer, day, null));
    }

    // Where a missing record is the finding, the reason says what is missing; the fact is which record lacks it.
    private void AddIdentity(List<ExplanationStep> steps, Subject subject, Fact record)
    {
        record.Describe(_sheet);
        for (var i = 0; i < _sheet.Count; i++)
        {
            if (_sheet[i].Kind == MemberKind.Identity) steps.Add(Step(subject.Path + "/" + CamelCase.Of(_sheet[i].Name), _sheet[i].Text, null));
        }
        _sheet.TruncateTo(0);
    }

    private FactStep Step(string pointer, object? value, string? argument)
    {
        var count = value as RecordCount;
        return new FactStep(pointer, count is null ? value : null)
        {
            Items = count is { IsSelection: false } ? count.Count : null,
            Counted = count is { IsSelection: true } ? count.Count : null,
            Argument = argument,
            Place = locate?.Invoke(pointer),
        };
    }

    private static void AddReadings(List<ExplanationStep> steps, Rule rule, Outcome outcome, RuleContext context)
    {
        foreach (var name in rule.Descriptor.Interpretations.Items) Add(name);
        if (outcome.Why is not null) Add(ReadingNames.NotRecorded);

        void Add(string name) => steps.Add(new ReadingStep(new ReadingUsed(name, context.Law.Readings.Choice(name)!)));
    }

    private static void AddDays(List<ExplanationStep> steps, Duty duty, RuleContext context)
    {
        if (duty.Span is { } span)
        {
            AddTerm(steps, span, context);
            return;
        }
        if (!duty.HasTerm && !duty.HasSetDay) steps.Add(duty.HasLastDay
            ? new DayStep(DayReckoning.Grace, duty.From, duty.Due) { Length = Period.DaysBetween(duty.From, duty.Due) }
            : new DayStep(DayReckoning.AtOnce, null, duty.From));
        else steps.Add(duty.HasTerm ? new DayStep(DayReckoning.Period, duty.From, duty.Due) : new DayStep(DayReckoning.SetDay, null, duty.Due));
    }

    // The same counting that the rule did, asked to name the days that it passed over.
    private static void AddTerm(List<ExplanationStep> steps, TermSpan span, RuleContext context)
    {
        var special = new List<SpecialDay>();
        var term = context.Law.Time.EndOf(span, special);
        var matching = span.Unit == TermUnit.WorkingDays ? term.Due : span.MatchingDay;
        var days = new ValueList<SpecialDay>(special);
        if (span.Unit == TermUnit.WorkingDays) Add(new DayStep(DayReckoning.WorkingDays, span.Start, term.Due) { Length = span.Length, SpecialDays = days });
        else if (span.Length == 0) Add(new DayStep(DayReckoning.SetDay, null, matching));
        else Add(new DayStep(ReckoningOf(span.Unit), span.Start, matching) { Length = span.Length });
        if (term.Due != matching) Add(new DayStep(DayReckoning.MovedToWorkingDay, matching, term.Due) { SpecialDays = days });
        if (term.LatestDue != term.Due) Add(new DayStep(DayReckoning.Latest, null, term.LatestDue));

        // Several things of one day have one and the same term.
        void Add(DayStep step)
        {
            if (!steps.Contains(step)) steps.Add(step);
        }
    }

    private static DayReckoning ReckoningOf(TermUnit unit) => unit switch
    {
        TermUnit.Months => DayReckoning.Months,
        TermUnit.Years => DayReckoning.Years,
        _ => DayReckoning.Days,
    };

    // Several duties in one finding have no one last day.
    private static ConclusionStep Conclusion(Rule rule, Outcome outcome, Breach breach, RuleContext context)
    {
        var conclusion = new ConclusionStep(rule, outcome, context.AsOf);
        if (breach.Duties is not { Count: 1 } duties || !(duties[0].HasLastDay && duties[0].Due < context.AsOf)) return conclusion;
        return conclusion with { Due = duties[0].Due, DoneOn = duties[0].DoneLateOn(context.AsOf) };
    }
}
