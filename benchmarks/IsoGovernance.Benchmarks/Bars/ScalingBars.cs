using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;

namespace IsoGovernance.Benchmarks;

/// <summary>The time that an agency takes in registers of very different sizes, fed as a stream is.</summary>
internal static class ScalingBars
{
    private const int AgenciesEach = 80_000, LeastTimes = 5;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static Bar TimePerAgency()
    {
        var ofOne = new RegisterGenerator(Registers.Seed, Registers.Lean(1)).AgencyCount;
        var times = Sizes.Select(size => Least(Provinces(size, ofOne), Math.Max(LeastTimes, AgenciesEach / size))).ToArray();
        return Bar.AtMost(
            "time per agency, the largest / the least of 1,000, 10,000 and 100,000", 1.15, times.Max(one => one.Microseconds) / times.Min(one => one.Microseconds), "×",
            string.Join(", ", times.Select(one => $"{one.Agencies} agencies: {one.Microseconds:0.0} µs each, {one.AtEnd:0.0} µs of it at the end")));
    }

    // A small register is over before its code is optimised, so it is judged again and again; the quickest time counts.
    private static (int Agencies, double Microseconds, double AtEnd) Least(int provinces, int times) =>
        Enumerable.Range(0, times).Select(_ => Microseconds(provinces)).MinBy(one => one.Microseconds);

    private static int Provinces(int agencies, int ofOne) => Math.Max(1, agencies / ofOne);

    // Systems are made in small numbers and dropped, as a reader does it; what makes them is not timed.
    private static (int Agencies, double Microseconds, double AtEnd) Microseconds(int provinces)
    {
        const int AtOnce = 64;
        var generator = new RegisterGenerator(Registers.Seed, Registers.Lean(provinces));
        var head = generator.Head();
        GC.Collect();
        var clock = new ProcessorWatch();
        var assessment = clock.Time(() => ComplianceAssessor.Default.Begin(head, Registers.AsOf));
        clock.Time(() =>
        {
            for (var i = 0; i < head.Agencies.Count; i++) assessment.Add(head.Agencies[i], i);
            return assessment;
        });
        var inspected = 0;
        foreach (var chunk in Enumerable.Range(0, generator.SystemCount).Chunk(AtOnce))
        {
            var systems = chunk.Select(i => (System: generator.System(i), Inspections: generator.InspectionsOf(i).ToArray())).ToArray();
            inspected = clock.Time(() =>
            {
                for (var i = 0; i < systems.Length; i++)
                {
                    assessment.Add(systems[i].System, chunk[i]);
                    foreach (var inspection in systems[i].Inspections) assessment.Add(inspection, inspected++);
                }
                return inspected;
            });
        }
        var fed = clock.Elapsed;
        var report = clock.Time(() => assessment.ToReport());
        if (report.Findings.Count + report.Errors.Count > 0) throw new InvalidOperationException("The register is compliant, and " + report.Findings[0] + " was found.");
        return (head.Agencies.Count, clock.Elapsed.TotalMicroseconds / head.Agencies.Count, (clock.Elapsed - fed).TotalMicroseconds / head.Agencies.Count);
    }

    /// <summary>Adds up what the processors worked in several pieces.</summary>
    private sealed class ProcessorWatch
    {
        public TimeSpan Elapsed { get; private set; }

        public T Time<T>(Func<T> work)
        {
            var began = Rounds.Now(Clock.Processor);
            var result = work();
            Elapsed += Rounds.Now(Clock.Processor) - began;
            return result;
        }
    }
}
