using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Benchmarks.ByHand;
using IsoGovernance.Generation;

namespace IsoGovernance.Benchmarks;

/// <summary>The engine beside the same conditions written another way, in memory.</summary>
internal static class EngineBars
{
    private const int Passes = 40;

    private static readonly (Written Written, string Name, double? Limit, bool IsLeast)[] Promises =
    [
        (Written.ByHand, "engine / the same by hand", 1.5, false),
        (Written.InFluentValidation, "FluentValidation / engine", 10, true),
        (Written.InFluentValidationByRecord, "FluentValidation / engine, rules over one record without a term", 25, true),
        (Written.InAnnotations, "DataAnnotations / engine", null, true),
    ];

    /// <summary>
    /// Whether every contender finds what the engine finds: one bar each, the number of differences over a country with shares of faults, and
    /// over a province with each mutation.
    /// </summary>
    public static IEnumerable<Bar> Agreements(RegisterProfile profile, params int[] faultPercents)
    {
        var registers = faultPercents.Select(percent => (new RegisterGenerator(Registers.Seed, profile).Register(new Faults(Registers.Seed, percent)), Registers.AsOf)).ToList();
        var province = new RegisterGenerator(Registers.Seed, RegisterProfile.SmallProvince).Register();
        registers.AddRange(Mutations.All.Select(mutation => (mutation.Change(province), mutation.AsOf)));
        foreach (var (_, contender) in Contenders.All)
        {
            var agreement = registers.Select(one => Agreement.Of(contender, one.Item1, one.Item2)).Aggregate((one, other) => one.And(other));
            yield return Bar.AtMost(
                $"{contender.Name}: differences from the engine", 0, agreement.Missing.Count + agreement.Surplus.Count, "",
                $"{contender.Codes.Count} rules, {registers.Count} registers; {agreement}");
        }
    }

    /// <summary>The times of all contenders over one register.</summary>
    public static IEnumerable<Bar> Times(RegisterProfile profile, int rounds)
    {
        var register = new RegisterGenerator(Registers.Seed, profile).Register(new Faults(Registers.Seed, Registers.FewFaults));
        var all = new EngineContender();
        var alone = Rounds.Run(Clock.Processor, rounds, (all.Name, () => Judge(all, register)))[0];
        yield return Bar.Told(
            "engine, all rules, one system", alone.Least * 1000 / register.Systems.Count, "µs",
            $"{register.Agencies.Count} agencies, {register.Systems.Count} systems, {register.Inspections.Count} inspections in {alone.Least:0} ms, {alone.Bytes / 1000:0} KB");
        foreach (var (written, name, limit, isLeast) in Promises)
        {
            var contenders = Contenders.All.Where(entry => entry.Written == written).Select(entry => entry.Contender).ToList();
            if (contenders.Count == 0) yield return new Bar(name, limit, null, "×", isLeast, "no contender");
            foreach (var contender in contenders)
            {
                var engine = new EngineContender(contender.Codes);
                var measured = Rounds.Run(Clock.Processor, rounds, (engine.Name, () => Judge(engine, register)), (contender.Name, () => Judge(contender, register)));
                var ratio = isLeast ? measured[1].RatioTo(measured[0]) : measured[0].RatioTo(measured[1]);
                yield return new Bar(
                    name, limit, ratio, "×", isLeast,
                    $"{contender.Codes.Count} rules; {string.Join(", ", measured.Select(one => $"{one.Name} {one.Least:0.0} ms, {one.Bytes / 1000:0} KB"))}");
            }
        }
        yield return LimitByRecord(register, rounds);
    }

    // Most of those rules look at every record: no engine is faster than a part of them by hand.
    private static Bar LimitByRecord(Register register, int rounds)
    {
        var fluent = Contenders.All.First(entry => entry.Written == Written.InFluentValidationByRecord).Contender;
        var byHand = new ByHandContender("DAT");
        var measured = Rounds.Run(Clock.Processor, rounds, (fluent.Name, () => Judge(fluent, register)), (byHand.Name, () => Judge(byHand, register)));
        return Bar.Told(
            "FluentValidation, rules over one record without a term / the rules over all records alone, by hand", measured[0].RatioTo(measured[1]), "×",
            $"{measured[0].Least:0.0} ms; {byHand.Codes.Count} rules by hand {measured[1].Least:0.0} ms");
    }

    /// <summary>What is allocated for a system that breaks no rule, once its agencies are known.</summary>
    public static IEnumerable<Bar> Allocation(RegisterProfile profile)
    {
        var register = new RegisterGenerator(Registers.Seed, profile).Register();
        var all = BytesOf(register, ComplianceAssessor.Default);
        var reviews = all.Reviews.GroupBy(review => review.Code, StringComparer.Ordinal).Select(group => group.Key).ToArray();
        var judged = BytesOf(register, new ComplianceAssessor(new AssessmentOptions { RulesOff = [.. reviews.Select(code => new RuleOff { Code = code, Reason = "Lists a review." })] }));
        yield return Bar.AtMost(
            "allocated for a compliant system", 0, Measured.MedianOf(judged.Bytes), "bytes",
            $"the median of {judged.Bytes.Length} systems, by the rules that list nothing of it; {judged.Bytes.Average():0} on average, as rules over the whole register remember each system");
        yield return Bar.Told(
            "allocated for a compliant system with its reviews", Measured.MedianOf(all.Bytes), "bytes", $"{string.Join(", ", reviews)} list what a person has to look at");
    }

    // Code that is not yet optimised allocates what optimised code does not: the pass with the least counts.
    private static (double[] Bytes, ValueList<Finding> Reviews) BytesOf(Register register, ComplianceAssessor assessor) =>
        Enumerable.Range(0, Passes).Select(_ => PassOf(register, assessor)).MinBy(pass => pass.Bytes.Sum());

    private static (double[] Bytes, ValueList<Finding> Reviews) PassOf(Register register, ComplianceAssessor assessor)
    {
        var assessment = assessor.Begin(register with { Systems = default, Inspections = default }, Registers.AsOf);
        for (var i = 0; i < register.Agencies.Count; i++) assessment.Add(register.Agencies[i], i);
        var bytes = new double[register.Systems.Count];
        for (var i = 0; i < register.Systems.Count; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            assessment.Add(register.Systems[i], i);
            bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return (bytes, assessment.ToReport().Reviews);
    }

    private static void Judge(IContender contender, Register register)
    {
        var faults = 0;
        contender.Judge(register, Registers.AsOf, (_, _) => faults++);
        if (faults == 0 && contender.Codes.Count > 1) throw new InvalidOperationException(contender.Name + " finds nothing in a register with faults.");
    }
}
