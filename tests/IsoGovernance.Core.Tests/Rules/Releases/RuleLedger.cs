using System;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

/// <summary><c>docs/rules/RELEASES.md</c>: what each version changed in what verdicts rest on; the newest version stands first.</summary>
internal static class RuleLedger
{
    public const string Added = "added", Changed = "changed", Stricter = "stricter", Looser = "looser", Redirected = "redirected";

    private static readonly string[] Severities = ["info", "warning", "violation"];

    /// <summary>What is wrong with a ledger, for the version that is built and what it rests on; each fault with the row that is wanted.</summary>
    public static IReadOnlyList<string> Faults(string text, string version, IReadOnlyList<LedgerItem> current)
    {
        var faults = new List<string>();
        var releases = Read(text, faults);
        if (releases.Count == 0 || releases[0].Version.ToString() != version) faults.Add($"The first section is not \"## {version}\".");
        foreach (var (newer, older) in releases.Zip(releases.Skip(1)))
        {
            if (newer.Version <= older.Version) faults.Add($"{newer.Version} stands before {older.Version}.");
        }
        foreach (var release in releases.Where(release => release.Version.Build > 0))
        {
            foreach (var row in release.Rows.Where(row => row.Change is Added or Stricter)) faults.Add($"{release.Version} is a patch release: {row.Name} cannot be {row.Change} in it.");
        }
        var histories = releases.AsEnumerable().Reverse().SelectMany(release => release.Rows).ToLookup(row => row.Name, StringComparer.Ordinal);
        foreach (var history in histories) faults.AddRange(OfHistory(history.ToList(), current));
        foreach (var item in current) faults.AddRange(OfItem(item, histories[item.Name].LastOrDefault()));
        return faults;
    }

    private static IEnumerable<string> OfHistory(List<Row> rows, IReadOnlyList<LedgerItem> current)
    {
        var name = rows[0].Name;
        if (rows[0].Change != Added) yield return $"{name}: the first row is not \"{Added}\".";
        if (rows.Skip(1).Any(row => row.Change == Added)) yield return $"{name}: only the first row can be \"{Added}\"; a code is never used again.";
        if (rows.SkipLast(1).Any(row => row.Change == Redirected)) yield return $"{name}: nothing follows \"{Redirected}\".";
        foreach (var (before, after) in rows.Zip(rows.Skip(1)))
        {
            var wanted = Direction(before.Standing, after.Standing);
            if (after.Change != Redirected && wanted is not null && after.Change != wanted) yield return $"{name}: from \"{before.Standing}\" to \"{after.Standing}\" is \"{wanted}\", not \"{after.Change}\".";
        }
        var last = rows[^1];
        if (last.Change == Redirected)
        {
            if (!current.Any(item => last.Sentence.Contains(item.Name, StringComparison.Ordinal))) yield return $"{name}: the sentence names nothing that stands in its place.";
        }
        else if (!current.Any(item => item.Name == name))
        {
            yield return $"{name} is gone. Wanted: | {name} | {Redirected} | – | – | the code that stands in its place |";
        }
    }

    private static IEnumerable<string> OfItem(LedgerItem item, Row? last)
    {
        if (last?.Change == Redirected) yield return $"{item.Name} was redirected; its code is never used again.";
        else if (last is null || last.Digest != item.Digest || last.Standing != item.Standing)
        {
            yield return $"{item.Name} is not what the ledger says. Wanted: | {item.Name} | {(last is null ? Added : $"{Changed}, {Stricter} or {Looser}")} | {item.Standing} | {item.Digest} | what changed |";
        }
    }

    // What the standing of a rule alone tells; null when it tells nothing. A number of the law may be stricter either way.
    private static string? Direction(string before, string after)
    {
        if (Rule(before) is not { } was || Rule(after) is not { } now || was == now) return null;
        return now.Severity > was.Severity || string.CompareOrdinal(now.From, was.From) < 0 || string.CompareOrdinal(now.Until, was.Until) > 0 ? Stricter : Looser;
    }

    private static (int Severity, string From, string Until)? Rule(string standing)
    {
        var comma = standing.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0 || Array.IndexOf(Severities, standing[..comma]) is not (>= 0 and var severity)) return null;
        var days = (' ' + standing[(comma + 2)..] + ' ').Split(" – ");
        // Without a first day it is every day; without a last one, all that come.
        return days.Length < 2 ? (severity, "", "9999") : (severity, days[0].Trim(), days[1].Trim() is { Length: > 0 } until ? until : "9999");
    }

    private static List<Release> Read(string text, List<string> faults)
    {
        var releases = new List<Release>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (Version.TryParse(line[3..], out var version) && version.Build >= 0) releases.Add(new Release(version, []));
                else faults.Add("No version: " + line);
            }
            else if (releases.Count > 0 && line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal) && !line.StartsWith("| name |", StringComparison.Ordinal))
            {
                var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
                if (cells.Length != 5 || cells[4].Length == 0 || cells[1] is not (Added or Changed or Stricter or Looser or Redirected)) faults.Add("No row: " + line);
                else if (releases[^1].Rows.Exists(row => row.Name == cells[0])) faults.Add($"{releases[^1].Version}: a second row of {cells[0]}.");
                else releases[^1].Rows.Add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
            }
        }
        return releases;
    }

    private sealed record Release(Version Version, List<Row> Rows);

    private sealed record Row(string Name, string Change, string Standing, string Digest, string Sentence);
}
