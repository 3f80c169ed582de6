using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Json.Tests;

/// <summary>Records that come one by one are read and judged as the whole register is, however it is cut.</summary>
public sealed class StreamingTests
{
    private static readonly LocalDate AsOf = new(2023, 4, 1);

    public static TheoryData<string> SampleFiles => [.. Directory.GetFiles(Repository.At("docs", "samples", "registers"), "*.json").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public async Task Lines_are_judged_as_the_document_is(string file)
    {
        var document = RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", file)));
        var whole = document.Assess(ComplianceAssessor.Default, AsOf);

        var lines = Lines(document);

        foreach (var workers in new[] { 1, 2, 3 }) AssertSame(whole, await Assess(workers, lines));
        AssertSame(whole, RegisterDocument.Read(lines).Assess(ComplianceAssessor.Default, AsOf));
    }

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public async Task Parts_are_judged_as_one_file_is(string file)
    {
        var lines = Split(Lines(RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", file)))));
        var whole = await Assess(1, Joined(lines));
        var head = lines.TakeWhile(line => !IsBehindHead(line)).ToList();
        var rest = lines.Skip(head.Count).ToList();
        var half = rest.Count / 2;

        AssertSame(whole, await Assess(2, Joined([.. head, .. rest.Take(half)]), Joined(rest.Skip(half))));
        AssertSame(whole, await Assess(2, Joined([.. head, .. rest.Take(half)]), Joined([.. head, .. rest.Skip(half)])));
        AssertSame(whole, await Assess(1, Joined(head.Take(1)), Joined(head.Skip(1)), Joined(rest)));
    }

    [Fact]
    public async Task Every_record_comes_with_what_was_wrong_with_it()
    {
        const string text = """
            {"record":"register","note":5}

            {"record":"agency","id":"a","colour":1}
            {"record":"system","id":"s","appliedFrom":"2020-02-30","host":"a"}
            {"record":"system","id":"t","host":"a
            {"record":"ministry"}
            [1]
            {"id":"i","record":"inspection"}
            """;
        var reader = new RegisterReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        var records = new List<RegisterRecord>();
        await foreach (var record in reader.ReadAsync()) records.Add(record);

        Assert.Equal(["register", "agency", "system", "system", null, null, "inspection"], records.Select(record => record.Name));
        Assert.Equal([1, 3, 4, 5, 6, 7, 8], records.Select(record => record.Line));
        Assert.Equal(
            ["FMT002 /note 1:29", "FMT003 /agencies/0/colour 3:29", "FMT004 /systems/0/appliedFrom 4:43", "FMT001 /systems/1 5:38", "FMT013  6:1", "FMT013  7:1"],
            records.SelectMany(record => record.Problems).Select(problem => $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column}"));
        Assert.Equal("t", ((QualityManagementSystem)records[3].Record!).Id.Value);
        Assert.Equal("i", ((Inspection)records[6].Record!).Id.Value);
        Assert.True(records[4].Lost.Touch("/systems"));
        Assert.False(records[4].Lost.Touch("/systems/0"));
        Assert.NotNull(reader.Digest);
    }

    [Fact]
    public async Task A_document_gives_the_same_records()
    {
        var document = Samples.Read(Samples.FullRegister);
        var fromDocument = await Records(Samples.FullRegisterBytes);
        var fromLines = await Records(Lines(document));

        Assert.Equal(fromLines.Select(record => (record.Name, record.Ordinal, record.Record)), fromDocument.Select(record => (record.Name, record.Ordinal, record.Record)));
    }

    [Fact]
    public async Task An_agency_behind_the_first_system_is_out_of_order_and_withholds_what_rests_on_it()
    {
        var assessed = await Assess(1, Encoding.UTF8.GetBytes("""
            {"record":"register","complete":true,"recordsFrom":"2015-01-01"}
            {"record":"system","id":"s","host":"a"}
            {"record":"agency","id":"a","kind":"provincialSpecialisedAgency"}
            """));

        Assert.Equal("FMT015 /agencies/0 3:1", string.Join(",", assessed.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column}")));
        Assert.True(assessed.HasLoss);
        Assert.Equal(0, assessed.Agencies);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_passed_over()
    {
        var text = "{\"record\":\"agency\",\"id\":\"a\"}\n{\"record\":\"agency\",\"id\":\"b\",\"name\":\"" + new string('x', 3_000_000) + "\"}\n{\"record\":\"agency\",\"id\":\"c\"}\n";

        var records = await Records(Encoding.UTF8.GetBytes(text), new ReadOptions { LineBytes = 1_000_000 });

        Assert.Equal(["a", null, "c"], records.Select(record => ((Agency?)record.Record)?.Id.Value));
        Assert.Equal([ProblemCodes.LineTooLong], records.SelectMany(record => record.Problems).Select(problem => problem.Code));
        Assert.Equal([1, 2, 3], records.Select(record => record.Line));
        Assert.Equal([0, 1, 2], records.Select(record => record.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(70_000)]
    public async Task How_the_bytes_arrive_makes_no_difference(int atATime)
    {
        var lines = Lines(Samples.Read(Samples.FullRegister));

        var whole = await Records(lines);
        var dripped = new List<RegisterRecord>();
        await foreach (var record in new RegisterReader(new Dripping(lines, atATime)).ReadAsync()) dripped.Add(record);

        Assert.Equal(whole.Select(record => record.Record), dripped.Select(record => record.Record));
    }

    [Fact]
    public async Task Places_of_findings_in_lines_are_exact_in_systems()
    {
        var document = RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "can-tho-2023.json")));
        var lines = Lines(document);
        var text = Split(lines);

        var assessed = await Assess(2, lines);

        var finding = assessed.Report.Findings.First(finding => finding.Code == "SCP001");
        Assert.Equal("0", finding.Place!.Source);
        Assert.Contains("\"id\":\"" + finding.Subject.Id + "\"", text[finding.Place.Line - 1], StringComparison.Ordinal);
        Assert.StartsWith("[", text[finding.Place.Line - 1][(finding.Place.Column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_can_be_called_off()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var lines = Lines(Samples.Read(Samples.FullRegister));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ComplianceAssessor.Default.AssessAsync([new RegisterInput("x", new MemoryStream(lines))], AsOf, workers: 2, cancellation: cancellation.Token));
    }

    [Fact]
    public async Task Bad_calls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new RegisterReader(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => ComplianceAssessor.Default.AssessAsync([], AsOf));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ComplianceAssessor.Default.AssessAsync([new RegisterInput("x", Stream.Null)], AsOf, workers: 0));
    }

    private static void AssertSame(AssessedRegister expected, AssessedRegister actual)
    {
        Assert.Equal(Told(expected.Report), Told(actual.Report));
        Assert.Equal(expected.Report.InputDigest, actual.Report.InputDigest);
        Assert.Equal((expected.Agencies, expected.Systems, expected.Inspections), (actual.Agencies, actual.Systems, actual.Inspections));
        Assert.Equal((expected.HasLoss, expected.IsBroken), (actual.HasLoss, actual.IsBroken));
    }

    private static string Told(ComplianceReport report) =>
        string.Join("\n", report.Findings.Concat(report.Reviews).Select(finding => $"{finding.Code} {finding.Path} {finding.Subject} {finding.Message(Language.Vietnamese)}"))
        + "\n" + string.Join("\n", report.Outcomes.Select(pair => $"{pair.Key} {pair.Value.Pass} {pair.Value.Fail} {pair.Value.NotApplicable} {pair.Value.NotEvaluated} {pair.Value.NeedsReview} "
            + string.Join(",", pair.Value.Reasons.Select(reason => reason.Key.Code + "=" + reason.Value))));

    private static Task<AssessedRegister> Assess(int workers, params byte[][] parts) =>
        ComplianceAssessor.Default.AssessAsync([.. parts.Select((part, i) => new RegisterInput(i.ToString(System.Globalization.CultureInfo.InvariantCulture), new MemoryStream(part)))], AsOf, workers: workers);

    private static async Task<List<RegisterRecord>> Records(byte[] text, ReadOptions? options = null)
    {
        var records = new List<RegisterRecord>();
        await foreach (var record in new RegisterReader(new MemoryStream(text), options).ReadAsync()) records.Add(record);
        return records;
    }

    private static byte[] Lines(RegisterDocument document)
    {
        using var stream = new MemoryStream();
        RegisterWriter.Write(document, RegisterShape.Lines, stream);
        return stream.ToArray();
    }

    private static string[] Split(byte[] lines) => Encoding.UTF8.GetString(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Joined(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static bool IsBehindHead(string line) => line.StartsWith("{\"record\":\"system\"", StringComparison.Ordinal) || line.StartsWith("{\"record\":\"inspection\"", StringComparison.Ordinal);

    private sealed class Dripping(byte[] bytes, int atATime) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atATime));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, atATime)], cancellationToken);
    }
}
