using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using NodaTime;

namespace IsoGovernance.Spreadsheets.Tests;

/// <summary>Sheets, columns, and the records that rows belong to.</summary>
public sealed class SheetTests
{
    [Fact]
    public void Columns_may_stand_in_any_order_below_any_headings()
    {
        var document = Books.OfCsv(("Cơ quan", "DANH SÁCH,,\n,,\nName,Kind,Identifier\nname,kind,id\nSở,other,a"));

        Assert.Empty(document.Problems);
        Assert.Equal(new Agency { Id = "a", Name = "Sở", Kind = AgencyKind.Other }, document.Register.Agencies[0]);
    }

    [Fact]
    public void Unknown_columns_are_told_and_kept()
    {
        var document = Books.OfCsv(("agencies", "id,colour,,empty\na,\"xanh \"\"lá\"\"\",x,\nb,,,"));

        Assert.Equal([ProblemCodes.UnknownMember, SheetProblemCodes.UnnamedColumn], document.Problems.Select(problem => problem.Code));
        Assert.Equal(["'agencies'!B1", "'agencies'!C2"], document.Problems.Select(problem => problem.Cell));
        Assert.Equal([new UnknownMember("/agencies/0/colour", "\"xanh \\\"lá\\\"\"")], document.Unknown);
        Assert.False(document.HasLoss);
    }

    [Fact]
    public void A_repeated_column_is_a_loss()
    {
        var document = Books.OfCsv(("agencies", "id,name,name\na,A,B"));

        Assert.Equal(ProblemCodes.DuplicateMember, document.Problems.Single().Code);
        Assert.True(document.HasLoss);
        Assert.Equal("A", document.Register.Agencies[0].Name);
    }

    [Fact]
    public void A_foreign_sheet_is_told_and_a_renamed_one_is_a_loss()
    {
        var document = Books.OfCsv(("Ghi chú", "Việc,Người\nHọp,A"), ("Cơ quan 2024", "id,name,kind\na,A,other"));

        Assert.Equal([(SheetProblemCodes.UnknownSheet, false), (SheetProblemCodes.UnknownSheet, true)], document.Problems.Select(problem => (problem.Code, problem.IsLoss)));
        Assert.Equal("'Cơ quan 2024'!A1", document.Problems[1].Cell);
    }

    [Fact]
    public void Sheets_without_code_names_twice_or_with_a_second_register_are_losses()
    {
        var document = Books.OfCsv(("Cơ quan", "Mã,Tên\na,A"), ("Thủ tục", "agencies.id,code\n"), ("agencies.procedures", "agencies.id,code\n"), ("Sổ theo dõi", "note\none\ntwo"));

        Assert.Equal([SheetProblemCodes.NoHeadings, SheetProblemCodes.Repeated, SheetProblemCodes.Repeated], document.Problems.Select(problem => problem.Code));
        Assert.Equal("one", document.Register.Note);
        Assert.True(document.HasLoss);
    }

    [Fact]
    public void A_row_whose_owner_is_not_found_is_told_and_kept_out()
    {
        var document = Books.OfCsv(("agencies", "id\na\nb"), ("agencies.procedures", "agencies.id,code\nc,1\n,2\nb,3"));

        Assert.Equal([SheetProblemCodes.OwnerNotFound, SheetProblemCodes.OwnerNotFound], document.Problems.Select(problem => problem.Code));
        Assert.Equal(["'agencies.procedures'!A2", "'agencies.procedures'!A3"], document.Problems.Select(problem => problem.Cell));
        Assert.Contains("\"c\"", document.Problems[0].Message.English, System.StringComparison.Ordinal);
        Assert.Empty(document.Register.Agencies[0].Procedures);
        Assert.Equal("3", document.Register.Agencies[1].Procedures.Single().Code.Text);
        Assert.True(document.Lost.Touch("/agencies/0/procedures"));
        Assert.True(document.Lost.Touch("/agencies/1/procedures"));
        Assert.False(document.Lost.Touch("/agencies/0/name"));
    }

