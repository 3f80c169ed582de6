using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Counts outcomes, and turns breaches into findings: the cold side of an assessment.</summary>
internal sealed class FindingCollector
{
    private readonly RuleSet _rules;
    private readonly HostPolicy _policy;
    private readonly OutcomeCounter[] _counters;

    // How many findings each waiver has marked.
    private readonly int[] _waived;
    private readonly Func<string, TextPlace?>? _locate;
    private readonly FindingList _findings;
    private readonly FindingList _reviews;
    private readonly List<RuleError> _errors = [];
    private readonly CitedLaw _law = new();
    private readonly Explainer? _explainer;

    public FindingCollector(RuleSet rules, HostPolicy policy, int limit, Func<string, TextPlace?>? locate)
        : this(rules, policy, new FindingList(limit), new FindingList(limit), locate)
    {
    }

    private FindingCollector(RuleSet rules, HostPolicy policy, FindingList findings, FindingList reviews, Func<string, TextPlace?>? locate)
    {
        _policy = policy;
        _waived = new int[policy.Options.Waivers.Count];
        _locate = locate;
        _explainer = policy.Options.Explain ? new Explainer(locate) : null;
        _findings = findings;
        _reviews = reviews;
        _rules = rules;
        _counters = new OutcomeCounter[rules.All.Length];
        for (var i = 0; i < _counters.Length; i++) _counters[i] = new OutcomeCounter();
    }

    /// <summary>What was found so far, in the order of reports.</summary>
    public ValueList<Finding> Findings => _findings.Listed();

    public IReadOnlyList<RuleError> Errors => _errors;

    public OutcomeCounter this[int rule] => _counters[rule];

    /// <summary>Takes in a failure or a review of one subject.</summary>
    public void Add(int rule, Outcome outcome, Fact record, RecordPath path, RuleContext context)
    {
        var subject = path.SubjectFor(record, context);
        _explainer?.Place(outcome, path, context);
        if (outcome.Kind == OutcomeKind.NeedsReview)
        {
            _counters[rule].Reviews++;
            AddTo(_reviews, rule, outcome, subject, record, path, context);
        }
        else if (IsTouchedByLoss(outcome, subject, context)) _counters[rule].Count(Because.LostInReading);
        else
        {
            _counters[rule].Failures++;
            AddTo(_findings, rule, outcome, subject, record, path, context);
        }
    }

    /// <summary>Lets go of the records that a verdict which waits was reached from: where they lie is noted, if anybody will ask.</summary>
    public void Detach(Outcome outcome, RecordPath path, RuleContext context)
    {
        if (_explainer is not null) _explainer.Place(outcome, path, context);
        else
        {
            foreach (var breach in outcome.Breaches) breach.DropBackground();
        }
    }

    /// <summary>Another collector for another thread, which lists what it finds in the same place: the limit is kept once and not by each.</summary>
    public FindingCollector Beside(Func<string, TextPlace?>? locate) => new(_rules, _policy, _findings, _reviews, locate);

    public void AddError(int rule, string path, Exception fault) =>
        _errors.Add(RuleError.Of(_rules.All[rule], path, fault));

    /// <summary>Takes back every finding: nobody knows what was lost in reading.</summary>
    public void Withhold()
    {
        foreach (var counter in _counters) counter.Withhold();
        _findings.Clear();
        Array.Clear(_waived, 0, _waived.Length);
    }

    /// <summary>Forgets everything that was judged.</summary>
    public void Clear()
    {
        foreach (var counter in _counters) counter.Clear();
        _findings.Clear();
        _reviews.Clear();
        _errors.Clear();
        Array.Clear(_waived, 0, _waived.Length);
    }

    public void Merge(FindingCollector other)
    {
        for (var i = 0; i < _counters.Length; i++) _counters[i].Merge(other._counters[i]);
        _findings.Merge(other._findings);
        _reviews.Merge(other._reviews);
        _errors.AddRange(other._errors);
        for (var i = 0; i < _waived.Length; i++) _waived[i] += other._waived[i];
    }

