using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;

namespace IsoGovernance.Fuzz.Tests;

/// <summary>Tries the inputs of one reader, one after the other, on a thread that is given up when an input does not end.</summary>
/// <param name="reader">The reader.</param>
/// <param name="longestWork">How long the processor may work on one input; what the machine does besides is no fault of the reader.</param>
internal sealed class FuzzRun(IFuzzedReader reader, TimeSpan longestWork)
{
    private const int Shares = 100;

    // For what waits and takes no time of the processor.
    private static readonly TimeSpan LongestTime = TimeSpan.FromMinutes(5);

    private readonly Allowance _allowance = new();
    private readonly Lock _lock = new();
    private (int Number, long Since, TimeSpan Work, FuzzInput? Input) _current;
    private Exception? _fault;
    private int _tried;

    /// <summary>Tries them all and tells what was done.</summary>
    public string Go()
    {
        var watch = Stopwatch.StartNew();
        var thread = new Thread(TryAll) { IsBackground = true, Name = reader.Name };
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            lock (_lock)
            {
                if (_current.Input is { } input && IsTooLong(_current.Since, _current.Work)) throw Failure(_current.Number, input, new TimeoutException("It did not end within " + longestWork + " of work"));
            }
        }
        if (_fault is not null) throw _fault;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{reader.Name}: {_tried:N0} inputs of seed {FuzzSettings.Seed}, {_tried / watch.Elapsed.TotalSeconds:N0} a second; the most memory was {_allowance.Largest:P0} of what is allowed");
    }

    private void TryAll()
    {
        try
        {
            Directory.CreateDirectory(FuzzSettings.Folder);
            // What is being tried, for whoever finds the process dead.
            var name = Path.Combine(FuzzSettings.Folder, "trying-" + FuzzSettings.Process.ToString(CultureInfo.InvariantCulture));
            using (var trying = new FileStream(name, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0))
            {
                if (FuzzSettings.Only is { } only) Try(only, trying);
                else
                {
                    var count = (int)((long)FuzzSettings.Inputs * reader.Share / Shares);
                    for (var number = FuzzSettings.Process; number < count; number += FuzzSettings.Processes) Try(number, trying);
                }
            }
            File.Delete(name);
        }
#pragma warning disable CA1031 // It is thrown again by the thread that waits.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _fault = fault;
        }
    }

    private void Try(int number, FileStream trying)
    {
        trying.Position = 0;
        trying.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{reader.Name} {FuzzSettings.Seed} {number} ").PadRight(40)));
        var input = reader.Damaged(number, new Random(unchecked((FuzzSettings.Seed * 1_000_003) + number)));
        if (FuzzSettings.Only is not null) input.Keep(KeptAt(number));
        lock (_lock) _current = (number, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, input);
        try
        {
            reader.Check(input, number, _allowance);
        }
        catch (Exception fault)
        {
            throw Failure(number, input, fault);
        }
        finally
        {
            lock (_lock) _current = default;
        }
        _tried++;
    }

    private bool IsTooLong(long since, TimeSpan work) =>
        Environment.CpuUsage.TotalTime - work > longestWork || Stopwatch.GetElapsedTime(since) > LongestTime;

    private InvalidOperationException Failure(int number, FuzzInput input, Exception fault)
    {
        var folder = KeptAt(number);
        input.Keep(folder);
        return new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"{reader.Name}, seed {FuzzSettings.Seed}, input {number}, kept in {folder}; again by: tests/fuzz.sh {FuzzSettings.Inputs} {FuzzSettings.Seed} {reader.Name} {number}\n{fault.Message}"),
            fault);
    }

    private string KeptAt(int number) => Path.Combine(FuzzSettings.Folder, string.Create(CultureInfo.InvariantCulture, $"{reader.Name}-{FuzzSettings.Seed}-{number}"));
}
