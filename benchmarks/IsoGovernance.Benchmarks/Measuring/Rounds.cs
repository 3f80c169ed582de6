using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace IsoGovernance.Benchmarks;

/// <summary>Times and allocations of one thing over all rounds.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Milliseconds">The time of each round, by the clock that was asked for.</param>
/// <param name="Bytes">What a round allocated, on all threads; the median.</param>
internal sealed record Measured(string Name, double[] Milliseconds, long Bytes)
{
    /// <summary>The time of the quickest round. Whatever else runs on a machine only adds to the others.</summary>
    public double Least => Milliseconds.Min();

    /// <summary>How many times longer this took than another, each in its quickest round.</summary>
    public double RatioTo(Measured other) => Least / other.Least;

    /// <summary>How many times longer this took than another in the same round, the median: where one keeps all processors busy and the other does not, their quickest moments are not the same.</summary>
    public double RatioInRoundsTo(Measured other) => MedianOf([.. Milliseconds.Zip(other.Milliseconds, (mine, its) => mine / its)]);

    public static double MedianOf(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>What is taken for the time of a round.</summary>
internal enum Clock
{
    /// <summary>The time that the processors worked for this program: what one thread takes, whoever else is on the machine.</summary>
    Processor,

    /// <summary>The time that passed: what several threads or programs take together.</summary>
    Wall,
}

/// <summary>Measures several things side by side: after a warm-up each once a round, in an order that turns.</summary>
internal static class Rounds
{
    // Until the code of both is optimised; what is judged once takes a tenth of a second.
    private const int WarmUps = 6;

    public static Measured[] Run(Clock clock, int rounds, params IReadOnlyList<(string Name, Action Run)> things)
    {
        foreach (var (_, run) in things)
        {
            for (var i = 0; i < WarmUps; i++) run();
        }
        var times = new double[things.Count][];
        var bytes = new double[things.Count][];
        for (var i = 0; i < things.Count; i++) (times[i], bytes[i]) = (new double[rounds], new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < things.Count; i++)
            {
                var at = (round + i) % things.Count;
                // What one left behind is not collected on another's time.
                GC.Collect();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var began = Now(clock);
                things[at].Run();
                times[at][round] = (Now(clock) - began).TotalMilliseconds;
                bytes[at][round] = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            }
        }
        return [.. things.Select((thing, i) => new Measured(thing.Name, times[i], (long)Measured.MedianOf(bytes[i])))];
    }

    /// <summary>What a clock shows.</summary>
    public static TimeSpan Now(Clock clock) => clock == Clock.Wall ? Stopwatch.GetElapsedTime(0) : Environment.CpuUsage.TotalTime;
}
