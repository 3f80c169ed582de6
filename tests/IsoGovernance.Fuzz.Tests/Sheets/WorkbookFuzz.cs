using System;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>Workbooks.</summary>
internal sealed class WorkbookFuzz : IFuzzedReader
{
    public string Name => "xlsx";

    public int Share => 15;

    public FuzzInput Damaged(int number, Random random) =>
        FuzzInput.Of("register.xlsx", new WorkbookDamage(random).Damage(SheetTexts.Books[number % SheetTexts.Books.Count], out var isWhole)) with { IsWhole = isWhole };

    public void Check(FuzzInput input, int number, Allowance allowance)
    {
        var document = allowance.Take(input.Size, () => SpreadsheetReader.ReadWorkbook(new MemoryStream(input.Content), SheetCheck.Options));
        if (input.IsWhole) SheetCheck.IsRead(document);
        // A workbook of which a part is damaged is refused as a whole, and told.
        SheetCheck.Check(document, document.IsBroken ? [] : WorkbookSheets.Of(input.Content));
    }
}
