using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using IsoGovernance.Generation;

namespace IsoGovernance.Benchmarks;

/// <summary>Measures all bars, prints them as JSON, and says whether one is missed.</summary>
internal static class BarsCommand
{
    private const int LargeMegabytes = 1_000, Rounds = 15, Starts = 15;

    private static readonly (string Name, Func<string, IEnumerable<Bar>> Measure)[] Groups =
    [
        ("agreement", _ => EngineBars.Agreements(Country, 0, Registers.FewFaults, 100)),
        ("engine", _ => EngineBars.Times(Country, Rounds)),
        ("allocation", _ => EngineBars.Allocation(Country)),
        ("validator", _ => ValidatorBars.Of(Rounds)),
        ("reading", Reading),
        ("start", _ => [ProcessBars.ColdStart(Starts)]),
        ("scaling", _ => [ScalingBars.TimePerAgency()]),
        ("memory", folder => ProcessBars.Memory(folder, LargeMegabytes)),
    ];

    private static RegisterProfile Country => RegisterProfile.CountryOf(1);

    /// <summary>What <c>--only</c> takes.</summary>
    public static IEnumerable<string> GroupNames => Groups.Select(group => group.Name);

    /// <param name="isQuick">Only what does not depend on the machine, on a small register.</param>
    /// <param name="only">The group that is measured; null for all.</param>
    /// <param name="markdown">A file whose table is written anew; null for none.</param>
    public static int Run(bool isQuick, string? only, string? markdown)
    {
        var bars = new List<Bar>();
        foreach (var bar in isQuick ? Quick() : Measured(only))
        {
            bars.Add(bar);
            Console.Error.WriteLine($"{(bar is { Limit: null, Value: not null } ? "Told" : bar.State.ToString()),-11} {bar.Name}: {bar.Result} ({bar.Promise}); {bar.Detail}");
        }
        Write(bars);
        if (markdown is not null) WriteTable(markdown, bars);
        return bars.Exists(bar => bar.State == BarState.Missed) ? 1 : 0;
    }

    private static IEnumerable<Bar> Quick() => [.. EngineBars.Agreements(RegisterProfile.SmallCountry, 100), .. EngineBars.Allocation(RegisterProfile.SmallCountry)];

    private static IEnumerable<Bar> Measured(string? only)
    {
        var folder = Directory.CreateTempSubdirectory("bars");
        try
        {
            foreach (var (_, measure) in Groups.Where(group => only is null || string.Equals(group.Name, only, StringComparison.Ordinal)))
            {
                foreach (var bar in measure(folder.FullName)) yield return bar;
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Bar> Reading(string folder)
    {
        var file = Path.Combine(folder, "register.jsonl");
        RegisterFile.Write(file, Registers.Seed, agencies: 1, megabytes: null, faults: 0);
        foreach (var bar in ReadingBars.Of(file, Rounds)) yield return bar;
        yield return ReadingBars.Ajv(file);
    }

    private static string Machine => $"{Environment.ProcessorCount} processors ({ProcessorName()}), {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    private static string ProcessorName() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static void Write(List<Bar> bars)
    {
        using var writer = new Utf8JsonWriter(Console.OpenStandardOutput(), new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("machine", Machine);
        writer.WriteStartArray("bars");
        foreach (var bar in bars)
        {
            writer.WriteStartObject();
            writer.WriteString("name", bar.Name);
            writer.WriteString("standing", bar.State switch { BarState.Missed => "missed", BarState.NotMeasured => "notMeasured", _ => bar.Limit is null ? "told" : "met" });
            if (bar.Limit is { } limit) writer.WriteNumber(bar.IsLeast ? "least" : "most", limit);
            if (bar.Value is { } value) writer.WriteNumber("value", Math.Round(value, 3));
            writer.WriteString("unit", bar.Unit == "×" ? "ratio" : bar.Unit);
            writer.WriteString("detail", bar.Detail);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        Console.WriteLine();
    }

    // Between its two marks; the page around it is written by hand.
    private static void WriteTable(string file, List<Bar> bars)
    {
        const string Begin = "<!-- bars -->\n", End = "<!-- /bars -->";
        var page = File.ReadAllText(file);
        int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, until = page.IndexOf(End, StringComparison.Ordinal);
        if (from < Begin.Length || until < from) throw new InvalidDataException($"{file} has no place for the table between {Begin.Trim()} and {End}.");
        var table = new StringBuilder($"Measured on {Machine}.\n\n| bar | promised | measured | | made of |\n|---|---|---|---|---|\n");
        foreach (var bar in bars)
        {
            var standing = bar.State switch { BarState.Missed => "**missed**", BarState.NotMeasured => "not measured", _ => bar.Limit is null ? "" : "met" };
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {bar.Name} | {bar.Promise} | {bar.Result} | {standing} | {bar.Detail} |\n");
        }
        File.WriteAllText(file, page[..from] + table + page[until..]);
    }
}
