using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Json.Tests;

/// <summary>docs/exchange-format.md is the contract, so what it says is tried.</summary>
public sealed class ExchangeFormatPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "exchange-format.md"));

    public static TheoryData<string, string> ProblemsByText => new()
    {
        { ProblemCodes.BrokenSyntax, "{" },
        { ProblemCodes.WrongType, """{"note":1}""" },
        { ProblemCodes.UnknownMember, """{"unknown":1}""" },
        { ProblemCodes.MalformedDate, """{"recordsFrom":"01/02/2023"}""" },
        { ProblemCodes.DuplicateMember, """{"note":"a","note":"b"}""" },
        { ProblemCodes.InvalidText, """{"note":"\ud800"}""" },
        { ProblemCodes.TextTooLong, "{\"note\":\"" + new string('a', ReadOptions.Default.TextBytes + 1) + "\"}" },
        { ProblemCodes.TooDeep, "{\"x\":" + new string('[', ReadOptions.Default.Depth) + new string(']', ReadOptions.Default.Depth) + "}" },
        { ProblemCodes.NumberOutOfRange, """{"workingCalendar":{"completeYears":[2023.5]}}""" },
        { ProblemCodes.NullItem, """{"agencies":[null]}""" },
        { ProblemCodes.CutOff, """{"agencies":[{"id":"a"},{"id":""" },
        { ProblemCodes.NotNormalised, "{\"note\":\"so\u0302\"}" },
        { ProblemCodes.UnknownRecord, "{\"record\":\"register\"}\n{\"record\":\"other\"}" },
        { ProblemCodes.LineTooLong, "{\"record\":\"register\"}\n{\"record\":\"agency\",\"note\":\"" + new string('a', 2_000) + "\"}" },
        { ProblemCodes.OutOfOrder, "{\"record\":\"register\"}\n{\"record\":\"register\"}" },
    };

    [Theory]
    [MemberData(nameof(ProblemsByText))]
    public void A_problem_is_a_loss_where_the_page_says_so(string code, string text)
    {
        var limits = code == ProblemCodes.LineTooLong ? new ReadOptions { LineBytes = 1_024 } : ReadOptions.Default;
        var problem = RegisterDocument.Read(Encoding.UTF8.GetBytes(text), limits).Problems.First(problem => problem.Code == code);

        Assert.Equal(problem.IsLoss ? "loss" : "warning", Rows(3).Single(row => row[0] == code)[2]);
    }

    [Fact]
    public void The_page_lists_every_problem_code()
    {
        var codes = typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);

        Assert.Equal(codes, Rows(3).Select(row => row[0]).Where(name => name.StartsWith("FMT", StringComparison.Ordinal)));
        // What one text cannot have: it is a problem of several inputs.
        Assert.Equal(codes.Where(code => code != ProblemCodes.NotAPart), ProblemsByText.Select(row => (string)row[0]));
    }

    [Fact]
    public void The_page_lists_every_limit_with_its_default_and_its_least_value()
    {
        var rows = Rows(4).Where(row => row[0].StartsWith('`')).ToList();
        var limits = typeof(ReadOptions).GetProperties().Where(limit => limit.PropertyType == typeof(int)).ToList();

        Assert.Equal(limits.Select(limit => "`" + limit.Name + "`"), rows.Select(row => row[0]));
        Assert.All(rows.Zip(limits), pair =>
        {
            var (row, limit) = pair;
            Assert.Equal(Number(row[1]), limit.GetValue(ReadOptions.Default));
            var options = new ReadOptions();
            limit.SetValue(options, Number(row[2]));
            Assert.ThrowsAny<Exception>(() => limit.SetValue(options, Number(row[2]) - 1));
        });
    }

    [Fact]
    public void The_examples_are_one_register_in_two_shapes_and_read_without_a_problem()
    {
        var document = RegisterDocument.Read(Encoding.UTF8.GetBytes(Example("json")));
        var lines = RegisterDocument.Read(Encoding.UTF8.GetBytes(Example("jsonl")));

        Assert.Empty(document.Problems);
        Assert.Empty(lines.Problems);
        Assert.Equal(document.Register, lines.Register);
        Assert.Equal(document.Digest, lines.Digest);
        Assert.Single(document.Register.Systems);
    }

    [Fact]
    public void The_lines_of_the_example_are_as_the_writer_writes_them()
    {
        using var written = new MemoryStream();
        RegisterWriter.Write(RegisterDocument.Read(Encoding.UTF8.GetBytes(Example("json"))), RegisterShape.Lines, written);

        Assert.Equal(Example("jsonl"), Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public async Task The_examples_are_judged_without_a_finding_about_the_data()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Example("jsonl")));
        var assessed = await ComplianceAssessor.Default.AssessAsync([new RegisterInput("example", stream)], new LocalDate(2022, 12, 31));

        Assert.Empty(assessed.Problems);
        Assert.DoesNotContain(assessed.Report.Findings, finding => finding.Code.StartsWith("DAT", StringComparison.Ordinal));
    }

    [Fact]
    public void Strict_reading_keeps_the_same_values_and_takes_warnings_for_losses()
    {
        var text = Encoding.UTF8.GetBytes("{\"unknown\":1,\"note\":\"so\u0302\",\"agencies\":[{\"kind\":\"unknown\"}]}");
        RegisterDocument lenient = RegisterDocument.Read(text), strict = RegisterDocument.Read(text, new ReadOptions { IsStrict = true });

        Assert.Equal(lenient.Register, strict.Register);
        Assert.False(lenient.HasLoss);
        Assert.True(strict.HasLoss);
        Assert.Equal([ProblemCodes.UnknownMember, ProblemCodes.NotNormalised], strict.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void The_page_names_the_identifier_that_ends_in_the_version() =>
        Assert.Contains("`urn:isogovernance:schema:register:" + RegisterSchema.Version + "`", Page, StringComparison.Ordinal);

    private static string Example(string language) =>
        Regex.Match(Page, "^```" + language + "\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["text"].Value;

    private static IEnumerable<string[]> Rows(int cells) => Page.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
        .Where(row => row.Length == cells);

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
