using System;
using System.Globalization;
using System.Linq;

namespace IsoGovernance.Tool.Tests;

public class CultureTests
{
    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_machine_s_culture_changes_no_byte(string culture)
    {
        Assert.Equal(UnderCulture("", Everything), UnderCulture(culture, Everything));
    }

    private static readonly string Sample = IsoGovernance.Tests.Repository.At("docs", "samples", "registers", "can-tho-2023.json");

    private static string Everything()
    {
        string[][] lines =
        [
            ["rules"], ["rules", "--lang", "en"], ["rules", "--format", "json"], ["explain", "aud001"], ["explain", "nope"],
            ["--help"], ["assess", "--help", "--lang", "en"], ["judge"], ["assess"], ["assess", "f", "--as-of", "x", "--lang", "en"],
            .. Enum.GetNames<Reporting.ReportFormat>().Select(format => new[] { "assess", Sample, "--as-of", "2023-04-01", "--format", format == "Markdown" ? "md" : format.ToLowerInvariant() }),
        ];
        var runs = lines.Select(line => ToolRun.Of(line)).Select(run => run.Exit + run.Output + run.Error);
        return string.Join('\n', runs);
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
