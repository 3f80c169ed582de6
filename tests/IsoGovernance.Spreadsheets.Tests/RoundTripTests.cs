using System.IO;
using System.Linq;
using IsoGovernance.Json;
using IsoGovernance.Json.Tests;
using IsoGovernance.Tests;

namespace IsoGovernance.Spreadsheets.Tests;

public sealed class RoundTripTests
{
    public static TheoryData<string> Registers => [Samples.FullRegister, Awkward.Register, "{}", .. Files()];

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_register_comes_back_from_a_workbook_as_it_was(string json)
    {
        var document = Books.Json(json);
        Assert.Empty(document.Problems);

        var read = Books.Read(Books.Written(document));

        Assert.Empty(read.Problems);
        Assert.Equal(document.Register, read.Register);
        Assert.Equal(WithoutEscapes(document), read.Digest);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_register_comes_back_from_an_English_workbook_as_it_was(string json)
    {
        var document = Books.Json(json);

        var read = Books.Read(Books.Written(document, Language.English));

        Assert.Empty(read.Problems);
        Assert.Equal(document.Register, read.Register);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_register_comes_back_from_CSV_files_as_it_was(string json)
    {
        var document = Books.Json(json);

        var read = Books.ReadCsv(Books.WrittenAsCsv(document));

        Assert.Empty(read.Problems);
        Assert.Equal(document.Register, read.Register);
    }

    [Fact]
    public void The_same_register_is_the_same_bytes()
    {
        var document = Books.Json(Samples.FullRegister);

        Assert.Equal(Books.Written(document), Books.Written(document));
        Assert.Equal(Books.WrittenAsCsv(document), Books.WrittenAsCsv(document));
    }

    [Fact]
    public void No_cell_of_a_CSV_file_begins_as_a_formula()
    {
        var document = Books.Json(Awkward.Register);

        foreach (var (name, bytes) in Books.WrittenAsCsv(document))
        {
            using var reader = CsvHelper.CsvReader.FromText(System.Text.Encoding.UTF8.GetString(bytes)[1..], new() { Separator = ',', HasHeader = false });
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    var cell = reader.GetString(i);
                    var isNumber = double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);
                    Assert.False(cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0]) && !isNumber, name + ": " + cell);
                }
            }
        }
    }

    [Fact]
    public void What_the_format_does_not_know_is_told_when_it_cannot_be_written()
    {
        using var stream = new MemoryStream();

        var problems = SpreadsheetWriter.WriteWorkbook(Books.Json("""{"agencies":[{"id":"a","colour":"blue"}]}"""), Language.English, stream);

        var problem = Assert.Single(problems);
        Assert.Equal((SheetProblemCodes.NotWritten, true, "/agencies/0/colour"), (problem.Code, problem.IsLoss, problem.Path));
    }

    [Fact]
    public void A_text_that_no_cell_can_hold_is_cut_and_told()
    {
        var document = Books.Json("{\"note\":\"" + new string('x', 40_000) + "\"}");
        using var stream = new MemoryStream();

        var problem = Assert.Single(SpreadsheetWriter.WriteWorkbook(document, Language.English, stream));

        Assert.Equal((SheetProblemCodes.CellTooLong, true), (problem.Code, problem.IsLoss));
        Assert.StartsWith("'Register'!", problem.Cell, System.StringComparison.Ordinal);
        Assert.Equal(document.Register, Books.ReadCsv(Books.WrittenAsCsv(document)).Register);
    }

    // The digest of the text that the register itself would be written as.
    private static string WithoutEscapes(RegisterDocument document)
    {
        using var json = new MemoryStream();
        RegisterWriter.Write(document.Register, RegisterShape.Document, json);
        return RegisterDocument.Read(json.ToArray()).Digest;
    }

    private static System.Collections.Generic.IEnumerable<string> Files() =>
        Directory.GetFiles(Repository.At("docs", "samples", "registers"), "*.json").Select(File.ReadAllText);
}
