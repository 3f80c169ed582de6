using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>Damages a workbook: the file, its parts, or the cells of its sheets.</summary>
internal sealed class WorkbookDamage(Random random)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly string[] Markup =
    [
        "<", ">", "/>", "&", "&a;", "&#0;", "&#xD800;", "\"", "<!--", "-->", "<![CDATA[", "<?x?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "</x:sheetData>", "<x:row>", "<x:c/>", "<x:c t=\"s\"><x:v>0</x:v></x:c>",
        "<x:c t=\"nonsense\"/>", "<x:row r=\"1048576\"/>", "<x:row r=\"-1\"/>", " r=\"A1\"", " s=\"99999\"", " s=\"-1\"", " t=\"b\"", "\0", "<x:mergeCells/>", "<mc:AlternateContent/>", "x:", "rId1", "../",
    ];

    private const int Amplified = 3_000;

    /// <summary>Damages a workbook.</summary>
    /// <param name="parts">Its parts.</param>
    /// <param name="isWhole">Whether it can still be read.</param>
    public byte[] Damage(IReadOnlyList<(string Name, byte[] Content)> parts, out bool isWhole)
    {
        var damaged = parts.ToList();
        var kind = random.Next(10);
        isWhole = kind >= 4;
        var level = random.Next(8) == 0 ? CompressionLevel.Fastest : CompressionLevel.NoCompression;
        if (kind < 1) return DamagedBytes(WorkbookParts.Packed(damaged, level));
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            if (isWhole) DamageSheet(damaged);
            else DamagePart(damaged);
        }
        return WorkbookParts.Packed(damaged, level);
    }

    private byte[] DamagedBytes(byte[] content)
    {
        var at = random.Next(content.Length);
        switch (random.Next(4))
        {
            case 0:
                content[at] ^= (byte)(1 << random.Next(8));
                return content;
            case 1:
                // The directory at the end.
                content[Math.Max(0, content.Length - 1 - random.Next(4_000))] = (byte)random.Next(256);
                return content;
            case 2:
                return [.. content[..at], .. content[Math.Min(content.Length, at + (1 << random.Next(9)))..]];
            default:
                return content[..at];
        }
    }

    private void DamagePart(List<(string Name, byte[] Content)> parts)
    {
        var one = random.Next(parts.Count);
        var (name, content) = parts[one];
        switch (random.Next(8))
        {
            case 0:
                parts.RemoveAt(one);
                if (parts.Count == 0) parts.Add((name, content));
                break;
            case 1:
                parts.Add((name, parts[random.Next(parts.Count)].Content));
                break;
            case 2:
                parts[one] = (name, parts[random.Next(parts.Count)].Content);
                break;
            case 3 when content.Length > 0:
                parts[one] = (name, DamagedBytes([.. content]));
                break;
            default:
                var text = Encoding.UTF8.GetString(content);
                var at = random.Next(text.Length + 1);
                // Most often where markup begins.
                if (random.Next(3) > 0 && text.IndexOf('<', at) is >= 0 and var tag) at = tag;
                parts[one] = (name, Encoding.UTF8.GetBytes(text.Insert(at, Markup[random.Next(Markup.Length)])));
                break;
        }
    }

    // What spreadsheet programs and those who use them can do to a sheet.
    private void DamageSheet(List<(string Name, byte[] Content)> parts)
    {
        var filled = Enumerable.Range(0, parts.Count).Where(part => parts[part].Name.StartsWith("xl/worksheets/", StringComparison.Ordinal) && parts[part].Content.Length > 0).ToList();
        var one = filled[random.Next(filled.Count)];
        // Rather one that holds something.
        for (var i = 0; i < 10 && parts[one].Content.Length < 3_000; i++) one = filled[random.Next(filled.Count)];
        var sheet = XDocument.Parse(Encoding.UTF8.GetString(parts[one].Content).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        var rows = sheet.Descendants(Main + "row").ToList();
        var cells = sheet.Descendants(Main + "c").ToList();
        if (cells.Count == 0) return;
        XElement row = rows[random.Next(rows.Count)], cell = cells[random.Next(cells.Count)];
        switch (random.Next(12))
        {
            case 0:
                row.Remove();
                break;
            case 1:
                // Without its number and those of its cells it stands below the one before.
                row.AddAfterSelf(Unnumbered(row));
                break;
            case 2:
                cell.Remove();
                break;
            case 3:
                cell.SetAttributeValue("s", random.Next(12));
                break;
            case 4 when random.Next(50) == 0:
                for (var i = 0; i < Amplified; i++) rows[^1].AddAfterSelf(Unnumbered(row));
                break;
            case 5:
                var other = cells[random.Next(cells.Count)];
                Put(cell, (string?)other.Attribute("t"), [.. other.Nodes()]);
                break;
            case 6:
                Put(cell, "b", [new XElement(Main + "v", random.Next(2))]);
                break;
            case 7:
                Put(cell, "e", [new XElement(Main + "v", "#REF!")]);
                break;
            case 8:
                Put(cell, random.Next(2) == 0 ? null : "str", [new XElement(Main + "f", "SUM(A1)"), .. random.Next(2) == 0 ? new[] { new XElement(Main + "v", "1") } : []]);
                break;
            case 9:
                string[] numbers = ["0", "1", "-1", "1.5", "1E+400", "-1E-400", "45000", "60", "-5", "2958466", "9.9E+27", "8E+28", "0.1", "1.0000000000000002", "NaN", ""];
                Put(cell, null, [new XElement(Main + "v", numbers[random.Next(numbers.Length)])]);
                break;
            case 10:
                Put(cell, "inlineStr", [new XElement(Main + "is", new XElement(Main + "r", new XElement(Main + "t", "a")), new XElement(Main + "r", new XElement(Main + "t", "b")))]);
                break;
            default:
                var fragment = CellFragments.All[random.Next(CellFragments.All.Length)];
                if (Array.TrueForAll(fragment.ToCharArray(), character => XmlConvert.IsXmlChar(character)))
                {
                    Put(cell, "inlineStr", [new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), fragment))]);
                }
                break;
        }
        parts[one] = (parts[one].Name, Encoding.UTF8.GetBytes(sheet.ToString(SaveOptions.DisableFormatting)));
    }

    private static XElement Unnumbered(XElement row)
    {
        var copy = new XElement(row);
        copy.SetAttributeValue("r", null);
        foreach (var cell in copy.Elements())
        {
            var reference = (string?)cell.Attribute("r");
            // The column stays.
            if (reference is not null) cell.SetAttributeValue("r", reference.TrimEnd("0123456789".ToCharArray()) + int.MaxValue.ToString(CultureInfo.InvariantCulture));
        }
        return copy;
    }

    private static void Put(XElement cell, string? type, object[] content)
    {
        cell.SetAttributeValue("t", type);
        cell.ReplaceNodes(content);
    }
}
