using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace IsoGovernance.Benchmarks;

/// <summary>The built <c>isogov</c>, looked at from outside: how much memory it takes, and how soon it tells its first finding.</summary>
internal static class ProcessBars
{
    private const double MegaByte = 1e6;

    /// <summary>The peak of memory over a register and over one ten times as long.</summary>
    public static IEnumerable<Bar> Memory(string folder, int megabytes)
    {
        var (small, smallBytes, _) = Assess(Path.Combine(folder, "small.jsonl"), megabytes / 10);
        var (large, largeBytes, time) = Assess(Path.Combine(folder, "large.jsonl"), megabytes);
        var name = $"peak memory of {megabytes} MB";
        if (large == 0)
        {
            yield return Bar.NotMeasured(name, 150, "MB", isLeast: false, "the system does not tell the peak of a process");
            yield break;
        }
        yield return Bar.AtMost(name, 150, large / MegaByte, "MB", $"{largeBytes / MegaByte:0} MB in {time / 1000:0.0} s, {largeBytes / MegaByte * 1000 / time:0} MB/s");
        yield return Bar.AtMost($"the same / the peak of {megabytes / 10} MB", 1.1, (double)large / small, "×", $"{large / MegaByte:0} MB; {small / MegaByte:0} MB of memory for {smallBytes / MegaByte:0} MB");
    }

    /// <summary>From the start of the program to its report, beside a program that reads the same file and does nothing.</summary>
    public static Bar ColdStart(int starts)
    {
        var sample = Path.Combine(Children.Root, "docs/samples/registers/can-tho-2023.json");
        var measured = Rounds.Run(
            Clock.Wall, starts,
            ("isogov assess", () => Children.Run(Children.Tool, "assess", sample, "--as-of", "2023-04-01")),
            ("bare program", () => Children.Run(Children.ColdStart, sample)));
        return Bar.AtMost(
            "cold start of isogov assess / of a bare program", 2, measured[0].RatioTo(measured[1]), "×",
            string.Join(", ", measured.Select(one => $"{one.Name} {one.Least:0} ms")));
    }

    private static (long Peak, long Bytes, double Milliseconds) Assess(string file, int megabytes)
    {
        RegisterFile.Write(file, Registers.Seed, agencies: null, megabytes, faults: 0);
        var bytes = new FileInfo(file).Length;
        var (time, peak, _) = Children.Run(Children.Tool, "assess", file, "--as-of", "2026-11-21", "--format", "json", "--output", file + ".report");
        File.Delete(file);
        return (peak, bytes, time);
    }
}
