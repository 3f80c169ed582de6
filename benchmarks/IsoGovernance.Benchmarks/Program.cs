using System;
using System.Linq;
using BenchmarkDotNet.Running;
using IsoGovernance.Benchmarks;

const string Usage = """
    generate FILE [--agencies N | --megabytes N] [--seed S] [--faults PERCENT]   writes a national register in JSON Lines
    bars [--quick | --only GROUP | --markdown FILE]                              measures the bars; exit code 1 when one is missed
    profile [--seconds N [--file FILE]]                                          prints what each rule takes, or only judges, for a sampling profiler
    benchmark [BenchmarkDotNet's options]                                        runs the benchmarks
    """;

var options = new Arguments(args);
switch (args)
{
    case ["generate", var file, ..]:
        var written = RegisterFile.Write(file, (ulong)(options.Number("--seed") ?? 1), options.Number("--agencies"), options.Number("--megabytes"), options.Number("--faults") ?? 0);
        Console.WriteLine($"{written.Agencies} agencies, {written.Systems} systems, {written.Bytes / 1_000_000} MB");
        return 0;
    case ["bars", "--only", var group] when BarsCommand.GroupNames.Contains(group, StringComparer.Ordinal):
        return BarsCommand.Run(isQuick: false, group, markdown: null);
    case ["bars", "--only", ..]:
        Console.Error.WriteLine("bars --only takes one of: " + string.Join(", ", BarsCommand.GroupNames));
        return 2;
    case ["bars", ..]:
        return BarsCommand.Run(options.Has("--quick"), only: null, options.Text("--markdown"));
    case ["profile", ..]:
        if (options.Number("--seconds") is { } seconds) Profile.Spin(TimeSpan.FromSeconds(seconds), options.Text("--file"));
        else Profile.Print();
        return 0;
    case ["benchmark", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(EngineContender).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
