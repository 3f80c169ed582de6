using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using IsoGovernance.Assessment;

namespace IsoGovernance.Tests;

/// <summary>An assessment is a function of the facts: neither the time nor the order in which they are told makes a difference.</summary>
public sealed partial class OrderProperties
{
    private static readonly ComplianceAssessor Assessor = new(new AssessmentOptions { Explain = true });

    [Fact]
    public void The_same_facts_give_the_same_report() => PropertyCheck.For(EditedRegister.Any, 8, sample =>
        Assert.Equal(Report(sample, sample.Register), Report(sample, sample.Again())));

    [Fact]
    public void The_order_of_records_changes_nothing_but_their_positions() => PropertyCheck.For(EditedRegister.Any, 20, sample =>
    {
        // Of several records of one agency the first counts (DAT005): there the order tells which one is meant.
        var register = sample.Register with { Agencies = [.. sample.Register.Agencies.DistinctBy(agency => agency.Id)] };
        var random = new Random(sample.Choice);
        var agencies = Shuffled(register.Agencies, random);
        var systems = Shuffled(register.Systems, random);
        var inspections = Shuffled(register.Inspections, random);
        var shuffled = register with
        {
            Agencies = [.. agencies.Select(i => register.Agencies[i])],
            Systems = [.. systems.Select(i => register.Systems[i])],
            Inspections = [.. inspections.Select(i => register.Inspections[i])],
        };
        var positions = new Dictionary<string, int[]>(StringComparer.Ordinal) { ["agencies"] = agencies, ["systems"] = systems, ["inspections"] = inspections };

        // DAT005 is told at the later one of two records.
        var expected = Array.FindAll(Report(sample, register), IsElsewhere);
        var actual = Array.ConvertAll(Array.FindAll(Report(sample, shuffled), IsElsewhere), line => Position().Replace(line, place => Moved(place, positions)));
        Array.Sort(expected, StringComparer.Ordinal);
        Array.Sort(actual, StringComparer.Ordinal);
        var first = Array.FindIndex(expected, line => Array.BinarySearch(actual, line, StringComparer.Ordinal) < 0);
        Assert.True(first < 0, "Not so in another order: " + (first < 0 ? "" : expected[first]));
        Assert.Equal(expected, actual, StringComparer.Ordinal);
    });

    private static string[] Report(EditedRegister sample, Register register) => ReportText.Of(Assessor.Assess(register, sample.AsOf, dueUntil: sample.AsOf.PlusYears(1)));

    private static bool IsElsewhere(string line) => !line.StartsWith("finding DAT005", StringComparison.Ordinal);

    private static int[] Shuffled<T>(ValueList<T> records, Random random)
    {
        int[] order = [.. Enumerable.Range(0, records.Count)];
        random.Shuffle(order);
        return order;
    }

    private static string Moved(Match place, Dictionary<string, int[]> positions)
    {
        var list = place.Groups["list"].Value;
        var at = int.Parse(place.Groups["at"].Value, CultureInfo.InvariantCulture);
        return list + place.Groups["mark"].Value + positions[list][at].ToString(CultureInfo.InvariantCulture);
    }

    // In paths, and in the names of records that have no identifier: not those of lists within other records.
    [GeneratedRegex("(?<![a-zA-Z0-9\\]]/?)(?<list>agencies|systems|inspections)(?<mark>[/\\[])(?<at>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Position();
}
