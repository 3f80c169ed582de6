using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace IsoGovernance.Benchmarks;

/// <summary>Runs programs and looks at them from outside.</summary>
internal static class Children
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>The root of the repository, which holds what is run.</summary>
    public static string Root { get; } = FindRoot();

    public static string Tool => Built("src/IsoGovernance.Tool", "isogov");

    public static string ColdStart => Built("benchmarks/IsoGovernance.ColdStart", "IsoGovernance.ColdStart");

    /// <summary>Runs a program to its end.</summary>
    /// <returns>The time, the peak of its memory as the kernel counts it (0 where the system does not tell), and what it printed.</returns>
    public static (double Milliseconds, long PeakBytes, string Output) Run(string program, params string[] arguments)
    {
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var peak = 0L;
        using var ended = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            do peak = Math.Max(peak, PeakOf(process.Id));
            while (!ended.Wait(Look));
        });
        watch.Start();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        ended.Set();
        watch.Join();
        // 1 is a register with a violation.
        if (process.ExitCode is not (0 or 1)) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return (time, peak, output);
    }

    /// <summary>Whether a program can be started.</summary>
    public static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It has ended, or there is no such file system.
            return 0;
        }
    }

    private static string Built(string project, string name) => Path.Combine(Root, project, "bin/Release/net10.0", OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IsoGovernance.Core.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks run within the repository.");
        return folder.FullName;
    }
}
