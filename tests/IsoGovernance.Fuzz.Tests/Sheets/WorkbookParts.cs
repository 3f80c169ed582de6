using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>Packs and unpacks workbooks.</summary>
internal static class WorkbookParts
{
    // The titles and the code names.
    private const int RowsOfHeadings = 2;
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyList<(string Name, byte[] Content)> Of(byte[] book)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        return [.. archive.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
    }

    /// <summary>The parts of a book without its sheets of records that hold none; most registers have no use for most.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Filled(byte[] book)
    {
        var parts = Of(book).ToList();
        var links = Xml(parts, "xl/_rels/workbook.xml.rels");
        var list = Xml(parts, "xl/workbook.xml");
        var types = Xml(parts, "[Content_Types].xml");
        var sheets = list.Descendants(Main + "sheet").ToList();
        foreach (var sheet in sheets.Skip(1).SkipLast(1))
        {
            var link = links.Root!.Elements().Single(link => (string?)link.Attribute("Id") == (string?)sheet.Attribute(Relation + "id"));
            var name = ((string)link.Attribute("Target")!).TrimStart('/');
            if (Xml(parts, name).Descendants(Main + "row").Count() > RowsOfHeadings) continue;
            sheet.Remove();
            link.Remove();
            types.Root!.Elements().Where(type => ((string?)type.Attribute("PartName"))?.TrimStart('/') == name).Remove();
            parts.RemoveAll(part => part.Name == name);
        }
        // Names of areas, of sheets that are no more.
        list.Descendants(Main + "definedNames").Remove();
        return [.. parts.Select(part => part.Name switch
        {
            "xl/_rels/workbook.xml.rels" => (part.Name, Encoding.UTF8.GetBytes(links.ToString(SaveOptions.DisableFormatting))),
            "xl/workbook.xml" => (part.Name, Encoding.UTF8.GetBytes(list.ToString(SaveOptions.DisableFormatting))),
            "[Content_Types].xml" => (part.Name, Encoding.UTF8.GetBytes(types.ToString(SaveOptions.DisableFormatting))),
            _ => part,
        })];
    }

    public static XDocument Xml(IReadOnlyList<(string Name, byte[] Content)> parts, string name) =>
        XDocument.Parse(Encoding.UTF8.GetString(parts.Single(part => part.Name == name).Content).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);

    public static byte[] Packed(IEnumerable<(string Name, byte[] Content)> parts, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name, level).Open();
                part.Write(content);
            }
        }
        return stream.ToArray();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
