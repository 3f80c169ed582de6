using System;
using System.IO;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool;

/// <summary>Reads the bytes of a file or of standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    public static byte[] Read(string name, Stream stdin)
    {
        try
        {
            return name == StandardInput ? ReadToEnd(stdin) : File.ReadAllBytes(name);
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Reading(name, fault), fault);
        }
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
