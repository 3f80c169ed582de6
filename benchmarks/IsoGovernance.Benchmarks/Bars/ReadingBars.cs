using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting;

namespace IsoGovernance.Benchmarks;

/// <summary>From JSON Lines to a report, beside reading the same file alone.</summary>
internal static class ReadingBars
{
    public static IEnumerable<Bar> Of(string file, int rounds)
    {
        var measured = Rounds.Run(
            Clock.Wall, rounds,
            ("bare System.Text.Json", () => ReadBare(file)), ("JSON Lines to report", () => Assess(file, 1)), ("two workers", () => Assess(file, 2)), ("the library's reader", () => Read(file)));
        var (bare, one, two, read) = (measured[0], measured[1], measured[2], measured[3]);
        var megabytes = new FileInfo(file).Length / 1e6;
        yield return Bar.AtMost(
            "JSON Lines to report / bare deserialisation", 1.25, one.RatioTo(bare), "×",
            $"{megabytes:0} MB: {one.Least:0} ms, {one.Bytes / 1_000_000} MB allocated; {bare.Least:0} ms, {bare.Bytes / 1_000_000} MB");
        yield return Bar.Told(
            "the library's reader alone / bare deserialisation", read.RatioTo(bare), "×", $"{read.Least:0} ms, with places, problems and the digest; {bare.Least:0} ms");
        yield return Bar.AtLeast("one worker / two workers", 1.7, one.RatioInRoundsTo(two), "×", $"round by round; at best {one.Least:0} ms, {two.Least:0} ms on {Environment.ProcessorCount} processors");
        yield return Bar.Told("JSON Lines to report", megabytes * 1000 / one.Least, "MB/s", "one worker");
    }

    /// <summary>The published schema by ajv in Node, over the same file.</summary>
    public static Bar Ajv(string file)
    {
        const string Name = "ajv with the published schema / JSON Lines to report";
        if (!Children.Has("node") || !Children.Has("npm")) return new Bar(Name, null, null, "×", IsLeast: true, "Node is not here");
        var modules = Directory.CreateTempSubdirectory("ajv");
        try
        {
            Children.Run("npm", "install", "--prefix", modules.FullName, "--no-audit", "--no-fund", "--silent", "ajv@8.17.1", "ajv-formats@3.0.1");
            var script = Path.Combine(Children.Root, "benchmarks/ajv.mjs");
            var schema = Path.Combine(Children.Root, "docs/schema/register-line.schema.json");
            var ajv = double.Parse(Children.Run("node", script, modules.FullName, schema, file).Output, System.Globalization.CultureInfo.InvariantCulture);
            var measured = Rounds.Run(Clock.Wall, 1, ("JSON Lines to report", () => Assess(file, 1)))[0];
            return Bar.Told(Name, ajv / measured.Least, "×", $"{ajv:0} ms, {measured.Least:0} ms; ajv checks the form alone");
        }
        finally
        {
            modules.Delete(recursive: true);
        }
    }

    private static void ReadBare(string file)
    {
        using var stream = File.OpenRead(file);
        if (BareJson.ReadLines(stream) == 0) throw new InvalidOperationException("The file holds no record.");
    }

    private static void Read(string file) => Task.Run(async () =>
    {
        using var stream = File.OpenRead(file);
        await foreach (var record in new RegisterReader(stream).ReadAsync())
        {
            if (record.Problems.Count > 0) throw new InvalidOperationException(record.Problems[0].Message.English);
        }
    }).GetAwaiter().GetResult();

    public static void Assess(string file, int workers)
    {
        using var stream = File.OpenRead(file);
        var assessed = Task.Run(() => ComplianceAssessor.Default.AssessAsync([new RegisterInput("register.jsonl", stream)], Registers.AsOf, workers: workers)).GetAwaiter().GetResult();
        if (assessed.Problems.Count > 0) throw new InvalidOperationException(assessed.Problems[0].Message.English);
        ReportWriter.Write(assessed, ReportFormat.Json, Stream.Null);
    }
}