    [Fact]
    public void Owners_are_named_as_far_as_needed()
    {
        const string systems = "id\ns1\ns2";
        const string audits = "systems.id,id\ns1,dg\ns2,dg\ns2,khac";

        var document = Books.OfCsv(
            ("systems", systems),
            ("systems.internalAudits", audits),
            ("systems.internalAudits.findings", "systems.id,internalAudits.id,id\ns2,dg,1\n,khac,2\n,dg,3\n#2,#2,4\n#3,#2,5\n,#3,6"));

        Assert.Equal([SheetProblemCodes.OwnerNotUnique, SheetProblemCodes.OwnerNotFound], document.Problems.Select(problem => problem.Code));
        Assert.Equal(["4"], Ids(document, 0, 0));
        Assert.Equal(["1", "6"], Ids(document, 1, 0));
        Assert.Equal(["2"], Ids(document, 1, 1));
        Assert.True(document.Lost.Touch("/systems/0/internalAudits/0/findings"));
    }

    [Fact]
    public void A_record_within_a_row_is_there_when_anything_of_it_is()
    {
        var document = Books.OfCsv(
            ("inspections", "id,minutes.on,notCarriedOut.recorded,team.decision\na,2024-01-01,x,\nb,,,"), ("inspections.team.inspectors", "inspections.id,name\nb,B"));

        Assert.Equal(new InspectionMinutes { On = new LocalDate(2024, 1, 1) }, document.Register.Inspections[0].Minutes);
        Assert.Equal(new NotCarriedOut(), document.Register.Inspections[0].NotCarriedOut);
        Assert.Null(document.Register.Inspections[0].Team);
        Assert.Equal("B", document.Register.Inspections[1].Team!.Inspectors[0].Name);
        Assert.Null(document.Register.Inspections[1].NotCarriedOut);
    }

    [Fact]
    public void Findings_name_cells()
    {
        var document = Books.Read(Books.Foreign(("Cơ quan", [["Tên", "Mã"], ["name", "id"], ["A", "a"], ["B", null]])));

        var assessed = document.Assess(ComplianceAssessor.Default, new LocalDate(2024, 1, 1), "so.xlsx");

        var places = document.Locate(["/agencies/1", "/agencies/0/name", "/agencies/0/kind", "/agencies/7", "/reports", "/agencies/1/website/address"]);
        Assert.Equal("'Cơ quan'!B4", places["/agencies/1"].Cell);
        Assert.Equal("'Cơ quan'!A3", places["/agencies/0/name"].Cell);
        Assert.Equal("'Cơ quan'!B3", places["/agencies/0/kind"].Cell);
        Assert.Equal("'Cơ quan'!B4", places["/agencies/1/website/address"].Cell);
        Assert.False(places.ContainsKey("/reports"));
        var finding = assessed.Report.Findings.First(finding => finding.Code == "DAT001");
        Assert.Equal(("so.xlsx", "'Cơ quan'!B4"), (finding.Place!.Source, finding.Place.Cell));
    }

    [Fact]
    public void Strict_reading_takes_warnings_for_losses_and_further_problems_are_counted()
    {
        var strict = Books.ReadCsv([new("agencies.csv", "id,colour\na,b"u8.ToArray())], new ReadOptions { IsStrict = true });
        var many = Books.ReadCsv([new("agencies.csv", "id,from,until\na,x,x\nb,x,x"u8.ToArray())], new ReadOptions { Problems = 1 });

        Assert.True(strict.HasLoss);
        Assert.Equal((1, 3), (many.Problems.Count, many.ProblemsNotListed));
        Assert.True(many.Lost.Touch("/agencies/1/until"));
    }

    private static System.Collections.Generic.IEnumerable<string> Ids(RegisterDocument document, int system, int audit) =>
        document.Register.Systems[system].InternalAudits[audit].Findings.Select(finding => finding.Id.Value);
}
