using System;
using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Counts the outcomes of one rule. Outcomes with a reason are shared instances, so they are told apart by reference first.</summary>
internal sealed class OutcomeCounter
{
    private (Outcome Outcome, int Count)[] _reasons = new (Outcome, int)[4];
    private int _reasonCount;

    public int Passes { get; set; }

    public int Failures { get; set; }

    public int Reviews { get; set; }

    /// <summary>Counts outcomes other than failures and reviews.</summary>
    public void Count(Outcome outcome, int times = 1)
    {
        if (ReferenceEquals(outcome, Outcome.Pass))
        {
            Passes += times;
            return;
        }
        var at = IndexOf(outcome);
        if (at >= 0)
        {
            _reasons[at].Count += times;
            return;
        }
        if (_reasonCount == _reasons.Length) Array.Resize(ref _reasons, _reasonCount * 2);
        _reasons[_reasonCount++] = (outcome, times);
    }

    // A host's rule may make the same reason anew each time.
    private int IndexOf(Outcome outcome)
    {
        for (var i = 0; i < _reasonCount; i++)
        {
            if (ReferenceEquals(_reasons[i].Outcome, outcome)) return i;
        }
        for (var i = 0; i < _reasonCount; i++)
        {
            if (_reasons[i].Outcome.HasReasonOf(outcome)) return i;
        }
        return -1;
    }

    /// <summary>Turns failures into outcomes that were not evaluated.</summary>
    public void Withhold()
    {
        if (Failures > 0) Count(Because.LostInReading, Failures);
        Failures = 0;
    }

    public void Clear()
    {
        Passes = Failures = Reviews = 0;
        _reasonCount = 0;
    }

    public void Merge(OutcomeCounter other)
    {
        Passes += other.Passes;
        Failures += other.Failures;
        Reviews += other.Reviews;
        for (var i = 0; i < other._reasonCount; i++) Count(other._reasons[i].Outcome, other._reasons[i].Count);
    }

    public OutcomeCounts ToCounts()
    {
        int notApplicable = 0, notEvaluated = 0;
        var reasons = new List<KeyValuePair<Reason, int>>(_reasonCount);
        for (var i = 0; i < _reasonCount; i++)
        {
            var (outcome, count) = _reasons[i];
            if (outcome.Kind == OutcomeKind.NotApplicable) notApplicable += count;
            else notEvaluated += count;
            reasons.Add(new KeyValuePair<Reason, int>(outcome.Why!, count));
        }
        reasons.Sort((one, other) => string.CompareOrdinal(one.Key.Code, other.Key.Code));
        return new OutcomeCounts
        {
            Pass = Passes,
            Fail = Failures,
            NeedsReview = Reviews,
            NotApplicable = notApplicable,
            NotEvaluated = notEvaluated,
            Reasons = new ValueList<KeyValuePair<Reason, int>>(reasons),
        };
    }
}
