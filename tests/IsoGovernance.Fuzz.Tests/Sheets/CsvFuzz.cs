using System;
using System.IO;
using System.Linq;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>Folders of CSV files.</summary>
internal sealed class CsvFuzz : IFuzzedReader
{
    public string Name => "csv";

    public int Share => 25;

    public FuzzInput Damaged(int number, Random random) =>
        new(new CsvDamage(random).Damage(SheetTexts.Folders[number % SheetTexts.Folders.Count], out var isWhole)) { IsWhole = isWhole };

    public void Check(FuzzInput input, int number, Allowance allowance)
    {
        var document = allowance.Take(input.Size, () =>
            SpreadsheetReader.ReadCsv(input.Files.Select(file => new RegisterInput(file.Name, new MemoryStream(file.Content))).ToList(), SheetCheck.Options));
        if (input.IsWhole) SheetCheck.IsRead(document);
        // Of two files of one name, one is told.
        var sheets = input.Files
            .Where(file => input.Files.Count(other => other.Name == file.Name) == 1)
            .Select(file => (Path: SheetTexts.PathOf(file.Name), Table: CsvTable.Of(file.Content)))
            .Where(file => file.Table is not null && SheetTexts.Columns.ContainsKey(file.Path))
            .Select(file => new PlainSheet(file.Path, file.Path, file.Table!.Plain().ToList()));
        SheetCheck.Check(document, [.. sheets]);
    }
}
