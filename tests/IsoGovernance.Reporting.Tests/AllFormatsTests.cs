using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Tests;

/// <summary>What every form promises.</summary>
public class AllFormatsTests
{
    public static TheoryData<ReportFormat> Formats => [.. Enum.GetValues<ReportFormat>()];

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_machine_s_culture_changes_no_byte(string culture) => Assert.Equal(UnderCulture("", Everything), UnderCulture(culture, Everything));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_of_nothing_is_written(ReportFormat format)
    {
        foreach (var language in Enum.GetValues<Language>()) Assert.NotEmpty(Written.Text(Samples.Assessed(new Register()), format, language));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_assessment_that_was_ended_early_says_so_in_both_languages(ReportFormat format)
    {
        var assessed = Samples.Assessed(Samples.Breaching);
        var part = assessed with { Report = assessed.Report with { IsIncomplete = true } };
        var (vietnamese, english) = format == ReportFormat.Json ? ("\"incomplete\": true", "\"incomplete\": true") : ("CHƯA ĐẦY ĐỦ", "INCOMPLETE");
        Assert.Contains(vietnamese, Written.Text(part, format, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(english, Written.Text(part, format, Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain(vietnamese, Written.Text(assessed, format), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_not_listed_is_told_in_both_languages(ReportFormat format)
    {
        var assessed = Samples.Assessed(Samples.Breaching);
        var cut = assessed with { Report = assessed.Report with { FindingsNotListed = 4321 } };
        Assert.All(Enum.GetValues<Language>(), language => Assert.Contains("4321", Written.Text(cut, format, language), StringComparison.Ordinal));
        Assert.DoesNotContain("4321", Written.Text(assessed, format), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Html)]
    public void Totals_are_those_of_all_findings_listed_or_not(ReportFormat format)
    {
        const int count = 57;
        var systems = Enumerable.Range(0, count).Select(at => Samples.Breaching.Systems[0] with { Id = "qms-" + at.ToString(CultureInfo.InvariantCulture) });
        var document = Samples.Document(Samples.Breaching with { Systems = ValueList.From(systems) });
        var all = document.Assess(ComplianceAssessor.Default, Samples.AsOf, "so.json");
        var cut = document.Assess(new ComplianceAssessor(new AssessmentOptions { FindingLimit = 2 }), Samples.AsOf, "so.json");
        var total = TotalOf(Written.Text(all, format));
        Assert.Contains(all.Report.CountOf(Severity.Violation).ToString(CultureInfo.InvariantCulture), total, StringComparison.Ordinal);
        Assert.Equal(total, TotalOf(Written.Text(cut, format)));

        string TotalOf(string text)
        {
            var (from, until) = format switch { ReportFormat.Text => ("Phát hiện: ", "."), ReportFormat.Markdown => ("**Tất cả**", "\n"), _ => ("<ul class=\"cards\">", "</ul>") };
            var start = text.IndexOf(from, StringComparison.Ordinal);
            return text[start..text.IndexOf(until, start, StringComparison.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_language_tells_in_its_own_words(ReportFormat format)
    {
        var assessed = Samples.Assessed(Samples.Breaching);
        Assert.Contains("Năm 2022", Written.Text(assessed, format), StringComparison.Ordinal);
        Assert.Contains("In 2022", Written.Text(assessed, format, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Thousands_of_findings_are_all_told(ReportFormat format)
    {
        const int count = 3000;
        var systems = Enumerable.Range(0, count).Select(at => Samples.Breaching.Systems[0] with { Id = "qms-" + at.ToString(CultureInfo.InvariantCulture) });
        var text = Written.Text(Samples.Assessed(Samples.Breaching with { Systems = ValueList.From(systems) }), format);
        Assert.All(new[] { 0, 1, 1500, count - 1 }, at => Assert.Contains("qms-" + at.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Lines_end_as_the_form_says_and_the_stream_stays_open(ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(Samples.Assessed(Samples.Breaching), format, stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(format == ReportFormat.Csv, text.StartsWith('\uFEFF'));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Equal(format == ReportFormat.Csv ? text.Count(character => character == '\n') : 0, text.Count(character => character == '\r'));
        Assert.True(stream.CanWrite);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_host_writes_the_report_of_its_own_register(ReportFormat format)
    {
        var report = ComplianceAssessor.Default.Assess(Samples.Breaching, Samples.AsOf);
        var text = Written.Text(AssessedRegister.Of(Samples.Breaching, report), format, Language.English);
        Assert.Contains("In 2022", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AssessedRegister.Of(null!, report));
        Assert.Throws<ArgumentNullException>(() => AssessedRegister.Of(Samples.Breaching, null!));
    }

    [Fact]
    public void A_wrong_call_is_refused_before_anything_is_written()
    {
        using var stream = new MemoryStream();
        var assessed = Samples.Assessed(new Register());
        Assert.Throws<ArgumentNullException>(() => ReportWriter.Write(null!, ReportFormat.Text, stream));
        Assert.Throws<ArgumentNullException>(() => ReportWriter.Write(assessed, ReportFormat.Text, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportWriter.Write(assessed, (ReportFormat)99, stream));
        Assert.Throws<ArgumentException>(() => new ReportOptions { RulePages = new Uri("rules/", UriKind.Relative) });
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void The_schema_of_the_report_is_the_one_that_is_published()
    {
        using var stream = new MemoryStream();
        ReportSchema.Write(stream);
        Assert.Equal(File.ReadAllText(IsoGovernance.Tests.Repository.At("docs", "schema", "report.schema.json")).ReplaceLineEndings("\n"), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Contains("urn:isogovernance:schema:report:" + ReportSchema.Version + "\"", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static string Everything()
    {
        var register = Samples.Breaching with { Systems = ValueList.From(Samples.Breaching.Systems.Append(Samples.Breaching.Systems[0] with { Id = "IİıI" })) };
        var assessed = Samples.Assessed(register, Samples.Problem("/recordsFrom", isLoss: false));
        var texts = new List<string>();
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            foreach (var language in Enum.GetValues<Language>()) texts.Add(Written.Text(assessed, format, language));
        }
        return string.Join('\n', texts);
    }

    private static T UnderCulture<T>(string name, Func<T> action)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
