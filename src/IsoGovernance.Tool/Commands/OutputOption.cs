using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--output FILE</c>.</summary>
internal static class OutputOption
{
    public static Option<string?> Make(Language language) => new("--output", "-o") { Description = CliTexts.OutputFile.In(language), HelpName = "FILE" };

    /// <summary>The file that is asked for, which none of those that are read may be; null for standard output.</summary>
    public static string? Target(string? asked, IEnumerable<string> files, string? settings)
    {
        if (asked is null or InputFile.StandardInput) return null;
        OutputFile.Check(asked, settings is null ? files : [.. files, settings]);
        return asked;
    }

    /// <summary>Writes a result to the file, or to standard output where there is none.</summary>
    public static void Write(string? target, Streams streams, Action<StreamWriter> write)
    {
        if (target is null) write(streams.Output);
        else
        {
            OutputFile.Write(target, to =>
            {
                using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
                write(writer);
            });
        }
    }
}
