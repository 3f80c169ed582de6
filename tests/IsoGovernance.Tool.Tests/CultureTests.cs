using System;
using System.Globalization;
using System.Linq;
using IsoGovernance.Tool.Output.Json;
using IsoGovernance.Tool.Output.Text;

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

    private static string Everything()
    {
        string[][] lines =
        [
            ["rules"], ["rules", "--lang", "en"], ["rules", "--format", "json"], ["explain", "aud001"], ["explain", "nope"],
            ["--help"], ["assess", "--help", "--lang", "en"], ["judge"], ["assess"], ["assess", "f", "--as-of", "x", "--lang", "en"],
        ];
        var runs = lines.Select(line => ToolRun.Of(line)).Select(run => run.Exit + run.Output + run.Error);
        var assessed = Samples.Assessed(Samples.Breaching, Samples.Problem("/recordsFrom", isLoss: false));
        var reports = Enum.GetValues<Language>().SelectMany(language => new[]
        {
            Written.Text(output => AssessmentJson.Write(assessed, output, language)),
            Written.Text(output => AssessmentText.Write(assessed, output, language)),
        });
        return string.Join('\n', runs.Concat(reports));
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
