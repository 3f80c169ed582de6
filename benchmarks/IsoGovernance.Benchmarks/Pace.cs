using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Benchmarks.Annotations;
using IsoGovernance.Benchmarks.Fluent;
using IsoGovernance.Generation;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>How much longer contenders take than the library, restricted to the same codes, over the same generated register.</summary>
internal static class Pace
{
    private const int Rounds = 7;
    private static readonly LocalDate Day = new(2026, 11, 21);

    public static int Measure()
    {
        var register = new RegisterGenerator(1, RegisterProfile.SmallProvince with { Procedures = new(20, 60), Objectives = new(4, 8), Units = new(4, 8) }).Register();
        Console.WriteLine($"{register.Agencies.Count} agencies, {register.Systems.Count} systems, {register.Inspections.Count} inspections; median of {Rounds} rounds, in processor time");
        Compare("all codes", register, new FluentContender());
        Compare("over one record, without a term", register, new FluentContender(RecordLevel.Codes), new AnnotationsContender());
        foreach (var code in RecordLevel.Codes.Where(code => code.StartsWith("DAT", StringComparison.Ordinal))) Compare("of them " + code, register, new FluentContender([code]));
        foreach (var family in RecordLevel.Codes.GroupBy(code => code[..3], StringComparer.Ordinal)) Compare("of them " + family.Key, register, new FluentContender(family));
        return 0;
    }

    private static void Compare(string what, Register register, params IContender[] contenders)
    {
        var codes = contenders[0].Codes.ToHashSet(StringComparer.Ordinal);
        var library = new ComplianceAssessor(LawBook.Default, RuleTable.All.Where(rule => codes.Contains(rule.Descriptor.Code)));
        Action[] ways = [() => Feed(library, register), .. contenders.Select(contender => (Action)(() => contender.Judge(register, Day, static (_, _) => { })))];
        var times = ways.Select(_ => new List<double>()).ToArray();
        int[] repeats = [.. ways.Select(RepeatsOf)];
        for (var round = 0; round < Rounds; round++)
        {
            // Taken in turns, so that a busy minute slows all of them.
            for (var i = 0; i < ways.Length; i++) times[i].Add(TimeOf(ways[i], repeats[i]));
        }
        var medians = times.Select(all => all.Order().ElementAt(Rounds / 2)).ToArray();
        Console.WriteLine($"{what} ({codes.Count}): library {medians[0]:F3} ms");
        for (var i = 0; i < contenders.Length; i++) Console.WriteLine($"  {contenders[i].Name} {medians[i + 1]:F3} ms, {medians[i + 1] / medians[0]:F1} times");
    }

    // So often that it takes a twentieth of a second, once it is compiled.
    private static int RepeatsOf(Action way)
    {
        for (var i = 0; i < 40; i++) TimeOf(way, 1);
        return Math.Max(1, (int)(50 / Math.Max(0.01, TimeOf(way, 3))));
    }

    // In the time of the processor: other processes do not count.
    private static double TimeOf(Action way, int repeats)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++) way();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / repeats;
    }

    // Without the summary, which no contender makes.
    private static void Feed(ComplianceAssessor library, Register register)
    {
        var assessment = library.Begin(register, Day, lost: null, locate: null, dueUntil: null, isWhole: false);
        for (var i = 0; i < register.Agencies.Count; i++) assessment.Add(register.Agencies[i], i);
        for (var i = 0; i < register.Systems.Count; i++) assessment.Add(register.Systems[i], i);
        for (var i = 0; i < register.Inspections.Count; i++) assessment.Add(register.Inspections[i], i);
        _ = assessment.ToReport();
    }
}
