using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>Compares what a contender finds with what the library finds, in generated registers as they are and with every mutation.</summary>
internal static class Agreement
{
    private static readonly ulong[] Seeds = [1, 20140518, 9001];

    private static readonly LocalDate[] Days =
        [new(2014, 12, 31), new(2015, 12, 31), new(2018, 2, 21), new(2020, 9, 15), new(2022, 9, 16), new(2025, 6, 30), new(2025, 7, 1), new(2026, 11, 21)];

    public static int Check(IContender contender)
    {
        int registers = 0, faults = 0, differences = 0;
        var neverBroken = contender.Codes.ToHashSet(StringComparer.Ordinal);
        foreach (var (name, register, day) in Cases())
        {
            var report = new ComplianceAssessor(new AssessmentOptions { FindingLimit = int.MaxValue }).Assess(register, day);
            var expected = report.Findings.Where(finding => contender.Codes.Contains(finding.Code, StringComparer.Ordinal)).Select(finding => finding.Code + " " + finding.Path).Order(StringComparer.Ordinal).ToList();
            var actual = new List<string>();
            contender.Judge(register, day, (code, path) => actual.Add(code + " " + path));
            actual.Sort(StringComparer.Ordinal);
            registers++;
            neverBroken.ExceptWith(expected.Select(fault => fault[..fault.IndexOf(' ', StringComparison.Ordinal)]));
            faults += expected.Count;
            if (expected.SequenceEqual(actual, StringComparer.Ordinal)) continue;
            differences++;
            Console.WriteLine(name);
            foreach (var one in Without(expected, actual).Take(6)) Console.WriteLine("  not found: " + one);
            foreach (var one in Without(actual, expected).Take(6)) Console.WriteLine("  found, and no fault: " + one);
        }
        Console.WriteLine($"{contender.Name}: {contender.Codes.Count} codes, {registers} registers, {faults} faults, {differences} registers with differences");
        if (neverBroken.Count > 0) Console.WriteLine("  never broken: " + string.Join(", ", neverBroken));
        return differences == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Name, Register Register, LocalDate Day)> Cases()
    {
        foreach (var seed in Seeds)
        {
            foreach (var profile in new[] { RegisterProfile.SmallProvince, RegisterProfile.SmallMinistry, RegisterProfile.SmallMinisterialAgency })
            {
                var register = new RegisterGenerator(seed, profile).Register();
                foreach (var day in Days) yield return ($"seed {seed}, {profile.Authority}, {day}", register, day);
                if (seed == Seeds[0])
                {
                    foreach (var (what, stripped) in Strippings.Of(register)) yield return ($"seed {seed}, {profile.Authority}, {Days[^1]}, {what}", stripped, Days[^1]);
                }
                if (profile.Authority != AuthorityKind.Province) continue;
                foreach (var mutation in Mutations.All)
                {
                    var changed = mutation.Change(register);
                    yield return ($"seed {seed}, {mutation.Code}: {mutation.What}", changed, mutation.AsOf);
                }
            }
        }
    }

    private static List<string> Without(List<string> all, List<string> others)
    {
        var left = new List<string>(all);
        foreach (var one in others) left.Remove(one);
        return left;
    }
}
