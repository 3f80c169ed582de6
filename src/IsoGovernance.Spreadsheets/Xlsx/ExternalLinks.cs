using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>
/// Takes the links that lead out of a workbook away before it is opened: none is followed, and one that is no valid address, such as a
/// mistyped website, would make the whole book unreadable.
/// </summary>
internal static class ExternalLinks
{
    private const string Relationships = ".rels";

    public static void Remove(MemoryStream book)
    {
        using (var archive = new ZipArchive(book, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in archive.Entries.Where(part => part.FullName.EndsWith(Relationships, StringComparison.OrdinalIgnoreCase)).ToList()) Remove(part);
        }
        book.Position = 0;
    }

    private static void Remove(ZipArchiveEntry part)
    {
        using var content = part.Open();
        var links = Read(content);
        var external = links.Root!.Elements().Where(link => (string?)link.Attribute("TargetMode") == "External").ToList();
        if (external.Count == 0) return;
        foreach (var link in external) link.Remove();
        content.SetLength(0);
        links.Save(content, SaveOptions.DisableFormatting);
    }

    private static XDocument Read(Stream content)
    {
        using var reader = XmlReader.Create(content);
        return XDocument.Load(reader);
    }
}
