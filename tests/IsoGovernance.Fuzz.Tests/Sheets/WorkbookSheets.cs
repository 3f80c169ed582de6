using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>The sheets of a workbook as its XML says, without the library that the reader uses.</summary>
internal static class WorkbookSheets
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // The guide stands first and the codes last.
    private static readonly Dictionary<string, string> Paths = Names(SheetTexts.Books[0]).Skip(1).Zip(SheetTexts.Columns.Keys).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The sheets of records that can be read without doubt; none where the file is damaged.</summary>
    public static IReadOnlyList<PlainSheet> Of(byte[] book)
    {
        try
        {
            var parts = WorkbookParts.Of(book);
            var links = WorkbookParts.Xml(parts, "xl/_rels/workbook.xml.rels").Root!.Elements().ToDictionary(link => (string)link.Attribute("Id")!, link => (string)link.Attribute("Target")!);
            var sheets = new List<PlainSheet>();
            foreach (var sheet in WorkbookParts.Xml(parts, "xl/workbook.xml").Descendants(Main + "sheet"))
            {
                var name = (string)sheet.Attribute("name")!;
                if (Paths.TryGetValue(name, out var path) && Rows(WorkbookParts.Xml(parts, links[(string)sheet.Attribute(Relation + "id")!].TrimStart('/'))) is { } rows) sheets.Add(new PlainSheet(name, path, rows));
            }
            // Of two sheets of one name, one is told.
            return [.. sheets.Where(sheet => sheets.Count(other => other.Path == sheet.Path) == 1)];
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or InvalidOperationException or ArgumentException or KeyNotFoundException or NullReferenceException)
        {
            return [];
        }
    }

    private static List<PlainRow>? Rows(XDocument sheet)
    {
        var rows = new List<PlainRow>();
        var number = 0;
        foreach (var row in sheet.Root!.Elements(Main + "sheetData").Elements())
        {
            if (row.Name != Main + "row") return null;
            if ((string?)row.Attribute("r") is not { } written) number++;
            else if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > number) number = told;
            else return null;
            var cells = new Dictionary<int, string>();
            var column = 0;
            foreach (var cell in row.Elements())
            {
                if (cell.Name != Main + "c") return null;
                column = (string?)cell.Attribute("r") is { } reference ? ColumnOf(reference) : column + 1;
                if (column == 0 || (cells.Count > 0 && column <= cells.Keys.Max())) return null;
                if (TextOf(cell) is { Length: > 0 } text) cells.Add(column, text);
            }
            if (cells.Count > 0) rows.Add(new PlainRow(number, cells));
        }
        return rows;
    }

    // What is no text is there, whatever it is; a formula of which nothing was saved is told.
    private static string TextOf(XElement cell)
    {
        if ((string?)cell.Attribute("t") == "inlineStr") return XmlConvert.DecodeName(string.Concat(cell.Descendants(Main + "t").Select(text => text.Value)));
        return cell.Elements(Main + "v").Any(value => value.Value.Length > 0) ? PlainRow.NoText : "";
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).ToList();
        if (letters.Count is 0 or > 3 || letters.Count == reference.Length) return 0;
        foreach (var letter in letters) column = (column * 26) + letter - 'A' + 1;
        return column;
    }

    private static IEnumerable<string> Names(IReadOnlyList<(string Name, byte[] Content)> parts) =>
        WorkbookParts.Xml(parts, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => (string)sheet.Attribute("name")!);
}
