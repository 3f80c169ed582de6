using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Spreadsheets.Cells;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Reads the sheets of a workbook: values only. Formulas are not calculated, macros not run, links not followed.</summary>
internal static class XlsxReader
{
    public static IReadOnlyList<RawSheet> Read(Stream xlsx, SpreadsheetLimits limits)
    {
        try
        {
            using var book = Unpacked.Check(xlsx, limits);
            ExternalLinks.Remove(book);
            using var document = SpreadsheetDocument.Open(book, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.UnpackedBytes });
            return Sheets(document, limits);
        }
        // What the package's readers throw at damaged files is not one type, and none of it is the program's fault.
        catch (Exception fault) when (fault is InvalidDataException or OpenXmlPackageException or XmlException or FormatException or ArgumentException
            or InvalidOperationException or NotSupportedException or KeyNotFoundException or OverflowException or IndexOutOfRangeException or NullReferenceException)
        {
            throw new UnreadableFileException(FileTexts.NotAWorkbook, fault);
        }
    }

    private static List<RawSheet> Sheets(SpreadsheetDocument document, SpreadsheetLimits limits)
    {
        var book = document.WorkbookPart ?? throw new UnreadableFileException(FileTexts.NotAWorkbook);
        Unpacked.CheckWhole(book);
        if (book.WorkbookStylesPart is { } styles) Unpacked.CheckWhole(styles);
        var budget = new RowBudget(limits);
        var texts = new SharedTexts(book.SharedStringTablePart, limits);
        var formats = new NumberFormats(book.WorkbookStylesPart?.Stylesheet);
        var counts1904 = book.Workbook.WorkbookProperties?.Date1904?.Value == true;
        var sheets = new List<RawSheet>();
        foreach (var sheet in book.Workbook.Sheets?.Elements<Sheet>() ?? throw new UnreadableFileException(FileTexts.NotAWorkbook))
        {
            if (PartOf(sheet, book) is not { } worksheet) continue;
            if (sheets.Count >= limits.Sheets) throw new UnreadableFileException(FileTexts.TooManySheets(limits.Sheets));
            sheets.Add(new RawSheet(sheet.Name?.Value ?? "", new XlsxRows(worksheet, texts, formats, counts1904, budget).Read()));
        }
        return sheets;
    }

    // Charts, dialogues and the sheets of old macros are sheets without cells. What is listed and is none of them was damaged.
    private static WorksheetPart? PartOf(Sheet sheet, WorkbookPart book)
    {
        var part = sheet.Id?.Value is { } id && book.TryGetPartById(id, out var found) ? found : null;
        if (part is ChartsheetPart or DialogsheetPart or MacroSheetPart or InternationalMacroSheetPart) return null;
        return part as WorksheetPart ?? throw new UnreadableFileException(FileTexts.NotAWorkbook);
    }
}
