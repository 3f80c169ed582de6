using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>The first findings in the order of reports, up to a limit; further ones are counted. Several threads may add to it.</summary>
internal sealed class FindingList(int limit)
{
    private readonly FirstInOrder<Finding> _findings = new(limit, InOrder);
    private readonly int[] _bySeverity = new int[(int)Severity.Violation + 1];

    /// <summary>How many there were beyond the limit.</summary>
    public int NotListed => _findings.NotListed;

    /// <summary>The gravest severity of those not waived, listed or not; null when there are none.</summary>
    public Severity? Gravest { get; private set; }

    /// <summary>How many there were of each severity, from the mildest on, listed or not.</summary>
    public ValueList<int> BySeverity => ValueList.From(_bySeverity);

    public void Add(Finding finding)
    {
        lock (_findings)
        {
            _bySeverity[(int)finding.Severity]++;
            if (finding.Waiver is null && !(Gravest >= finding.Severity)) Gravest = finding.Severity;
            _findings.Add(finding);
        }
    }

    public void Clear()
    {
        _findings.Clear();
        System.Array.Clear(_bySeverity, 0, _bySeverity.Length);
        Gravest = null;
    }

    public void Merge(FindingList other)
    {
        if (ReferenceEquals(other, this)) return;
        if (!(Gravest >= other.Gravest) && other.Gravest is not null) Gravest = other.Gravest;
        for (var i = 0; i < _bySeverity.Length; i++) _bySeverity[i] += other._bySeverity[i];
        _findings.Merge(other._findings);
    }

    public ValueList<Finding> Listed() => _findings.Listed();

    // By subject, rule and place; what is said decides where a rule says several things of one place.
    private static int InOrder(Finding one, Finding other)
    {
        var order = string.CompareOrdinal(one.Subject.Id, other.Subject.Id);
        if (order == 0) order = string.CompareOrdinal(one.Code, other.Code);
        if (order == 0) order = string.CompareOrdinal(one.Below, other.Below);
        if (order == 0) order = string.CompareOrdinal(one.Subject.Path, other.Subject.Path);
        return order == 0 && !ReferenceEquals(one, other) ? string.CompareOrdinal(one.Message(Language.English), other.Message(Language.English)) : order;
    }
}
