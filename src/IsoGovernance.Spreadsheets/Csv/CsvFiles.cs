using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using CsvHelper;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Reading;

namespace IsoGovernance.Spreadsheets.Csv;

/// <summary>Reads CSV files as sheets. The first row of more than one cell tells what separates them: a comma, a semicolon or a tab.</summary>
internal static class CsvFiles
{
    public const string Extension = ".csv";
    private const int LongestRow = 16_777_216;
    private static readonly char[] Separators = [',', ';', '\t'];

    public static IReadOnlyList<RawSheet> Read(IReadOnlyList<RegisterInput> files, SheetLog log, SpreadsheetLimits limits)
    {
        if (files.Count == 0) throw new UnreadableFileException(FileTexts.NoFiles);
        if (files.Count > limits.Sheets) throw new UnreadableFileException(FileTexts.TooManySheets(limits.Sheets));
        var budget = new RowBudget(limits);
        var sheets = new List<RawSheet>();
        foreach (var file in files)
        {
            var name = NameOf(file.Name);
            try
            {
                sheets.Add(new RawSheet(name, Read(TextOf(file.Stream, limits), budget)));
            }
            catch (UnreadableFileException fault)
            {
                log.Unreadable(fault.Reason, name);
            }
        }
        return sheets;
    }

    private static string NameOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.EndsWith(Extension, System.StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
    }

    private static string TextOf(Stream stream, SpreadsheetLimits limits)
    {
        // The byte order mark of UTF-16, which Excel's "Unicode text" has, is understood too.
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var text = new StringBuilder();
        var buffer = new char[16_384];
        try
        {
            for (int read; (read = reader.Read(buffer, 0, buffer.Length)) > 0;)
            {
                if (text.Length + read > limits.UnpackedBytes) throw new UnreadableFileException(FileTexts.TooLarge(limits.UnpackedBytes));
                text.Append(buffer, 0, read);
            }
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnreadableFileException(FileTexts.NotUtf8, fault);
        }
        return text.ToString();
    }

    private static List<RawRow> Read(string text, RowBudget budget)
    {
        var rows = new List<RawRow>();
        try
        {
            using var reader = CsvReader.FromText(text, OptionsFor(text));
            for (var number = 1; reader.Read(); number++)
            {
                if (CellsOf(reader, budget) is not { Length: > 0 } cells) continue;
                budget.TakeRow();
                rows.Add(new RawRow(number, cells));
            }
        }
        catch (CsvFormatException fault)
        {
            throw new UnreadableFileException(FileTexts.NotCsv, fault);
        }
        return rows;
    }

    // Empty lines count: the numbers of rows are those that a spreadsheet program shows.
    private static CsvReaderOptions OptionsFor(string text) => new()
    {
        Separator = SeparatorOf(text),
        HasHeader = false,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = LongestRow,
    };

    private static (int Column, Cell Cell)[] CellsOf(CsvReader reader, RowBudget budget)
    {
        var cells = new List<(int Column, Cell Cell)>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (reader.IsEmpty(i)) continue;
            budget.TakeCell();
            cells.Add((i + 1, Cell.OfText(reader.GetString(i))));
        }
        return [.. cells];
    }

    // A title above the headings holds none, and commas within quotation marks separate nothing.
    private static char SeparatorOf(string text)
    {
        Span<int> counts = stackalloc int[Separators.Length];
        var isQuoted = false;
        foreach (var character in text)
        {
            if (character == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (character is '\r' or '\n' && counts.ContainsAnyExcept(0)) break;
            if (Array.IndexOf(Separators, character) is >= 0 and var found) counts[found]++;
        }
        var most = 0;
        for (var i = 1; i < counts.Length; i++) most = counts[i] > counts[most] ? i : most;
        return Separators[most];
    }
}
