using System;
using System.CommandLine;
using System.IO;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--settings FILE</c>.</summary>
internal static class SettingsOption
{
    public static Option<string?> Make(Language language) => new("--settings") { Description = CliTexts.Settings.In(language), HelpName = "FILE" };

    /// <summary>The assessor that the settings ask for; the default one without settings.</summary>
    public static ComplianceAssessor AssessorOf(string? file, Streams streams, Language language)
    {
        if (file is null) return ComplianceAssessor.Default;
        var settings = SettingsDocument.Read(Bytes(file));
        if (settings.Options is { } options) return new ComplianceAssessor(options);
        foreach (var problem in settings.Problems)
        {
            streams.Tell(FormattableString.Invariant($"{file}:{problem.Line}:{problem.Column} {problem.Code} {problem.Path} {problem.Message.In(language)}"));
        }
        throw new ToolFault(CliTexts.SettingsNotTaken(file));
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Reading(file, fault), fault);
        }
    }
}
