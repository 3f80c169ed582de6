using System;
using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>The first findings in the order of reports, up to a limit; further ones are counted.</summary>
internal sealed class FindingList(int limit)
{
    private readonly List<Finding> _findings = [];

    // The last of those listed, once there are more than are listed: what comes behind it is only counted.
    private Finding? _last;

    /// <summary>How many there were beyond the limit.</summary>
    public int NotListed { get; private set; }

    /// <summary>The gravest severity of those not waived, listed or not; null when there are none.</summary>
    public Severity? Gravest { get; private set; }

    public void Add(Finding finding)
    {
        if (finding.Waiver is null && !(Gravest >= finding.Severity)) Gravest = finding.Severity;
        if (_last is not null && InOrder(finding, _last) >= 0)
        {
            NotListed++;
            return;
        }
        _findings.Add(finding);
        // Sorting now and then costs less than keeping order at every step.
        if (_findings.Count >= limit + (limit / 4L) + 16) Trim();
    }

    public void Clear()
    {
        _findings.Clear();
        _last = null;
        NotListed = 0;
        Gravest = null;
    }

    public void Merge(FindingList other)
    {
        NotListed += other.NotListed;
        if (!(Gravest >= other.Gravest) && other.Gravest is not null) Gravest = other.Gravest;
        foreach (var finding in other._findings) Add(finding);
    }

    public ValueList<Finding> Listed()
    {
        Trim();
        return new ValueList<Finding>(_findings.ToArray());
    }

    private void Trim()
    {
        _findings.Sort(InOrder);
        if (_findings.Count <= limit) return;
        NotListed += _findings.Count - limit;
        _findings.RemoveRange(limit, _findings.Count - limit);
        _last = _findings[limit - 1];
    }

    // By subject, rule and place; what is said decides where a rule says several things of one place.
    private static int InOrder(Finding one, Finding other)
    {
        var order = string.CompareOrdinal(one.Subject.Id, other.Subject.Id);
        if (order == 0) order = string.CompareOrdinal(one.Code, other.Code);
        if (order == 0) order = string.CompareOrdinal(Below(one), Below(other));
        if (order == 0) order = string.CompareOrdinal(one.Path, other.Path);
        return order == 0 && !ReferenceEquals(one, other) ? string.CompareOrdinal(one.Message(Language.English), other.Message(Language.English)) : order;
    }

    private static string Below(Finding finding) => finding.Path.Substring(finding.Subject.Path.Length);
}
