using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool;

/// <summary>Registers in workbooks, in CSV files, and in folders of them.</summary>
internal static class SpreadsheetFile
{
    private const string Csv = ".csv";

    /// <summary>Whether a name is that of a workbook, of a CSV file or of a folder.</summary>
    public static bool IsOne(string name) => IsWorkbook(name) || HasExtension(name, Csv) || IsFolder(name);

    public static RegisterDocument Read(string name, ReadOptions options)
    {
        if (!IsWorkbook(name)) return ReadCsv(name, options);
        using var book = InputFile.Open(name, Stream.Null).Stream;
        return InputFile.Reading(name, () => SpreadsheetReader.ReadWorkbook(book, options));
    }

    /// <summary>Writes a register.</summary>
    /// <returns>What the file cannot hold.</returns>
    public static ValueList<ReadProblem> Write(RegisterDocument document, string name, Language language)
    {
        try
        {
            if (HasExtension(name, Csv)) throw new ToolFault(CliTexts.CsvIsAFolder(name));
            if (IsWorkbook(name)) return WriteBook(name, FileMode.Create, to => SpreadsheetWriter.WriteWorkbook(document, language, to));
            Directory.CreateDirectory(name);
            return SpreadsheetWriter.WriteCsv(document, file => NewFile(Path.Combine(name, file), FileMode.Create));
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Writing(name, fault), fault);
        }
    }

    /// <summary>Writes a workbook to be filled in; never over one that may have been.</summary>
    public static void WriteTemplate(string name, Language language)
    {
        if (File.Exists(name)) throw new ToolFault(CliTexts.Exists(name));
        try
        {
            WriteBook(name, FileMode.CreateNew, to =>
            {
                SpreadsheetWriter.WriteTemplate(language, to);
                return default;
            });
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Writing(name, fault), fault);
        }
    }

    private static bool IsWorkbook(string name) => HasExtension(name, ".xlsx") || HasExtension(name, ".xlsm");

    private static bool IsFolder(string name) => Path.EndsInDirectorySeparator(name) || Directory.Exists(name);

    private static bool HasExtension(string name, string extension) => !IsFolder(name) && Path.GetExtension(name).Equals(extension, StringComparison.OrdinalIgnoreCase);

    private static RegisterDocument ReadCsv(string name, ReadOptions options)
    {
        var files = new List<RegisterInput>();
        try
        {
            foreach (var file in InputFile.Reading(name, () => FilesOf(name))) files.Add(InputFile.Open(file, Stream.Null));
            return InputFile.Reading(name, () => SpreadsheetReader.ReadCsv(files, options));
        }
        finally
        {
            foreach (var file in files) file.Stream.Dispose();
        }
    }

    // The order of the files of a folder differs from machine to machine.
    private static string[] FilesOf(string name) => IsFolder(name)
        ? [.. Directory.EnumerateFiles(name).Where(file => HasExtension(file, Csv)).Order(StringComparer.Ordinal)]
        : [name];

    private static ValueList<ReadProblem> WriteBook(string name, FileMode mode, Func<Stream, ValueList<ReadProblem>> write)
    {
        using var file = NewFile(name, mode);
        return write(file);
    }

    private static FileStream NewFile(string name, FileMode mode) => new(name, mode, FileAccess.Write, FileShare.None);
}
