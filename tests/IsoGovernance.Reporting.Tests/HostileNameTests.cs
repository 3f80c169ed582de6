using System;
using System.Linq;
using System.Text;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Csv;
using IsoGovernance.Reporting.Markdown;

namespace IsoGovernance.Reporting.Tests;

/// <summary>Names come from files that anybody may have written.</summary>
public class HostileNameTests
{
    public static TheoryData<string> Names =>
    [
        "<script>alert(1)</script>", "a | b", "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " \"=1", "a;=1", "＝1", "một\nhai", "\u202Eđảo\u2066", "\u200Fphải",
        "[x](javascript:alert(1))", "![x](https://example.org/x.png)", "https://example.org", "www.example.org", "@ai-do", "a@example.org", "#12", "`code`", "**đậm**", "\\|", "a\"b,c", "$x$", "&lt;b&gt;",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_changes_no_row_of_markdown(string name)
    {
        var rows = Rows(Written.Text(Named(name), ReportFormat.Markdown));
        Assert.Equal(Rows(Written.Text(Named("Sở"), ReportFormat.Markdown)), rows);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_in_markdown_is_no_tag_link_or_mention(string name)
    {
        var cell = MarkdownCell.Of(name);
        Assert.DoesNotContain('<', cell);
        Assert.DoesNotContain('|', cell);
        Assert.DoesNotContain('`', cell);
        Assert.DoesNotContain('\n', cell);
        Assert.DoesNotContain("://", cell, StringComparison.Ordinal);
        Assert.DoesNotContain("www.e", cell, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[\[\]*_#~$]", cell.Replace("&#", "", StringComparison.Ordinal));
        Assert.DoesNotMatch("@[a-zA-Z]", cell);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_changes_no_row_of_csv_and_is_no_formula(string name)
    {
        var line = new StringBuilder();
        CsvCell.Append(line, name);
        var cell = line.ToString();
        Assert.Equal('"', cell[0]);
        Assert.DoesNotMatch("[\r\n\t]", cell);
        Assert.DoesNotMatch("^\"[ \"]*[=+@\uFF1D-]", cell);
        Assert.DoesNotMatch(";[ \"]*[=+@-]", cell);
        Assert.Equal(0, cell.Count(character => character == '"') % 2);
        var text = Written.Text(Named(name), ReportFormat.Csv);
        Assert.Equal(Written.Text(Named("Sở"), ReportFormat.Csv).Split("\r\n").Length, text.Split("\r\n").Length);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_harmless_stays_as_it_is()
    {
        const string name = "Sở Tài chính (tỉnh Hòa An) – 12/QĐ-UBND: 95,0 %";
        var cell = new StringBuilder();
        CsvCell.Append(cell, name);
        Assert.Equal("\"" + name + "\"", cell.ToString());
        Assert.Equal(name, MarkdownCell.Of(name));
    }

    private static AssessedRegister Named(string name)
    {
        var agencies = Samples.Breaching.Agencies.Select(agency => agency with { Name = name + agency.Id });
        var register = Samples.Breaching with { Authority = new Authority { Name = name }, Agencies = ValueList.From(agencies) };
        return Samples.Document(register).Assess(Samples.TakingAnyName, Samples.AsOf, "so.json");
    }

    // How many lines there are and how many cells each has; a bar that is not escaped parts cells.
    private static string Rows(string markdown) =>
        string.Join(' ', markdown.Split('\n').Select(line => line.StartsWith('|') ? line.Count(character => character == '|') : line.Length > 0 ? 0 : -1));
}
