using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool;

/// <summary>A file that a result is written to: whole, or not at all.</summary>
internal static class OutputFile
{
    private static readonly StringComparison Names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Refuses a file that the result is made of.</summary>
    public static void Check(string name, IEnumerable<string> inputs)
    {
        try
        {
            var target = Real(name);
            if (inputs.Any(input => IsWithin(target, input))) throw new ToolFault(CliTexts.OutputIsInput(name));
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Writing(name, fault), fault);
        }
    }

    /// <summary>Writes a file. Whoever reads it meanwhile sees what was there before, and so does everybody where writing fails.</summary>
    public static void Write(string name, Action<Stream> write)
    {
        try
        {
            // A device takes what it is given and cannot be replaced.
            if (IsDevice(name))
            {
                using var device = new FileStream(name, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                write(device);
                return;
            }
            var target = Path.GetFullPath(name);
            if (Directory.Exists(target)) throw new UnauthorizedAccessException();
            var draft = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetRandomFileName() + ".tmp");
            try
            {
                using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
                {
                    write(file);
                    file.Flush(flushToDisk: true);
                }
                File.Move(draft, target, overwrite: true);
            }
            finally
            {
                File.Delete(draft);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ToolFault(FileFaults.Writing(name, fault), fault);
        }
    }

    private static bool IsDevice(string name) => !OperatingSystem.IsWindows() && Path.GetFullPath(name).StartsWith("/dev/", StringComparison.Ordinal);

    // A folder of CSV files is read whole: a further one would be a part of it.
    private static bool IsWithin(string target, string input)
    {
        if (input == InputFile.StandardInput) return false;
        var read = Real(input);
        if (string.Equals(target, read, Names)) return true;
        return Directory.Exists(read) && string.Equals(Path.GetDirectoryName(target), read, Names) && Path.GetExtension(target).Equals(".csv", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The path without links, as far as there is anything at it.</summary>
    private static string Real(string name)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        path = Path.Combine(Real(parent), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return entry.Exists && entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Real(target.FullName) : path;
    }
}
