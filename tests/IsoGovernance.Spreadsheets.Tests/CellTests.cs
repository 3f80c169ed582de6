using System.Linq;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Json;
using NodaTime;

namespace IsoGovernance.Spreadsheets.Tests;

/// <summary>What single cells of workbooks and CSV files are read as.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("31/12/2024")]
    [InlineData(" 31-12-2024 ")]
    [InlineData("31.12.2024")]
    public void Dates_are_read_as_Vietnam_and_as_ISO_write_them(string text)
    {
        var document = Books.OfCsv(("agencies", "id,from\na," + text));

        Assert.Empty(document.Problems);
        Assert.Equal(new LocalDate(2024, 12, 31), document.Register.Agencies[0].From);
    }

    [Theory]
    [InlineData("12/31/2024")]
    [InlineData("31/12/24")]
    [InlineData("2024")]
    [InlineData("30/02/2024")]
    [InlineData("hôm qua")]
    public void What_is_no_date_is_told_with_its_cell(string text)
    {
        var document = Books.OfCsv(("agencies", "id,from\na," + text));

        var problem = Assert.Single(document.Problems);
        Assert.Equal((ProblemCodes.MalformedDate, true, "'agencies'!B2", "/agencies/0/from"), (problem.Code, problem.IsLoss, problem.Cell, problem.Path));
        Assert.Contains(text, problem.Message.Vietnamese, System.StringComparison.Ordinal);
        Assert.True(document.Lost.Touch("/agencies/0/from"));
        Assert.Null(document.Register.Agencies[0].From);
    }

    [Theory]
    [InlineData("x", true)]
    [InlineData("Có", true)]
    [InlineData("TRUE", true)]
    [InlineData("1", true)]
    [InlineData("yes", true)]
    [InlineData("không", false)]
    [InlineData("False", false)]
    [InlineData("0", false)]
    public void Statements_are_read_in_many_words(string text, bool value)
    {
        var document = Books.OfCsv(("register", "complete\n" + text));

        Assert.Empty(document.Problems);
        Assert.Equal(value, document.Register.Complete);
    }

    [Fact]
    public void An_accent_that_is_a_character_of_its_own_makes_no_other_word()
    {
        Assert.True(Books.OfCsv(("register", "complete\nco\u0301")).Register.Complete);
    }

    [Theory]
    [InlineData("98,5", 98.5)]
    [InlineData("98.5", 98.5)]
    [InlineData("-0.125", -0.125)]
    [InlineData("0,125", 0.125)]
    [InlineData("1500", 1500)]
    [InlineData("1.5000", 1.5)]
    public void Numbers_are_read_with_either_sign_of_fractions(string text, double value)
    {
        var document = Books.OfCsv(("systems", "id\ns"), ("systems.objectives", "systems.id;id;target\ns;m;" + text));

        Assert.Empty(document.Problems);
        Assert.Equal((decimal)value, document.Register.Systems[0].Objectives[0].Target);
    }

    [Theory]
    [InlineData("1.500", SheetProblemCodes.AmbiguousNumber)]
    [InlineData("1,500", SheetProblemCodes.AmbiguousNumber)]
    [InlineData("nhiều", ProblemCodes.WrongType)]
    [InlineData("1.234.567", ProblemCodes.WrongType)]
    public void What_may_be_two_numbers_is_not_guessed(string text, string code)
    {
        var document = Books.OfCsv(("systems", "id\ns"), ("systems.objectives", "systems.id;id;target\ns;m;" + text));

        Assert.Equal((code, "/systems/0/objectives/0/target"), (document.Problems.Single().Code, document.Problems[0].Path));
    }

    [Theory]
    [InlineData("2,5")]
    [InlineData("3000000000")]
    public void A_whole_number_is_whole(string text)
    {
        var document = Books.OfCsv(("inspectionPlans", "id;year\nk;" + text));

        Assert.Equal(ProblemCodes.NumberOutOfRange, document.Problems.Single().Code);
    }

    [Fact]
    public void Cells_of_workbooks_are_read_by_their_types()
    {
        var document = Books.Read(Books.Foreign(("Cơ quan",
        [
            ["Mã", "Tên", "Từ", "Đến", "Web", "kind"],
            ["id", "name", "from", "until", "website.none", "kind"],
            [12.0, "A", Books.Date(45292), "01/02/2024", true, "other"],
            ["b", null, Books.Date(45292.75), Books.Date(2024), null, null],
            ["c", null, 45292.0, Books.Date(60), null, null],
        ])));

        Assert.Equal(("12", "A"), (document.Register.Agencies[0].Id.Value, document.Register.Agencies[0].Name));
        Assert.Equal(new LocalDate(2024, 1, 1), document.Register.Agencies[0].From);
        Assert.Equal(new LocalDate(2024, 2, 1), document.Register.Agencies[0].Until);
        Assert.True(document.Register.Agencies[0].Website!.None);
        Assert.Equal(new LocalDate(2024, 1, 1), document.Register.Agencies[1].From);
        // A bare year in a date's cell, a number in a plain cell, and a day that Excel counts and never was.
        Assert.Equal(["'Cơ quan'!D4", "'Cơ quan'!C5", "'Cơ quan'!D5"], document.Problems.Select(problem => problem.Cell));
        Assert.Equal([ProblemCodes.MalformedDate, ProblemCodes.WrongType, ProblemCodes.MalformedDate], document.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Workbooks_may_count_days_from_1904()
    {
        var document = Books.Read(Books.Foreign(counts1904: true, ("Agencies", [["id", "from"], ["a", Books.Date(43830)]])));

        Assert.Equal(new LocalDate(2024, 1, 1), document.Register.Agencies[0].From);
    }

    [Fact]
    public void A_code_that_Excel_made_a_number_of_is_not_guessed()
    {
        var document = Books.Read(Books.Foreign(("Cơ quan", [["id"], ["a"]]), ("Thủ tục", [["agencies.id", "code", "name"], ["a", 1.00001, 12.5]])));

        Assert.Equal((ProblemCodes.WrongType, "'Thủ tục'!B2"), (document.Problems.Single().Code, document.Problems[0].Cell));
        Assert.Equal("12.5", document.Register.Agencies[0].Procedures[0].Name);
        Assert.True(document.Register.Agencies[0].Procedures[0].Code.IsMissing);
    }

    [Fact]
    public void A_text_that_Excel_made_a_date_of_is_told()
    {
        var document = Books.Read(Books.Foreign(("Tham số riêng", [["name", "value"], ["inspection.on-site.share", Books.Date(45323)]])));

        Assert.Equal((ProblemCodes.WrongType, "/authority/parameters/0/value"), (document.Problems.Single().Code, document.Problems[0].Path));
    }

    [Fact]
    public void Formulas_are_their_saved_values_and_nothing_without_them()
    {
        var saved = new Cell(new CellFormula("A1"), new CellValue("Sở")) { DataType = CellValues.String };
        var unsaved = new Cell(new CellFormula("NOW()"));
        var failed = new Cell(new CellFormula("1/0"), new CellValue("#DIV/0!")) { DataType = CellValues.Error };

        var document = Books.Read(Books.Foreign(("Cơ quan", [["id", "name", "from", "until"], ["a", saved, unsaved, failed]])));

        Assert.Equal("Sở", document.Register.Agencies[0].Name);
        Assert.Equal([SheetProblemCodes.NoValue, SheetProblemCodes.NoValue], document.Problems.Select(problem => problem.Code));
        Assert.True(document.Lost.Touch("/agencies/0/from"));
    }

    [Fact]
    public void Codes_and_texts_are_judged_as_in_JSON()
    {
        var document = Books.OfCsv(("agencies", "id,kind,name\na,unheardOf,U\u0309y ban"));

        Assert.Equal("unheardOf", document.Register.Agencies[0].Kind!.Value.Text);
        Assert.Equal((ProblemCodes.NotNormalised, false), (document.Problems.Single().Code, document.Problems[0].IsLoss));
    }

    [Fact]
    public void A_text_that_is_too_long_is_told()
    {
        var document = Books.ReadCsv(Books.WrittenAsCsv(Books.Json("{\"note\":\"" + new string('x', 100) + "\"}")), new ReadOptions { TextBytes = 64 });

        Assert.Equal(ProblemCodes.TextTooLong, document.Problems.Single().Code);
    }

    [Fact]
    public void Lists_stand_in_one_cell()
    {
        var document = Books.OfCsv(
            ("systems", "id\ns"), ("systems.boards", "systems.id,members\ns,\" A ;\"\"B; C\"\";;D \"\"E\"\";\""), ("register", "workingCalendar.daysOff,workingCalendar.completeYears\n01/01/2024; 2024-02-30; 2024-03-01,2023;x"));

        Assert.Equal(["A", "B; C", "D \"E\""], document.Register.Systems[0].Boards[0].Members);
        Assert.Equal([new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 1)], document.Register.WorkingCalendar!.DaysOff);
        Assert.Equal([2023], document.Register.WorkingCalendar.CompleteYears);
        Assert.Equal([ProblemCodes.MalformedDate, ProblemCodes.WrongType], document.Problems.Select(problem => problem.Code));
        Assert.True(document.Lost.Touch("/workingCalendar/daysOff"));
    }
}
