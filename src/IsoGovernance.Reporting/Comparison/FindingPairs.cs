using System;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>Finds which finding of one report is which of another; order and positions make no difference.</summary>
internal sealed class FindingPairs
{
    private List<SavedFinding> _before;
    private List<SavedFinding> _after;

    public FindingPairs(SavedReport before, SavedReport after)
    {
        _before = Sorted(before);
        _after = Sorted(after);

        // The same in everything; then the one that is left of the same names and days; then the one that is left of the same names.
        Match(finding => finding.Identity.Exact, areAlike: true);
        Match(finding => finding.Identity.Texts, areAlike: false);
        Match(finding => finding.Identity.Names, areAlike: false);
    }

    public List<(SavedFinding Before, SavedFinding After)> Both { get; } = [];

    public IReadOnlyList<SavedFinding> OnlyBefore => _before;

    public IReadOnlyList<SavedFinding> OnlyAfter => _after;

    // Findings that are alike in all values are paired as they come, so those of one severity come together.
    private static List<SavedFinding> Sorted(SavedReport report) =>
        [.. report.Findings.OrderBy(finding => finding.Severity).ThenBy(finding => finding.IsWaived).ThenBy(finding => finding.Path, StringComparer.Ordinal)];

    private void Match(Func<SavedFinding, string> key, bool areAlike)
    {
        var after = _after.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var (onlyBefore, onlyAfter) = (new List<SavedFinding>(), new List<SavedFinding>());
        foreach (var group in _before.GroupBy(key, StringComparer.Ordinal))
        {
            var former = group.ToList();
            var latter = after.TryGetValue(group.Key, out var found) ? found : [];
            after.Remove(group.Key);

            // Where several could be meant, none is: a guess would tell of progress that nobody made.
            var matched = areAlike ? Math.Min(former.Count, latter.Count) : former.Count == 1 && latter.Count == 1 ? 1 : 0;
            for (var i = 0; i < matched; i++) Both.Add((former[i], latter[i]));
            onlyBefore.AddRange(former.Skip(matched));
            onlyAfter.AddRange(latter.Skip(matched));
        }
        onlyAfter.AddRange(after.Values.SelectMany(group => group));
        (_before, _after) = (onlyBefore, onlyAfter);
    }
}
