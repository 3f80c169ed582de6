using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>Compares what a contender finds with what the library finds, over generated registers with and without faults.</summary>
internal static class Agreement
{
    private static readonly ComplianceAssessor Engine = new(new AssessmentOptions { FindingLimit = int.MaxValue });

    // Ends of years, and days on which the law changed.
    private static readonly LocalDate[] Days =
    [
        new(2014, 12, 31), new(2015, 12, 31), new(2016, 6, 1), new(2018, 2, 21), new(2020, 9, 15), new(2021, 6, 30), new(2023, 1, 1), new(2025, 6, 30), new(2025, 7, 1), new(2026, 11, 21),
    ];

    /// <summary>Compares and tells every difference.</summary>
    /// <returns>The number of registers on which they differ.</returns>
    public static int Check(IContender contender)
    {
        int compared = 0, faults = 0, differing = 0;
        foreach (var (name, register, asOf) in Registers())
        {
            var expected = Engine.Assess(register, asOf).Findings.Select(finding => (finding.Code, finding.Path)).Where(fault => contender.Codes.Contains(fault.Code, StringComparer.Ordinal)).Order().ToList();
            var actual = new List<(string Code, string Path)>();
            contender.Judge(register, asOf, (code, path) => actual.Add((code, path)));
            actual.Sort();
            compared++;
            faults += expected.Count;
            if (expected.SequenceEqual(actual)) continue;
            differing++;
            Console.WriteLine($"{name} on {asOf:R}");
            foreach (var (code, path) in Without(expected, actual).Take(8)) Console.WriteLine($"  only {nameof(Engine)}: {code} {path}");
            foreach (var (code, path) in Without(actual, expected).Take(8)) Console.WriteLine($"  only {contender.Name}: {code} {path}");
        }
        Console.WriteLine($"{contender.Name}: {contender.Codes.Count} codes, {compared} registers with {faults} faults, {differing} differ");
        return differing;
    }

    private static IEnumerable<(string Name, Register Register, LocalDate AsOf)> Registers()
    {
        foreach (var seed in new ulong[] { 1, 20140518, 9001 })
        {
            var province = new RegisterGenerator(seed, RegisterProfile.SmallProvince).Register();
            Register[] compliant = [province, new RegisterGenerator(seed, RegisterProfile.SmallMinistry).Register(), new RegisterGenerator(seed, RegisterProfile.SmallMinisterialAgency).Register()];
            foreach (var register in compliant)
            {
                foreach (var day in Days) yield return ($"seed {seed}, compliant", register, day);
            }
            foreach (var mutation in Mutations.All)
            {
                var broken = mutation.Change(province);
                yield return ($"seed {seed}, {mutation.Code}: {mutation.What}", broken, mutation.AsOf);
                // Of a register that vouches for less there is more doubt.
                yield return ($"seed {seed}, {mutation.Code}: {mutation.What}, some records", broken with { RecordsFrom = new(2019, 3, 1), RecordedUntil = new(2024, 10, 1), Complete = null }, mutation.AsOf);
                if (seed > 1) continue;
                foreach (var day in Days) yield return ($"seed {seed}, {mutation.Code}: {mutation.What}", broken, day);
            }
        }
    }

    // Of several equal ones as many as there are more.
    private static List<(string Code, string Path)> Without(List<(string Code, string Path)> all, List<(string Code, string Path)> others)
    {
        var left = new List<(string Code, string Path)>(all);
        foreach (var other in others) left.Remove(other);
        return left;
    }
}
