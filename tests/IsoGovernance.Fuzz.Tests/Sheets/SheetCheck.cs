using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Fuzz.Tests.Json;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets;
using NodaTime;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>What must hold of damaged sheets: every row and every cell that says without doubt what it holds is in the register, or told.</summary>
internal static class SheetCheck
{
    private const int RowsWithHeadings = 5;
    private static readonly LocalDate AsOf = new(2023, 4, 1);
    private static readonly string[] RowLosses = [SheetProblemCodes.OwnerNotFound, SheetProblemCodes.OwnerNotUnique, SheetProblemCodes.Repeated];

    // What is false where nothing says that it is true.
    private static readonly string[] Flags =
    [
        "recorded", "none", "isFinal", "isNothingToReport", "isOfFormerRegime", "isOfHiredBody", "hasNoDegree", "isGraduateInAdministration", "hasNoAdministrationCertificate",
        "hasNoAuditCertificate", "statesNoProblem",
    ];

    // Their texts stay as they are.
    private static readonly string[] Texts = ["id", "name", "note"];

    private static readonly SearchValues<char> Nothing = SearchValues.Create("; \t\r\n'\"\u00a0");
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static ReadOptions Options { get; } = new() { Problems = 1_000_000 };

    /// <summary>Checks a register that was read.</summary>
    /// <param name="document">The register.</param>
    /// <param name="sheets">What the sheets say that can be read without doubt.</param>
    public static void Check(RegisterDocument document, IReadOnlyList<PlainSheet> sheets)
    {
        JsonCheck.CheckLosses(document);
        CheckJson(document);
        var files = SheetTexts.Csv(document);
        var again = SpreadsheetReader.ReadCsv(files.ConvertAll(file => new RegisterInput(file.Name, new MemoryStream(file.Content))), Options);
        Assert.Equal(document.Register with { Complete = again.Register.Complete }, again.Register);
        var written = files.ToDictionary(file => SheetTexts.PathOf(file.Name), file => CsvTable.Of(file.Content)!.Plain().Skip(1).Where(HoldsSomething).ToList());
        var told = document.Problems.Where(problem => problem.IsLoss && problem.Cell is not null).ToLookup(problem => problem.Cell!, problem => problem.Code);
        foreach (var sheet in sheets) CheckRows(sheet, written[sheet.Path], told);
        document.Assess(ComplianceAssessor.Default, AsOf);
    }

    /// <summary>Fails where a file could not be read at all.</summary>
    public static void IsRead(RegisterDocument document) =>
        Assert.True(!document.IsBroken, string.Join('\n', document.Problems.Where(problem => problem.Code == SheetProblemCodes.Unreadable)));

    private static void CheckRows(PlainSheet sheet, List<PlainRow> written, ILookup<string, string> told)
    {
        var columns = SheetTexts.Columns[sheet.Path];
        var lost = told.Where(cell => cell.Any(code => RowLosses.Contains(code)) && cell.Key.StartsWith(Quoted(sheet.Name), StringComparison.Ordinal)).Select(cell => RowOf(cell.Key)).ToHashSet();
        if (told.Any(cell => cell.Contains(SheetProblemCodes.Unreadable) && cell.Key.StartsWith(Quoted(sheet.Name), StringComparison.Ordinal))) return;
        if (Headings(sheet, columns) is not { } headings) return;
        var kept = sheet.Rows.Where(row => row.Number > headings.Number && HoldsSomething(row) && !lost.Contains(row.Number)).ToList();
        if (sheet.Path != "register") Assert.True(kept.Count == written.Count, $"Of {sheet.Name} {kept.Count} rows are to be read, and {written.Count} were.");
        foreach (var (column, name) in ColumnsOf(headings, columns))
        {
            var at = Array.IndexOf(columns, name) + 1;
            var cells = kept
                .Where(row => row.Cells.TryGetValue(column, out var cell) && SaysSomething(cell) && !told.Contains(Quoted(sheet.Name) + ColumnName(column) + row.Number.ToString(CultureInfo.InvariantCulture)))
                .Select(row => row.Cells[column]).ToList();
            var kepts = written.Where(row => row.Cells.TryGetValue(at, out var cell) && !string.IsNullOrWhiteSpace(cell)).Select(row => row.Cells[at]).ToList();
            if (name == "complete" || Flags.Contains(name[(name.LastIndexOf('.') + 1)..])) continue;
            Assert.True(cells.Count <= kepts.Count, $"Of the column {name} of {sheet.Name} {cells.Count} cells are to be read, and {kepts.Count} were.");
            if (!Texts.Contains(name)) continue;
            var left = kepts.GroupBy(text => text).ToDictionary(same => same.Key, same => same.Count());
            foreach (var text in cells.Where(IsPlain)) Assert.True(left.TryGetValue(text, out var count) && (left[text] = count - 1) >= 0, $"The column {name} of {sheet.Name} lost \"{text}\".");
        }
    }

    // The row of code names is the one of the first five that holds more of them than any other; where there is not one, nobody knows.
    private static PlainRow? Headings(PlainSheet sheet, string[] columns)
    {
        var counted = sheet.Rows.Take(RowsWithHeadings).Select(row => (Row: row, Count: row.Cells.Values.Count(cell => columns.Contains(cell.Trim())))).OrderByDescending(row => row.Count).ToList();
        return counted.Count > 0 && counted[0].Count > 0 && (counted.Count == 1 || counted[0].Count > counted[1].Count) ? counted[0].Row : null;
    }

    // Of two columns of one name the first is read, and the other told.
    private static IEnumerable<(int Column, string Name)> ColumnsOf(PlainRow headings, string[] columns) => headings.Cells
        .OrderBy(cell => cell.Key).Select(cell => (Column: cell.Key, Name: cell.Value.Trim())).Where(cell => columns.Contains(cell.Name)).DistinctBy(cell => cell.Name);

    private static bool HoldsSomething(PlainRow row) => row.Cells.Values.Any(cell => !string.IsNullOrWhiteSpace(cell));

    // Semicolons alone are a list of nothing.
    private static bool SaysSomething(string cell) => cell.AsSpan().ContainsAnyExcept(Nothing) && !string.IsNullOrWhiteSpace(cell);

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Letters) && text.Trim() == text;

    private static string Quoted(string sheet) => "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'!";

    private static string ColumnName(int column) => (column > 26 ? ColumnName((column - 1) / 26) : "") + (char)('A' + ((column - 1) % 26));

    private static int RowOf(string cell) => int.Parse(cell.AsSpan(cell.AsSpan().LastIndexOfAnyExcept(Digits) + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static void CheckJson(RegisterDocument document)
    {
        using var json = new MemoryStream();
        RegisterWriter.Write(document, RegisterShape.Document, json);
        var again = RegisterDocument.Read(json.ToArray(), new ReadOptions { TextBytes = int.MaxValue });
        Assert.Equal(document.Register, again.Register);
        if (!document.IsBroken) Assert.Equal(document.Digest, again.Digest);
    }
}
