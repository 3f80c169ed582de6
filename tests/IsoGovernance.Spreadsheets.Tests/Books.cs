using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Json;

namespace IsoGovernance.Spreadsheets.Tests;

/// <summary>Writing and reading in memory.</summary>
internal static class Books
{
    public static RegisterDocument Json(string json) => RegisterDocument.Read(Encoding.UTF8.GetBytes(json));

    public static byte[] Written(RegisterDocument document, Language language = Language.Vietnamese)
    {
        using var stream = new MemoryStream();
        Assert.Empty(SpreadsheetWriter.WriteWorkbook(document, language, stream));
        return stream.ToArray();
    }

    public static RegisterDocument Read(byte[] xlsx, ReadOptions? options = null, SpreadsheetLimits? limits = null)
    {
        using var stream = new MemoryStream(xlsx);
        return SpreadsheetReader.ReadWorkbook(stream, options, limits);
    }

    public static Dictionary<string, byte[]> WrittenAsCsv(RegisterDocument document)
    {
        var files = new Dictionary<string, byte[]>();
        Assert.Empty(SpreadsheetWriter.WriteCsv(document, name => new Kept(bytes => files.Add(name, bytes))));
        return files;
    }

    public static RegisterDocument ReadCsv(IEnumerable<KeyValuePair<string, byte[]>> files, ReadOptions? options = null, SpreadsheetLimits? limits = null) =>
        SpreadsheetReader.ReadCsv(files.Select(file => new RegisterInput(file.Key, new MemoryStream(file.Value))).ToList(), options, limits);

    /// <summary>Reads CSV files that are given as names and texts.</summary>
    public static RegisterDocument OfCsv(params (string Name, string Text)[] files) =>
        ReadCsv(files.Select(file => KeyValuePair.Create(file.Name + ".csv", Encoding.UTF8.GetBytes(file.Text))));

    /// <summary>Makes a workbook as other programs do: sheets of rows of cells.</summary>
    public static byte[] Foreign(bool counts1904, params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Xlsx.XlsxStyles.Sheet;
            var list = new Sheets();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = counts1904 }, list);
            foreach (var (name, rows) in sheets)
            {
                var id = "s" + (list.Count() + 1).ToString(CultureInfo.InvariantCulture);
                book.AddNewPart<WorksheetPart>(id).Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells.Select(Of)))));
                list.Append(new Sheet { Name = name, SheetId = (uint)list.Count() + 1, Id = id });
            }
        }
        return stream.ToArray();
    }

    public static byte[] Foreign(params (string Name, object?[][] Rows)[] sheets) => Foreign(false, sheets);

    private static OpenXmlElement Of(object? value) => value switch
    {
        null => new Cell(),
        Cell cell => cell,
        double number => new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))),
        bool flag => new Cell(new CellValue(flag ? "1" : "0")) { DataType = CellValues.Boolean },
        _ => new Cell(new InlineString(new Text((string)value))) { DataType = CellValues.InlineString },
    };

    /// <summary>A number that is shown as a date.</summary>
    public static Cell Date(double serial) => new(new CellValue(serial.ToString("R", CultureInfo.InvariantCulture))) { StyleIndex = Xlsx.XlsxStyles.Date };

    private sealed class Kept(Action<byte[]> keep) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (CanRead) keep(ToArray());
            base.Dispose(disposing);
        }
    }
}
