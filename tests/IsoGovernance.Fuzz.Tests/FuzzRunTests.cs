using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>What a reader does wrong is noticed, and the input kept.</summary>
public sealed class FuzzRunTests : IDisposable
{
    private static int Third => FuzzSettings.Process + (2 * FuzzSettings.Processes);

    [Fact]
    public void What_fails_is_told_with_its_seed_and_number_and_kept()
    {
        var fault = Failed(number => Assert.NotEqual(Third, number));

        Assert.Contains("seed " + FuzzSettings.Seed + ", input " + Third + ", kept in ", fault, StringComparison.Ordinal);
        var kept = Path.Combine(FuzzSettings.Folder, "false-" + FuzzSettings.Seed + "-" + Third);
        Assert.Equal("input " + Third, File.ReadAllText(Path.Combine(kept, "a.txt")));
    }

    [Fact]
    public void What_does_not_end_is_given_up()
    {
        var watch = Stopwatch.StartNew();
        using var end = new ManualResetEventSlim();

        var fault = Failed(_ => SpinWait.SpinUntil(() => end.IsSet || watch.Elapsed > TimeSpan.FromMinutes(2)));
        end.Set();

        Assert.Contains("It did not end within", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_memory_beyond_measure_fails()
    {
        var fault = Failed((_, allowance) => allowance.Take(1_000, () => new byte[20_000_000]));

        Assert.Contains("1,000 bytes made 20,0", fault, StringComparison.Ordinal);
        Assert.Equal(16_000_000, new Allowance().Take(1_000, () => new byte[16_000_000]).Length);
    }

    /// <summary>Nothing is left of inputs that were to fail.</summary>
    public void Dispose()
    {
        foreach (var kept in Directory.GetDirectories(FuzzSettings.Folder, "false-*")) Directory.Delete(kept, recursive: true);
    }

    private static string Failed(Action<int> check) => Failed((number, _) => check(number));

    private static string Failed(Action<int, Allowance> check) =>
        Assert.Throws<InvalidOperationException>(() => new FuzzRun(new FalseReader(check), TimeSpan.FromSeconds(1)).Go()).Message;

    private sealed class FalseReader(Action<int, Allowance> check) : IFuzzedReader
    {
        public string Name => "false";

        public int Share => 100;

        public FuzzInput Damaged(int number, Random random) => FuzzInput.Of("a.txt", Encoding.UTF8.GetBytes("input " + number));

        public void Check(FuzzInput input, int number, Allowance allowance) => check(number, allowance);
    }
}
