using System;
using System.Globalization;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>What reading an input may cost in memory: so many times its size, and what every input costs.</summary>
internal sealed class Allowance
{
    private const long Times = 400;
    private const long Always = 16_777_216;

    /// <summary>The most that was allocated, as a share of what may be.</summary>
    public double Largest { get; private set; }

    /// <summary>Reads, by however many threads, and fails where that allocates too much.</summary>
    /// <param name="size">The size of what is read, unpacked.</param>
    /// <param name="read">Reads it.</param>
    public T Take<T>(long size, Func<T> read)
    {
        var before = GC.GetTotalAllocatedBytes();
        var result = read();
        var allocated = GC.GetTotalAllocatedBytes() - before;
        var allowed = (Times * size) + Always;
        Largest = Math.Max(Largest, allocated / (double)allowed);
        Assert.True(allocated <= allowed, string.Create(CultureInfo.InvariantCulture, $"{size:N0} bytes made {allocated:N0} bytes of memory, and {allowed:N0} are allowed."));
        return result;
    }
}
