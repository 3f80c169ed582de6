using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Spreadsheets.Layout;
using IsoGovernance.Spreadsheets.Xlsx;
using NodaTime;

namespace IsoGovernance.Spreadsheets.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void The_template_is_a_valid_workbook(Language language)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Template(language)), isEditable: false);

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document);

        Assert.Empty(errors.Select(error => error.Part?.Uri + " " + error.Path?.XPath + ": " + error.Description));
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void The_example_is_read_without_problems_and_breaks_no_rule(Language language)
    {
        var document = Books.Read(Template(language));

        Assert.Empty(document.Problems);
        Assert.False(document.HasLoss);
        Assert.NotEmpty(document.Register.Systems[0].InternalAudits[0].Auditors[0].Assignments);
        var report = ComplianceAssessor.Default.Assess(document.Register, new LocalDate(2024, 12, 31), document.Lost, document.Digest);
        Assert.Empty(report.Findings.Select(finding => finding.Message(Language.English)));
    }

    [Fact]
    public void Every_list_of_the_format_has_a_sheet_with_a_name_that_Excel_takes()
    {
        var names = BookLayout.Sheets.SelectMany(sheet => new[] { sheet.Names.Vietnamese, sheet.Names.English })
            .Append(SheetTitles.Guide.Vietnamese).Append(SheetTitles.Guide.English).Append(SheetTitles.Codes.Vietnamese).Append(SheetTitles.Codes.English)
            .ToList();

        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
        Assert.All(names, name => Assert.DoesNotContain(name, character => "[]:*?/\\'".Contains(character)));
        Assert.All(names, name => Assert.True(name.IsNormalized()));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(69, BookLayout.Sheets.Count);
        Assert.All(BookLayout.Sheets, sheet => Assert.Same(sheet, BookLayout.Find(sheet.Path)));
    }

    [Fact]
    public void Every_column_has_a_heading_and_records_are_named_by_a_text()
    {
        foreach (var sheet in BookLayout.Sheets)
        {
            Assert.All(sheet.Columns, column => Assert.NotEmpty(Headings.Of(column).Vietnamese));
            Assert.Equal(sheet.Columns.Count, sheet.Columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count());
            Assert.All(sheet.Owners, owner => Assert.Contains(owner.Columns[owner.Key].Member!.Type, new[] { MemberType.Identifier, MemberType.Text }));
        }
    }

    [Fact]
    public void Drop_down_lists_hold_the_codes_of_their_columns()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Template(Language.Vietnamese)), isEditable: false);
        var codes = SheetOf(document, SheetTitles.Codes.Vietnamese).Descendants<Row>().ToList();
        var agencies = SheetOf(document, "Cơ quan");

        var range = agencies.Descendants<Formula1>().First(formula => formula.Text.Contains('$', StringComparison.Ordinal)).Text;

        var rows = range.Split("$B$").Skip(1).Select(part => int.Parse(part.TrimEnd(':'), System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var listed = codes.Where(row => row.RowIndex! >= rows[0] && row.RowIndex! <= rows[1]).Select(row => row.Elements<Cell>().ElementAt(1).InnerText);
        Assert.StartsWith("'Danh mục mã'!", range, StringComparison.Ordinal);
        Assert.Equal(RegisterFormat.CodeLists["AgencyKind"], listed);
    }

    private static byte[] Template(Language language)
    {
        using var stream = new MemoryStream();
        SpreadsheetWriter.WriteTemplate(language, stream);
        return stream.ToArray();
    }

    private static Worksheet SheetOf(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
    }
}
