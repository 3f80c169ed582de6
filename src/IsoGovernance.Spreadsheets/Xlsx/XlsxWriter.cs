using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Spreadsheets.Layout;
using IsoGovernance.Spreadsheets.Writing;
using Book = IsoGovernance.Spreadsheets.Writing.Book;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Writes a register as a workbook: a guide, the sheets of the register, and the codes.</summary>
internal static class XlsxWriter
{
    // Zip files cannot tell an earlier time.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Register register, Language language, WritingLog log, Stream to)
    {
        using var packed = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(packed, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "book");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Sheet;
            var sheets = new Sheets();
            book.Workbook = new Workbook(sheets);
            GuideSheet.Write(NextPart(book, sheets, SheetTitles.Guide.In(language)), language);
            var rows = Book.Of(register, RecordSheet.FirstRow);
            foreach (var layout in BookLayout.Sheets)
            {
                new RecordSheet(layout, language, log).Write(NextPart(book, sheets, layout.Names.In(language)), rows.RowsOf(layout));
            }
            CodesSheet.Write(NextPart(book, sheets, SheetTitles.Codes.In(language)));
        }
        packed.Position = 0;
        CopyWithoutTime(packed, to);
    }

    private static WorksheetPart NextPart(WorkbookPart book, Sheets sheets, string name)
    {
        var number = (uint)sheets.Count() + 1;
        var id = "sheet" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        sheets.Append(new Sheet { Name = name, SheetId = number, Id = id });
        return book.AddNewPart<WorksheetPart>(id);
    }

    // The same register is the same bytes: no part has a name made by chance, and all forget when they were written.
    private static void CopyWithoutTime(Stream from, Stream to)
    {
        using var parts = new ZipArchive(from, ZipArchiveMode.Read);
        using var copy = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in parts.Entries)
        {
            var entry = copy.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var content = part.Open();
            using var target = entry.Open();
            content.CopyTo(target);
        }
    }
}
