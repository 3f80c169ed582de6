using System;
using System.Linq;
using IsoGovernance.Json;

namespace IsoGovernance.Reporting.Tests;

public class AssessmentTextTests
{
    [Fact]
    public void The_head_names_the_authority_the_day_and_what_is_on_record()
    {
        var lines = Text(Samples.Assessed(Samples.Breaching)).Split('\n');
        Assert.Equal("KẾT QUẢ ĐÁNH GIÁ – Ủy ban nhân dân tỉnh Hòa An", lines[0]);
        Assert.StartsWith("Ngày đánh giá: 01/04/2023", lines[1], StringComparison.Ordinal);
        Assert.Equal("Sổ ghi nhận: 2 cơ quan, 2 hệ thống, 0 cuộc kiểm tra", lines[2]);
    }

    [Fact]
    public void A_system_without_a_name_is_called_by_its_host()
    {
        var text = Text(Samples.Assessed(Samples.Breaching));
        Assert.Contains("AUD001 VI PHẠM – Sở Tài chính, hệ thống stc-qms\n    Năm 2022", text, StringComparison.Ordinal);
        Assert.Contains("Vị trí: /systems/0/internalAudits\n", text, StringComparison.Ordinal);
        Assert.Contains("Căn cứ: điểm b khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg; ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void English_says_the_same()
    {
        var text = Text(Samples.Assessed(Samples.Breaching), Language.English);
        Assert.Contains("AUD001 VIOLATION – Sở Tài chính, system stc-qms\n    In 2022", text, StringComparison.Ordinal);
        Assert.Contains("Law: point b, clause 4, Article 4 of Decision 19/2014/QĐ-TTg; ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_evaluated_is_told_in_words_with_its_reason()
    {
        var text = Text(Samples.Assessed(Samples.Breaching));
        Assert.Contains("Không có phát hiện ở đó không có nghĩa là đạt.", Unwrapped(text), StringComparison.Ordinal);
        Assert.Contains("  Không xác định được đối tượng áp dụng của cơ quan (tier-not-known)", text, StringComparison.Ordinal);
        var english = Unwrapped(Text(Samples.Assessed(Samples.Breaching), Language.English));
        Assert.Contains("That nothing was found there is not a pass.", english, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readings_used_are_told() =>
        Assert.Contains("Cách hiểu đã dùng: ", Text(Samples.Assessed(Samples.Breaching)), StringComparison.Ordinal);

    [Fact]
    public void A_reading_problem_names_file_line_and_column()
    {
        var text = Text(Samples.Assessed(new Register(), Samples.Problem("/recordsFrom", isLoss: true)));
        Assert.Contains(
            "so.json:12:7 FMT005 /recordsFrom (giá trị không đọc được)\n    Ngày không hợp lệ.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_beyond_the_listed_ones_are_told()
    {
        var document = Samples.Document(new Register()) with { ProblemsNotListed = 7 };
        Assert.Contains("Còn 7 mục khác không liệt kê.", Text(Samples.Assessed(document)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_of_words_is_longer_than_100_columns()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.All(Text(Samples.Assessed(Samples.Breaching), language).Split('\n'), line => Assert.True(line.Length <= 100, line));
        }
    }

    [Fact]
    public void A_recorded_name_cannot_steer_the_terminal()
    {
        var register = Samples.Breaching with { Authority = new Authority { Name = "Tỉnh\u001B[31m\u202EX\nAUD001 giả" } };
        var text = Text(Samples.Assessed(register));
        Assert.DoesNotContain('\u001B', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith("AUD001 giả", StringComparison.Ordinal));
    }

    [Fact]
    public void A_register_of_no_records_is_not_praised()
    {
        var text = Text(Samples.Assessed(new Register()));
        Assert.Contains("(không ghi tên cơ quan quản lý sổ)", text, StringComparison.Ordinal);
        Assert.Contains("Không có phát hiện. Điều đó chưa có nghĩa là đạt", text, StringComparison.Ordinal);
    }

    private static string Text(AssessedRegister assessed, Language language = Language.Vietnamese) =>
        Written.Text(assessed, ReportFormat.Text, language);

    private static string Unwrapped(string text) => string.Join(' ', text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
}
