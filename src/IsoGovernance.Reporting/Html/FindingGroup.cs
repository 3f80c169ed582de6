using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Html;

/// <summary>The findings and reviews of one agency or system: those with the most violations first, then in the order of the report.</summary>
internal sealed class FindingGroup(string? name)
{
    private readonly int[] _counts = new int[Mark.All.Length];
    private readonly List<FindingBlock> _blocks = [];

    /// <summary>What people call it; null when no name is recorded.</summary>
    public string? Name { get; } = name;

    public IEnumerable<FindingBlock> Blocks => _blocks.OrderBy(block => Array.IndexOf(Mark.All, block.Mark));

    public int CountOf(Mark mark) => _counts[Array.IndexOf(Mark.All, mark)];

    public static List<FindingGroup> Of(ComplianceReport report)
    {
        var groups = new List<FindingGroup>();
        var byName = new Dictionary<string, FindingGroup>(StringComparer.Ordinal);
        foreach (var finding in report.Findings) GroupOf(finding).Add(finding, Mark.Of(finding.Severity));
        foreach (var review in report.Reviews) GroupOf(review).Add(review, Mark.Of(severity: null));
        return [.. groups.OrderByDescending(group => group._counts[0]).ThenByDescending(group => group._counts[1])];

        FindingGroup GroupOf(Finding finding)
        {
            var name = finding.Subject.Name is { Length: > 0 } recorded ? recorded : null;
            if (!byName.TryGetValue(name ?? "", out var group))
            {
                byName.Add(name ?? "", group = new FindingGroup(name));
                groups.Add(group);
            }
            return group;
        }
    }

    private void Add(Finding finding, Mark mark)
    {
        _counts[Array.IndexOf(Mark.All, mark)]++;
        var block = _blocks.Find(one => one.Mark == mark && string.Equals(one.Code, finding.Code, StringComparison.Ordinal) && one.Citations.Equals(finding.Citations));
        if (block is null) _blocks.Add(block = new FindingBlock(finding, mark));
        block.Findings.Add(finding);
    }
}

/// <summary>Findings of one rule that rest on the same provisions.</summary>
internal sealed class FindingBlock(Finding first, Mark mark)
{
    public Mark Mark { get; } = mark;

    public Rule Rule { get; } = first.Rule;

    public string Code { get; } = first.Code;

    public ValueList<Law.Citation> Citations { get; } = first.Citations;

    public List<Finding> Findings { get; } = [];
}
