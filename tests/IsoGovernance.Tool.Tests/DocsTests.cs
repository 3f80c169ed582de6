using System;
using System.IO;
using System.Linq;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Output.Rules;

namespace IsoGovernance.Tool.Tests;

public class DocsTests
{
    [Fact]
    public void One_page_a_rule_the_law_map_the_fields_and_the_schemas_are_written_and_nothing_is_deleted()
    {
        using var folder = new TemporaryFolder();
        folder.File("README.md", "kept");
        Assert.Equal(0, ToolRun.Of("docs", folder.Path).Exit);
        var expected = RuleTable.All.Select(rule => Path.Combine("rules", rule.Descriptor.Code + ".md")).Concat(
        [
            "README.md", "law-map.md", "summary.md", "exchange-format-fields.md", Path.Combine("schema", "register.schema.json"), Path.Combine("schema", "report.schema.json"),
            Path.Combine("schema", "register-line.schema.json"),
        ]);
        var found = Pages(folder.Path).Select(file => Path.GetRelativePath(folder.Path, file));
        Assert.Equal(expected.Order(StringComparer.Ordinal), found, StringComparer.Ordinal);
        Assert.Equal("kept", File.ReadAllText(Path.Combine(folder.Path, "README.md")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        using var folder = new TemporaryFolder();
        var made = Path.Combine(folder.Path, "a", "b");
        Assert.Equal(0, ToolRun.Of("docs", made).Exit);
        Assert.Equal(RuleTable.All.Count + 6, Pages(made).Count());
    }

    [Fact]
    public void Pages_are_the_same_when_written_twice()
    {
        using var folder = new TemporaryFolder();
        ToolRun.Of("docs", folder.Path);
        var first = Bytes(folder);
        ToolRun.Of("docs", folder.Path, "--lang", "en");
        Assert.Equal(first, Bytes(folder));
    }

    [Fact]
    public void Pages_are_utf8_without_a_mark_with_line_feeds_and_end_with_one()
    {
        using var folder = new TemporaryFolder();
        ToolRun.Of("docs", folder.Path);
        Assert.All(Bytes(folder), page =>
        {
            Assert.Contains(page[0], "#{"u8.ToArray());
            Assert.DoesNotContain((byte)'\r', page);
            Assert.Equal((byte)'\n', page[^1]);
            Assert.NotEqual((byte)'\n', page[^2]);
        });
    }

    [Fact]
    public void A_page_has_the_fixed_headings_in_both_languages()
    {
        var page = RuleMarkdown.Of(RuleTable.All.Single(rule => rule.Descriptor.Code == "AUD001"));
        Assert.StartsWith(
            "# AUD001: Chưa thực hiện đánh giá nội bộ đủ số lần trong năm\nThe internal audits completed in a year are too few\n",
            page,
            StringComparison.Ordinal);
        Assert.Equal(
            [
                "## Yêu cầu / What it demands", "## Căn cứ / Law", "## Áp dụng cho / Whom it concerns, since when",
                "## Ví dụ vi phạm / What breaks it", "## Cách khắc phục / How to put it right", "## Không đánh giá / What it does not judge",
                "## Tham số và cách hiểu / Numbers and readings",
            ],
            page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)),
            StringComparer.Ordinal);
        Assert.Contains(
            "- điểm b khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg — point b, clause 4, Article 4 of Decision 19/2014/QĐ-TTg\n",
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_and_exits_2()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("taken", "");
        var run = ToolRun.Of("docs", file);
        Assert.Equal(2, run.Exit);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    private static IOrderedEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static byte[][] Bytes(TemporaryFolder folder) => Pages(folder.Path).Select(file => File.ReadAllBytes(file)).ToArray();
}