    public ComplianceReport ToReport(RuleContext context, string ruleSet, string? inputDigest)
    {
        var outcomes = new SortedDictionary<string, OutcomeCounts>(StringComparer.Ordinal);
        for (var i = 0; i < _counters.Length; i++) outcomes.Add(_rules.All[i].Descriptor.Code, _counters[i].ToCounts());
        var errors = _errors.ToArray();
        Array.Sort(errors, (one, other) => string.CompareOrdinal(one.Code + one.Path, other.Code + other.Path));
        return new ComplianceReport
        {
            AsOf = context.AsOf,
            RuleSet = ruleSet,
            InputDigest = inputDigest,
            Findings = _findings.Listed(),
            FindingsNotListed = _findings.NotListed,
            Reviews = _reviews.Listed(),
            ReviewsNotListed = _reviews.NotListed,
            Gravest = _findings.Gravest,
            BySeverity = _findings.BySeverity,
            Waivers = WaiversUsed(context.AsOf),
            Severities = _policy.Options.Severities,
            RulesOff = _policy.Options.RulesOff,
            Errors = errors,
            Outcomes = outcomes,
            Interpretations = ReadingsUsed(context.Law.Readings),
            Parameters = ParametersUsed(context.Law),
        };
    }

    // A value that could not be read must not be taken for one that was never there.
    private static bool IsTouchedByLoss(Outcome outcome, Subject subject, RuleContext context)
    {
        if (context.Lost.IsEmpty) return false;
        foreach (var breach in outcome.Breaches)
        {
            if (!context.Lost.Touch(subject.Path + breach.Pointer)) return false;
        }
        return true;
    }

    private void AddTo(FindingList findings, int rule, Outcome outcome, Subject subject, Fact record, RecordPath at, RuleContext context)
    {
        var descriptor = _rules.All[rule].Descriptor;
        foreach (var breach in outcome.Breaches)
        {
            var below = breach.Pointer;
            if (!context.Lost.IsEmpty && outcome.Kind == OutcomeKind.Fail && context.Lost.Touch(subject.Path + below)) continue;
            var parameters = _law.ParametersFor(descriptor, breach, context);
            findings.Add(new Finding(_rules.All[rule], _policy.SeverityOf(descriptor), subject, below, breach.Variant)
            {
                Waiver = outcome.Kind == OutcomeKind.Fail ? WaiverOf(descriptor.Code, subject.Id, context) : null,
                Background = _explainer is null ? outcome.Why : _explainer.Explain(_rules.All[rule], outcome, breach, subject, record, parameters, at, context),
                Place = _locate?.Invoke(subject.Path + below),
                Arguments = new ValueList<FindingArgument>(breach.Arguments),
                Citations = _law.CitationsFor(descriptor, breach, context),
                Parameters = parameters,
            });
        }
    }

    private Waiver? WaiverOf(string code, string subjectId, RuleContext context)
    {
        if (_policy.WaiverOf(code, subjectId, context.AsOf) is not { } waiver) return null;
        _waived[waiver]++;
        return _policy.Options.Waivers[waiver];
    }

    private ValueList<WaiverUse> WaiversUsed(LocalDate asOf)
    {
        var used = new List<WaiverUse>();
        for (var i = 0; i < _waived.Length; i++)
        {
            var waiver = _policy.Options.Waivers[i];
            used.Add(new WaiverUse(waiver, _waived[i], waiver.Until < asOf));
        }
        return ValueList.From(used);
    }

    private ValueList<ReadingUsed> ReadingsUsed(Readings readings)
    {
        var used = new SortedDictionary<string, ReadingUsed>(StringComparer.Ordinal);
        // Any rule may meet a step without a record.
        used[ReadingNames.NotRecorded] = new ReadingUsed(ReadingNames.NotRecorded, readings.Choice(ReadingNames.NotRecorded)!);
        foreach (var rule in _rules.All)
        {
            foreach (var name in rule.Descriptor.Interpretations.Items) used[name] = new ReadingUsed(name, readings.Choice(name)!);
        }
        return new ValueList<ReadingUsed>(used.Values);
    }

    private ValueList<ParameterInForce> ParametersUsed(LawOnDate law)
    {
        var used = new SortedDictionary<string, ParameterInForce>(StringComparer.Ordinal);
        foreach (var rule in _rules.All)
        {
            foreach (var parameter in rule.Descriptor.Parameters.Items)
            {
                if (parameter.InForceOn(law, law.Date) is { } found) used[parameter.Name] = found;
            }
        }
        return new ValueList<ParameterInForce>(used.Values);
    }
}
