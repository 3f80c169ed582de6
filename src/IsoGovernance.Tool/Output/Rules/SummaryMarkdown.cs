using System.Linq;
using System.Text;
using IsoGovernance.Assessment;
using static IsoGovernance.Tool.Output.Rules.MarkdownText;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>The figures of the summary as a Markdown page in both languages.</summary>
internal static class SummaryMarkdown
{
    private const string Introduction = """
        # Bảng tổng hợp
        Summary

        `isogov summary FILE --as-of DATE` lập bảng mà bộ, ngành, Ủy ban nhân dân cấp tỉnh báo cáo: số liệu tại ngày `DATE` và trong năm
        dương lịch của ngày đó, tính đến ngày đó. Muốn số liệu của cả năm thì lấy ngày 31/12. `--trace NAME` liệt kê các bản ghi của một chỉ
        tiêu. Số liệu là của các cơ quan, hệ thống có trong sổ. Nơi sổ không ghi đủ thì số liệu là một khoảng, hoặc "ít nhất": không phỏng
        đoán. Số liệu của một hệ thống tính cho cơ quan chủ trì hệ thống đó.

        `isogov summary FILE --as-of DATE` makes the table that a ministry or a province reports: figures on the day `DATE`, and in its
        calendar year up to that day. For a whole year take 31 December. `--trace NAME` lists the records behind a figure. Figures are about
        the agencies and systems on record. Where the register does not hold everything a figure is a range, or "at least": never a guess.
        What is recorded of a system counts under the agency that runs it.

        In JSON a number has `least` and `most`, a share `numerator`, `numeratorAtMost` and `denominator`; `most` is null where there may be any
        number more, the denominator where it is not recorded, and `exact` tells whether nothing is in doubt. By kind and tier there are the
        same figures, except those marked \*.

        | tên / name | chỉ tiêu / figure | tính / counts | căn cứ / law |
        |---|---|---|---|

        """;

    public static string Page
    {
        get
        {
            var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
            foreach (var figure in SummaryFigures.All)
            {
                page.Append("| `").Append(figure.Name).Append('`').Append(figure.IsOfWholeOnly ? "\\*" : "");
                page.Append(" | ").Append(Both(figure.Title)).Append(" | ").Append(Both(figure.Counts)).Append(" | ");
                page.Append(string.Join("<br>", figure.Citations.Select(citation => Both(citation.Text)))).Append(" |\n");
            }
            return page.ToString();
        }
    }

    private static string Both(LocalizedText text) => Escaped(text.Vietnamese) + "<br>" + Escaped(text.English);
}
