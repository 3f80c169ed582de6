using System;
using System.Linq;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>Of which findings a report can tell that they were not there.</summary>
internal sealed class ReportCoverage
{
    private readonly SavedReport _report;

    // The last finding listed, in the order by which reports are cut: by subject and rule.
    private readonly SavedFinding? _last;

    public ReportCoverage(SavedReport report)
    {
        _report = report;
        if (report.FindingsNotListed == 0) return;
        _last = report.Findings.OrderBy(finding => finding.Subject.Id, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal).LastOrDefault();
    }

    /// <summary>Why it cannot tell whether a finding that it does not list was there; null where it can.</summary>
    public ComparisonGap? GapFor(SavedFinding finding)
    {
        if (!_report.NotEvaluated.ContainsKey(finding.Code)) return ComparisonGap.RuleNotRun;
        if (_report.FailedRules.Contains(finding.Code)) return ComparisonGap.RuleFailed;
        if (_report.IsIncomplete) return ComparisonGap.Incomplete;
        return _report.FindingsNotListed > 0 && !IsAmongListed(finding) ? ComparisonGap.NotListed : null;
    }

    private bool IsAmongListed(SavedFinding finding)
    {
        if (_last is null) return false;
        var id = finding.Subject.Id;

        // A position in an identifier may be another one here; what stands before it decides, or nothing does.
        var position = id.IndexOf('[');
        if (position >= 0) return string.CompareOrdinal(id, 0, _last.Subject.Id, 0, position) < 0;
        var order = string.CompareOrdinal(id, _last.Subject.Id);
        return order < 0 || (order == 0 && string.CompareOrdinal(finding.Code, _last.Code) < 0);
    }
}
