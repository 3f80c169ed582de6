using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Benchmarks;

/// <summary>Where the time of the engine goes: each rule judged alone, less what an assessment without rules takes.</summary>
internal static class Profile
{
    private const int RoundsEach = 5;

    /// <summary>Only judges, by all rules, so that a sampling profiler sees nothing else.</summary>
    public static void Spin(TimeSpan time)
    {
        var register = new RegisterGenerator(Registers.Seed, RegisterProfile.CountryOf(1)).Register();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time;) ComplianceAssessor.Default.Assess(register, Registers.AsOf);
    }

    public static void Print()
    {
        var register = new RegisterGenerator(Registers.Seed, RegisterProfile.CountryOf(1)).Register();
        Measure(register, RuleTable.All);
        var none = Measure(register, []);
        var all = Measure(register, RuleTable.All);
        Console.WriteLine($"{register.Systems.Count} systems; all rules {all.Microseconds:0.00} µs and {all.Bytes:0} bytes a system, without rules {none.Microseconds:0.00} µs and {none.Bytes:0} bytes");
        var rows = RuleTable.All.Select(rule => (rule.Descriptor.Code, Own: Measure(register, [rule]))).ToList();
        foreach (var (code, own) in rows.OrderByDescending(row => row.Own.Microseconds))
        {
            Console.WriteLine($"{code} {own.Microseconds - none.Microseconds,8:0.00} µs {own.Bytes - none.Bytes,8:0} bytes");
        }
    }

    private static (double Microseconds, double Bytes) Measure(Register register, IEnumerable<Rule> rules)
    {
        var assessor = new ComplianceAssessor(LawBook.Default, rules);
        var measured = Rounds.Run(Clock.Processor, RoundsEach, ("", () => assessor.Assess(register, Registers.AsOf)))[0];
        return (measured.Milliseconds.Min() * 1000 / register.Systems.Count, (double)measured.Bytes / register.Systems.Count);
    }
}
