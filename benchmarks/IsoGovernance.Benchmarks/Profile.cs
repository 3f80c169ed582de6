using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Benchmarks.ByHand;
using IsoGovernance.Generation;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Benchmarks;

/// <summary>Where the time of the engine goes: each rule judged alone, less what an assessment without rules takes.</summary>
internal static class Profile
{
    private const int RoundsEach = 5;

    /// <summary>Only judges, by all rules, so that a sampling profiler sees nothing else.</summary>
    /// <param name="time">How long.</param>
    /// <param name="file">A register in JSON Lines that is read each time, by one worker; null for one in memory.</param>
    public static void Spin(TimeSpan time, string? file)
    {
        if (file is not null)
        {
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < time;) ReadingBars.Assess(file, workers: 1);
            return;
        }
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
        foreach (var family in ByHandContender.Families)
        {
            var engine = Measure(register, RuleTable.All.Where(rule => rule.Descriptor.Code.StartsWith(family, StringComparison.Ordinal)));
            var byHand = Measure(register, new ByHandContender(family));
            Console.WriteLine($"{family}    {engine.Microseconds,8:0.00} µs all of the family, {byHand.Microseconds:0.00} µs by hand");
        }
    }

    private static (double Microseconds, double Bytes) Measure(Register register, IEnumerable<Rule> rules)
    {
        var assessor = new ComplianceAssessor(LawBook.Default, rules);
        return Measure(register, () => assessor.Assess(register, Registers.AsOf));
    }

    private static (double Microseconds, double Bytes) Measure(Register register, ByHandContender contender) => Measure(register, () => contender.Judge(register, Registers.AsOf, (_, _) => { }));

    private static (double Microseconds, double Bytes) Measure(Register register, Action judge)
    {
        var measured = Rounds.Run(Clock.Processor, RoundsEach, ("", judge))[0];
        return (measured.Least * 1000 / register.Systems.Count, (double)measured.Bytes / register.Systems.Count);
    }
}
