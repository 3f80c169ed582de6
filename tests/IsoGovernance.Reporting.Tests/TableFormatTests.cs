using System;
using System.Linq;
using System.Text.RegularExpressions;
using IsoGovernance.Json;
using IsoGovernance.Assessment;

namespace IsoGovernance.Reporting.Tests;

/// <summary>Markdown, CSV and coloured text, by their structure.</summary>
public class TableFormatTests
{
    private static readonly AssessedRegister Breaching = Samples.Assessed(Samples.Breaching, Samples.Problem("/recordsFrom", isLoss: false));

    [Fact]
    public void Markdown_sums_up_and_then_tells_agency_by_agency()
    {
        var text = Written.Text(Breaching, ReportFormat.Markdown, new ReportOptions { RulePages = new Uri("https://example.org/rules/") });
        Assert.StartsWith("# KẾT QUẢ ĐÁNH GIÁ – Ủy ban nhân dân tỉnh Hòa An\n\nNgày đánh giá: 01/04/2023", text, StringComparison.Ordinal);
        Assert.Contains("| Cơ quan, hệ thống | Vi phạm | Cảnh báo | Thông tin | Cần người xem xét |\n|---|---|---|---|---|\n| **Tất cả** |", text, StringComparison.Ordinal);
        Assert.Contains("\n## Sở Tài chính\n", text, StringComparison.Ordinal);
        Assert.Contains("\n| [AUD001](<https://example.org/rules/AUD001.md>) | Vi phạm | hệ thống stc-qms | Năm 2022", text, StringComparison.Ordinal);
        Assert.Contains("\n## Lỗi khi đọc tệp\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_of_a_register_of_no_records_does_not_praise_it() =>
        Assert.Contains("That alone is not a pass", Written.Text(Samples.Assessed(new Register()), ReportFormat.Markdown, Language.English), StringComparison.Ordinal);

    [Fact]
    public void Csv_has_a_row_for_everything_that_is_listed()
    {
        var rows = Written.Text(Breaching, ReportFormat.Csv, Language.English).TrimEnd().Split("\r\n");
        Assert.Equal(1 + Breaching.Report.Findings.Count + Breaching.Report.Reviews.Count + Breaching.Problems.Count, rows.Length);
        Assert.StartsWith("\uFEFF\"Entry\",\"Rule\",\"Severity\",", rows[0], StringComparison.Ordinal);
        Assert.Contains(rows, row => row.StartsWith("\"Finding\",\"AUD001\",\"Violation\",\"Sở Tài chính\",\"system\",\"stc-qms\",\"In 2022", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("\"Problem in reading\",\"FMT005\",", StringComparison.Ordinal) && row.EndsWith(",\"so.json\",\"12\",\"7\",,\"/recordsFrom\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_waiver_is_told_in_markdown_and_csv()
    {
        var finding = Breaching.Report.Findings[0];
        var waiver = new Waiver { Code = finding.Code, SubjectId = finding.Subject.Id, Reason = "Đã có kế hoạch", Approver = "Giám đốc" };
        var waived = Breaching with { Report = Breaching.Report with { Findings = new[] { finding with { Waiver = waiver } } } };
        Assert.All([ReportFormat.Markdown, ReportFormat.Csv, ReportFormat.Text], format => Assert.Contains("Đã có kế hoạch (Giám đốc)", Written.Text(waived, format), StringComparison.Ordinal));
    }

    [Fact]
    public void Text_is_coloured_only_when_asked_and_says_the_same()
    {
        var plain = Written.Text(Breaching, ReportFormat.Text);
        var coloured = Written.Text(Breaching, ReportFormat.Text, new ReportOptions { Colour = true });
        Assert.DoesNotContain('\u001B', plain);
        Assert.Contains("\u001B[31mAUD001 VI PHẠM – Sở Tài chính, hệ thống stc-qms\u001B[0m\n", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, Regex.Replace(coloured, "\u001B\\[[0-9]+m", "", RegexOptions.NonBacktracking));
    }
}
