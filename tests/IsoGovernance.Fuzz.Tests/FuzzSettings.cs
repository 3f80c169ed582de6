using System;
using System.Globalization;
using System.IO;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>How much is tried; tests/fuzz.sh sets it for long runs.</summary>
internal static class FuzzSettings
{
    /// <summary>The inputs of all readers together.</summary>
    public static int Inputs { get; } = Number("ISOGOV_FUZZ_INPUTS", 20_000);

    /// <summary>The same seed makes the same inputs.</summary>
    public static int Seed { get; } = Number("ISOGOV_FUZZ_SEED", 2014);

    /// <summary>How many processes share the inputs, and which one this is.</summary>
    public static int Processes { get; } = Number("ISOGOV_FUZZ_PROCESSES", 1);

    public static int Process { get; } = Number("ISOGOV_FUZZ_PROCESS", 0);

    /// <summary>The number of the only input to try, for looking into a failure; null for all.</summary>
    public static int? Only { get; } = Number("ISOGOV_FUZZ_ONLY", -1) is >= 0 and var only ? only : null;

    /// <summary>Where inputs that fail are kept, and what is being tried.</summary>
    public static string Folder { get; } = Text("ISOGOV_FUZZ_FOLDER") ?? Path.Combine(Path.GetTempPath(), "isogov-fuzz");

    private static int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    private static string? Text(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;
}
