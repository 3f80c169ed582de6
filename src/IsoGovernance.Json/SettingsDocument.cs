using System;
using System.Collections.Generic;
using IsoGovernance.Assessment;
using IsoGovernance.Json.Reading;
using IsoGovernance.Json.Settings;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Json;

/// <summary>A host's settings as JSON: readings, stricter local values, working calendar, further editions of the standard, waivers, severities, rules switched off.</summary>
/// <remarks>Settings decide verdicts, so they are taken whole or not at all: any problem, an unknown member too, leaves no options.</remarks>
public sealed record SettingsDocument
{
    /// <summary>The permanent code of a setting that names something that there is not, or lacks what it needs.</summary>
    public const string WrongSetting = "SET001";

    private SettingsDocument()
    {
    }

    /// <summary>The options; null where there is a problem.</summary>
    public AssessmentOptions? Options { get; private init; }

    /// <summary>What is wrong, in the order of the text; empty where there are options.</summary>
    public ValueList<ReadProblem> Problems { get; private init; }

    /// <summary>Reads settings.</summary>
    /// <param name="utf8">The bytes of the text.</param>
    /// <returns>The options, or what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static SettingsDocument Read(byte[] utf8) => Read(utf8, default);

    /// <summary>Reads settings that may name rules of the host.</summary>
    /// <param name="utf8">The bytes of the text.</param>
    /// <param name="rules">The host's own rules; the options hold them too.</param>
    /// <returns>The options, or what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentException">A rule has a fault. The message tells all faults.</exception>
    public static SettingsDocument Read(byte[] utf8, ValueList<LocalRule> rules)
    {
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        var tape = TapeRecorder.Record(utf8, new ReadOptions { IsStrict = true });
        OptionFaults.Refuse(OptionFaults.Of(new AssessmentOptions { Rules = rules }), nameof(rules));
        var log = new ProblemLog(tape);
        if (tape.BrokenAt is { } offset) log.Broken(offset);
        DocumentReader.TellTooDeep(tape, log);
        if (tape.HasRoot && tape[0].Kind != NodeKind.Record) log.Loss(ProblemCodes.WrongType, 0, Expected.Record);
        var settings = new TapeFields(tape, log).Read<SettingsRecord>(tape.HasRoot ? 0 : Tape.None, SettingsMaps.Settings);
        var problems = log.Listed();
        return problems.Count > 0 ? new SettingsDocument { Problems = problems } : Checked(settings, rules, new PointerPlaces(tape));
    }

    private static SettingsDocument Checked(SettingsRecord settings, ValueList<LocalRule> rules, PointerPlaces places)
    {
        var faults = new List<OptionFault>();
        var readings = SettingsReadings.Of(settings.Readings, faults);
        SettingsParameters.Check(settings.Parameters, faults);
        var law = SettingsEditions.AddedTo(LawBook.Default.With(readings), settings.Editions, faults);
        if (settings.FindingLimit is < 1) faults.Add(new OptionFault("/findingLimit", new("Số phát hiện được liệt kê ít nhất là 1", "At least one finding is listed")));
        var options = SettingsOptions.Of(settings, law) with { Rules = rules };
        faults.AddRange(OptionFaults.Of(options));
        return faults.Count == 0
            ? new SettingsDocument { Options = options }
            : new SettingsDocument { Problems = ValueList.From(faults.ConvertAll(fault => Told(fault, places))) };
    }

    private static ReadProblem Told(OptionFault fault, PointerPlaces places)
    {
        var (line, column) = places.Of(fault.Pointer);
        return new ReadProblem(WrongSetting, IsLoss: true, fault.Pointer, line, column, fault.Text);
    }
}
