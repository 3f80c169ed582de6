using System.Collections.Generic;
using System.IO;
using System.Linq;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>The registers of the corpus as undamaged files, and the names of all sheets and columns.</summary>
internal static class SheetTexts
{
    /// <summary>The columns of every sheet, by the code names of the sheets in their order.</summary>
    public static IReadOnlyDictionary<string, string[]> Columns { get; } = Csv(Of(new Register()))
        .ToDictionary(file => PathOf(file.Name), file => CsvTable.Of(file.Content)!.Rows[0].ToArray());

    /// <summary>For each register the CSV files that hold rows, and one that holds none.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Name, byte[] Content)>> Folders { get; } = [.. Corpus.Registers.Select(Filled)];

    /// <summary>For each register a workbook of the sheets that hold rows, part by part, and one of all sheets.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Name, byte[] Content)>> Books { get; } =
        [WorkbookParts.Of(Book(Corpus.Registers[0])), .. Corpus.Registers.Select(register => WorkbookParts.Filled(Book(register)))];

    public static List<(string Name, byte[] Content)> Csv(RegisterDocument document)
    {
        var files = new List<(string Name, byte[] Content)>();
        SpreadsheetWriter.WriteCsv(document, name => new Kept(content => files.Add((name, content))));
        return files;
    }

    public static string PathOf(string file) => file.EndsWith(".csv", System.StringComparison.Ordinal) ? file[..^4] : file;

    private static List<(string Name, byte[] Content)> Filled(Register register)
    {
        var files = Csv(Of(register));
        var filled = files.Where(file => CsvTable.Of(file.Content)!.Rows.Count > 1).ToList();
        filled.Add(files.Find(file => CsvTable.Of(file.Content)!.Rows.Count == 1));
        return filled.Where(file => file.Name is not null).ToList();
    }

    private static byte[] Book(Register register)
    {
        using var book = new MemoryStream();
        SpreadsheetWriter.WriteWorkbook(Of(register), Language.Vietnamese, book);
        return book.ToArray();
    }

    private static RegisterDocument Of(Register register)
    {
        using var json = new MemoryStream();
        RegisterWriter.Write(register, RegisterShape.Document, json);
        return RegisterDocument.Read(json.ToArray());
    }

    private sealed class Kept(System.Action<byte[]> keep) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (CanRead) keep(ToArray());
            base.Dispose(disposing);
        }
    }
}
