using System;
using System.Diagnostics;

namespace IsoGovernance.Tests;

/// <summary>How the time of something grows with its size. The clock of a machine that does much else tells nothing by itself, so times are compared.</summary>
internal static class Growth
{
    /// <summary>How many times as large the large one is.</summary>
    public const int Times = 8;

    // By its size it takes 8 times as long, by its square 64 times.
    private const int Most = 30;
    private const int Attempts = 3;

    /// <summary>Fails where what is larger takes longer by more than its size.</summary>
    public static void IsOfSize(Action small, Action large)
    {
        var (one, other) = (Least(small), Least(large));
        if (other > Most * one) Assert.Fail("What is " + Times + " times as large takes " + other + " instead of " + one);
    }

    private static TimeSpan Least(Action action)
    {
        var least = TimeSpan.MaxValue;
        for (var i = 0; i < Attempts; i++)
        {
            var watch = Stopwatch.StartNew();
            action();
            least = watch.Elapsed < least ? watch.Elapsed : least;
        }
        return least;
    }
}
