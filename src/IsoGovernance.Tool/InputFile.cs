using System;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool;

/// <summary>Opens files and standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Opens an input; whoever called closes its stream.</summary>
    public static RegisterInput Open(string name, Stream stdin)
    {
        try
        {
            // The reader asks for large blocks itself.
            return new RegisterInput(name, name == StandardInput ? stdin : new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1));
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Reading(name, fault), fault);
        }
    }

    /// <summary>Does something that reads inputs; their faults are told as the tool's.</summary>
    public static T Reading<T>(string names, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException fault)
        {
            throw new ToolFault(CliTexts.Damaged(names), fault);
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Reading(names, fault), fault);
        }
    }
}
