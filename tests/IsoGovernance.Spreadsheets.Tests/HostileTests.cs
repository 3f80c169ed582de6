using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Json;
using IsoGovernance.Json.Tests;

namespace IsoGovernance.Spreadsheets.Tests;

/// <summary>Files of which nothing can be read end in one clear problem.</summary>
public sealed class HostileTests
{
    [Fact]
    public void What_is_no_workbook_is_told()
    {
        AssertUnreadable(Books.Read([]));
        AssertUnreadable(Books.Read("{}"u8.ToArray()));
        AssertUnreadable(Books.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
        AssertUnreadable(Books.Read(Zip(("a.txt", "a"u8.ToArray()))));
    }

    [Fact]
    public void A_workbook_that_is_cut_off_or_damaged_anywhere_throws_nothing()
    {
        var whole = Books.Written(Books.Json("""{"agencies":[{"id":"a"}]}"""));

        for (var length = 0; length < whole.Length; length += whole.Length / 40) AssertUnreadable(Books.Read(whole[..length]));
        for (var at = 0; at < whole.Length; at += whole.Length / 100)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x55;
            Books.Read(damaged);
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_part_that_is_damaged_throws_nothing(string part)
    {
        foreach (var content in new[] { "", "<", "<a/>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>" })
        {
            Books.Read(Replaced(Books.Written(Books.Json("""{"agencies":[{"id":"a"}]}""")), part, content));
        }
    }

    [Fact]
    public void A_sheet_of_odd_cells_throws_nothing()
    {
        const string sheet = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="-1"><c r="ZZZZZZZZZZ1" t="s"><v>99999</v></c><c t="b"><v>7</v></c><c t="nonsense"><v>1</v></c><c><v>1e999</v></c><c s="9999999"><v>x</v></c></row>
            <row r="99999999999"><c r="A1"><v></v></c></row><row><c r="1A" t="inlineStr"/></row></sheetData></worksheet>
            """;

        Books.Read(Replaced(Books.Written(Books.Json("{}")), SheetPart(), sheet));
    }

    [Fact]
    public void A_link_that_is_no_address_does_not_hide_the_book()
    {
        const string links = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http:// skhcn mau" TargetMode="External"/></Relationships>
            """;
        var book = Books.Written(Books.Json("""{"agencies":[{"id":"a"}]}"""));
        var sheet = SheetPart();

        using var archive = new ZipArchive(new MemoryStream(book));
        var linked = Zip([.. archive.Entries.Select(entry => (entry.FullName, Bytes(entry))),
            (sheet.Replace("worksheets/", "worksheets/_rels/", StringComparison.Ordinal) + ".rels", Encoding.UTF8.GetBytes(links))]);

        var document = Books.Read(linked);
        Assert.Empty(document.Problems);
        Assert.Equal("a", document.Register.Agencies[0].Id.Value);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/worksheets/sheet2.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void A_document_type_is_not_accepted(string part)
    {
        var book = Books.Written(Books.Json("""{"agencies":[{"id":"a"}]}"""));
        var content = Content(book, part);
        // Each entity is ten of the one before.
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => "<!ENTITY l" + i + " \"" + string.Concat(Enumerable.Repeat("&l" + (i - 1) + ";", 10)) + "\">"));
        var type = "<!DOCTYPE x [<!ENTITY l0 \"ha\">" + laughs + "]>";
        var hostile = content.StartsWith("<?", StringComparison.Ordinal) ? content.Insert(content.IndexOf("?>", StringComparison.Ordinal) + 2, type) : type + content;

        Assert.Empty(Books.Read(Replaced(book, part, content)).Problems);
        AssertUnreadable(Books.Read(Replaced(book, part, hostile)));
    }

    [Fact]
    public void A_document_type_is_not_accepted_in_shared_texts()
    {
        const string texts = """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si></sst>""";
        var book = Books.Foreign(("agencies", [["id"], [new Cell(new CellValue("0")) { DataType = CellValues.SharedString }]]));

        Assert.Equal("a", Books.Read(WithSharedTexts(book, texts)).Register.Agencies[0].Id.Value);
        AssertUnreadable(Books.Read(WithSharedTexts(book, "<!DOCTYPE sst [<!ENTITY a \"a\">]>" + texts.Replace(">a<", ">&a;<", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_part_whose_checksum_is_wrong_was_damaged()
    {
        var book = Zip([.. Parts(Books.Written(Books.Json("""{"agencies":[{"id":"abcdefgh"}]}"""))), ("a.txt", "a"u8.ToArray())]);
        Assert.Empty(Books.Read(book).Problems);

        // Kept as it is in the file, and not packed.
        var kept = Zip(CompressionLevel.NoCompression, [.. Parts(book)]);
        kept[kept.AsSpan().IndexOf("abcdefgh"u8)] = (byte)'x';

        AssertUnreadable(Books.Read(kept));
    }

    [Fact]
    public void A_sheet_that_is_listed_and_is_none_is_no_empty_sheet()
    {
        const string links = "xl/_rels/workbook.xml.rels";
        var book = Books.Written(Books.Json("""{"agencies":[{"id":"a"}]}"""));
        var content = Content(book, links);

        foreach (var damaged in new[] { content.Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet", "httD:x", StringComparison.Ordinal), content.Replace("Id=\"sheet9\"", "Id=\"other\"", StringComparison.Ordinal) })
        {
            Assert.NotEqual(content, damaged);
            AssertUnreadable(Books.Read(Replaced(book, links, damaged)));
        }
        AssertUnreadable(Books.Read(Replaced(book, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""")));
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        var bomb = Zip(("xl/workbook.xml", new byte[4_000_000]));

        Assert.True(bomb.Length < 100_000);
        AssertUnreadable(Books.Read(bomb, limits: new SpreadsheetLimits { UnpackedBytes = 1_000_000 }));
    }

    [Fact]
    public void Too_many_rows_cells_or_sheets_are_refused()
    {
        var rows = Enumerable.Repeat(new object?[] { "a" }, 101).ToArray();
        var cells = Enumerable.Repeat(new object?[] { "a", "b", "c", "d" }, 2_501).ToArray();
        var sheets = Enumerable.Range(0, 101).Select(number => ("s" + number, new object?[][] { ["a"] })).ToArray();

        AssertUnreadable(Books.Read(Books.Foreign(("a", rows)), limits: new SpreadsheetLimits { Rows = 100 }));
        AssertUnreadable(Books.Read(Books.Foreign(("a", cells)), limits: new SpreadsheetLimits { Cells = 10_000 }));
        AssertUnreadable(Books.Read(Books.Foreign(sheets), limits: new SpreadsheetLimits { Sheets = 100 }));
        var csv = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 101)));
        AssertUnreadable(Books.ReadCsv([new("agencies.csv", csv)], limits: new SpreadsheetLimits { Rows = 100 }));
    }

    [Fact]
    public void CSV_files_that_are_damaged_are_told_by_name_and_the_others_are_read()
    {
        var document = Books.ReadCsv(
        [
            new("agencies.csv", "id,name\na,\"A"u8.ToArray()),
            new("systems.csv", [.. "id\n"u8, 0xFF, 0xFE, 0x41]),
            new("reports.csv", "id\nr"u8.ToArray()),
        ]);

        Assert.Equal(["'agencies'!A1", "'systems'!A1"], document.Problems.Select(problem => problem.Cell));
        Assert.True(document.IsBroken);
        Assert.True(document.Lost.Touch("/agencies"));
        Assert.Equal("r", document.Register.Reports[0].Id.Value);
    }

    [Fact]
    public void CSV_files_come_in_UTF_16_with_tabs_and_with_a_line_that_names_the_separator()
    {
        var unicode = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("id\tname\r\na\tSở\r\n")).ToArray();

        var document = Books.ReadCsv([new("agencies.csv", unicode), new("Hệ thống.csv", Encoding.UTF8.GetBytes("sep=;\r\nid;name\r\ns;Hệ, thống\r\n"))]);

        Assert.Empty(document.Problems);
        Assert.Equal(("Sở", "Hệ, thống"), (document.Register.Agencies[0].Name, document.Register.Systems[0].Name));
    }

    [Theory]
    [InlineData("Danh sách cơ quan\n\nid;name\na;\"Sở; một\"\n")]
    [InlineData(" \n\nid\tname\na\t\"Sở; một\"\n")]
    [InlineData("\"Tên,\r\nmã, cơ quan\";\"\"\r\nid;name\r\na;\"Sở; một\"\r\n")]
    [InlineData("id;name;note\na;\"Sở; một\";1, 2, 3, 4, 5\n")]
    public void What_separates_cells_is_told_by_the_first_row_of_several(string csv)
    {
        var document = Books.OfCsv(("agencies", csv));

        Assert.Empty(document.Problems);
        Assert.Equal(("a", "Sở; một"), (document.Register.Agencies[0].Id.Value, document.Register.Agencies[0].Name));
    }

    [Fact]
    public void No_files_are_no_register() => AssertUnreadable(Books.ReadCsv([]));

    [Fact]
    public void Arguments_are_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => SpreadsheetReader.ReadWorkbook(null!));
        Assert.Throws<ArgumentNullException>(() => SpreadsheetReader.ReadCsv(null!));
        Assert.Throws<ArgumentNullException>(() => SpreadsheetWriter.WriteWorkbook(null!, Language.English, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => SpreadsheetWriter.WriteWorkbook(Books.Json("{}"), Language.English, null!));
        Assert.Throws<ArgumentNullException>(() => SpreadsheetWriter.WriteCsv(Books.Json("{}"), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpreadsheetLimits { Rows = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpreadsheetLimits { Cells = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpreadsheetLimits { Sheets = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpreadsheetLimits { UnpackedBytes = 1 });
    }

    private static void AssertUnreadable(RegisterDocument document)
    {
        Assert.True(document.IsBroken);
        Assert.True(document.HasLoss);
        Assert.Equal(SheetProblemCodes.Unreadable, document.Problems.Single().Code);
        Assert.True(document.Lost.Touch("/agencies"));
    }

    // As programs other than the writer of this package keep texts.
    private static byte[] WithSharedTexts(byte[] book, string texts)
    {
        const string link = """<Relationship Id="texts" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>""";
        const string type = """<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""";
        book = Replaced(book, "xl/_rels/workbook.xml.rels", Content(book, "xl/_rels/workbook.xml.rels").Replace("</Relationships>", link, StringComparison.Ordinal));
        book = Replaced(book, "[Content_Types].xml", Content(book, "[Content_Types].xml").Replace("</Types>", type, StringComparison.Ordinal));
        return Zip([.. Parts(book), ("xl/sharedStrings.xml", Encoding.UTF8.GetBytes(texts))]);
    }

    private static List<(string Name, byte[] Content)> Parts(byte[] book)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        return archive.Entries.Select(entry => (entry.FullName, Content: Bytes(entry))).ToList();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts) => Zip(CompressionLevel.Optimal, parts);

    private static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] parts)
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

    private static string SheetPart()
    {
        using var archive = new ZipArchive(new MemoryStream(Books.Written(Books.Json("{}"))));
        return archive.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).FullName;
    }

    private static byte[] Replaced(byte[] book, string part, string content)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        return Zip([.. archive.Entries.Select(entry => (entry.FullName, entry.FullName == part ? Encoding.UTF8.GetBytes(content) : Bytes(entry)))]);
    }

    private static string Content(byte[] book, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        return Encoding.UTF8.GetString(Bytes(archive.GetEntry(part)!)).TrimStart('\uFEFF');
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
