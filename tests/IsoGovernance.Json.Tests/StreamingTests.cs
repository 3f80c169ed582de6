using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
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

    // The head is longer than any piece, and the pieces behind it are small again: lines are cut anywhere.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_head_longer_than_a_piece_makes_no_difference(int workers)
    {
        var register = RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "can-tho-2023.json"))).Register;
        var reports = Enumerable.Range(0, 2_000).Select(i => new PeriodicReport { Id = "bc-" + i, Note = new string('x', 40) });
        var lines = new MemoryStream();
        RegisterWriter.Write(register with { Reports = ValueList.From(reports) }, RegisterShape.Lines, lines);

        var whole = await Assess(1, lines.ToArray());
        var cut = await ComplianceAssessor.Default.AssessAsync([new RegisterInput("0", new MemoryStream(lines.ToArray()))], AsOf, new ReadOptions { BlockBytes = 512 }, workers);

        Assert.NotEmpty(whole.Report.Findings);
        AssertSame(whole, cut);
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
    public async Task A_head_behind_the_first_system_is_found_in_a_second_reading()
    {
        var lines = Split(Lines(RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "can-tho-2023.json")))));
        var head = lines.TakeWhile(line => !IsBehindHead(line)).ToList();
        var rest = lines.Skip(head.Count).ToList();
        var whole = await Assess(1, Joined(lines));

        AssertSame(whole, await Assess(2, Joined([.. rest, .. head])));
        AssertSame(whole, await Assess(2, Joined([.. rest.Take(3), .. head.Take(4)]), Joined([.. rest.Skip(3), .. head.Skip(4)])));
        AssertSame(whole, await Assess(1, Packed(Joined([.. rest, .. head]))));
    }

    [Fact]
    public async Task An_input_that_is_read_once_gets_no_findings_where_the_head_stands_behind()
    {
        var text = Encoding.UTF8.GetBytes("""
            {"record":"register","complete":true,"recordsFrom":"2015-01-01"}
            {"record":"system","id":"s","host":"a","units":[{"id":"u"},{"id":"u"}]}
            {"record":"agency","id":"a","kind":"provincialSpecialisedAgency"}
            """);

        Assert.NotEmpty((await Assess(1, text)).Report.Findings);
        foreach (var workers in new[] { 1, 2 })
        {
            var assessed = await ComplianceAssessor.Default.AssessAsync([new RegisterInput("x", new ReadOnce(text))], AsOf, workers: workers);

            Assert.Equal("FMT015 /agencies/0 3:1", string.Join(",", assessed.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column}")));
            Assert.True(assessed.HasLoss);
            Assert.Empty(assessed.Report.Findings);
            Assert.Null(assessed.Report.Gravest);
            Assert.All(assessed.Report.Outcomes.Values, counts => Assert.Equal(0, counts.Fail));
        }
    }

    [Fact]
    public async Task A_record_that_stands_twice_in_one_part_is_no_repetition_of_another_part()
    {
        const string head = """{"record":"register","note":"n"}""";
        const string agency = """{"record":"agency","id":"a"}""";

        Assert.Equal(1, (await Assess(1, Joined([head, agency]), Joined([head, """{ "id" : "a", "record" : "agency" }"""]))).Agencies);
        Assert.Equal(2, (await Assess(1, Joined([head, agency, agency]))).Agencies);
        Assert.Equal(3, (await Assess(1, Joined([head, agency]), Joined([head, """{"record":"agency","id":"b"}""", """{"record":"agency","id":"b"}"""]))).Agencies);
        Assert.Equal([ProblemCodes.OutOfOrder], (await Assess(1, Joined([head]), Joined(["""{"record":"register","note":"m"}"""]))).Problems.Select(problem => problem.Code));
        Assert.Equal([ProblemCodes.OutOfOrder], (await Assess(1, Joined([head, head]))).Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task What_is_told_of_an_agency_names_its_position_behind_those_that_are_repeated(int workers)
    {
        const string head = """{"record":"register","note":"n"}""";
        string[] one = ["""{"record":"agency","id":"a"}""", """{"record":"agency","id":"b","name":1}"""];
        string[] other = ["""{"record":"agency","id":"c","name":2}""", """{"record":"register","note":"m"}""", """{"record":"agency","id":"d","from":"x"}"""];

        var assessed = await Assess(workers, Joined([head, .. one]), Joined([head, .. one, .. other]));

        Assert.Equal(
            [(0, 3, "/agencies/1/name"), (1, 4, "/agencies/2/name"), (1, 5, ""), (1, 6, "/agencies/3/from")],
            assessed.Problems.Select(problem => (problem.Source == "0" ? 0 : 1, problem.Line, problem.Path)));
        Assert.Equal((await Assess(1, Joined([head, .. one, .. other]))).Report.InputDigest, assessed.Report.InputDigest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("""{"agencies":[{"id":"a"}]}""")]
    public async Task A_part_that_is_not_in_JSON_Lines_is_told_and_nothing_is_found(string part)
    {
        var lines = Joined(["""{"record":"register","note":"n"}""", """{"record":"system","id":"s","units":[{"id":"u"},{"id":"u"}]}"""]);

        foreach (var inputs in new byte[][][] { [lines, Encoding.UTF8.GetBytes(part)], [Encoding.UTF8.GetBytes(part), lines] })
        {
            var assessed = await Assess(2, inputs);

            Assert.Equal([ProblemCodes.NotAPart], assessed.Problems.Select(problem => problem.Code));
            Assert.Empty(assessed.Report.Findings);
            Assert.True(assessed.IsBroken);
            Assert.Equal(1, assessed.Systems);
        }
    }

    [Fact]
    public async Task Positions_go_on_from_part_to_part_however_long_the_parts_are()
    {
        var systems = Enumerable.Range(0, 400).Select(i => $"{{\"record\":\"system\",\"id\":\"s{i}\",\"units\":[{{\"id\":\"u\"}},{{\"id\":\"u\"}}]}}").ToList();
        var options = new ReadOptions { BlockBytes = 1_024 };
        RegisterInput[] parts = [new("x", new MemoryStream(Joined(systems.Take(300)))), new("y", new MemoryStream(Joined(systems.Skip(300))))];

        var assessed = await ComplianceAssessor.Default.AssessAsync(parts, AsOf, options, workers: 3);

        var finding = assessed.Report.Findings.First(finding => finding.Code == "DAT005" && finding.Subject.Id == "s310");
        Assert.StartsWith("/systems/310/", finding.Path, StringComparison.Ordinal);
        Assert.Equal(("y", 11), (finding.Place!.Source, finding.Place.Line));
    }

    [Fact]
    public async Task A_finding_that_needs_the_whole_register_names_the_line_of_its_record()
    {
        var assessed = await Assess(2, Joined(["""{"record":"register"}""", """{"record":"system","id":"s"}""", "", """{"record":"system","id":"s"}"""]));

        var places = assessed.Report.Findings.Where(finding => finding.Code == "DAT005").Select(finding => finding.Place).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Contains(place!.Line, new[] { 2, 4 }));
    }

    [Theory]
    [InlineData("\uFEFF{\"record\":\"agency\",\"id\":\"a\"}\r\n\r\n{\"record\":\"agency\",\"id\":\"b\"}\r\n")]
    [InlineData("\n\n\n \n{\"record\":\"agency\",\"id\":\"a\"}\n{\"id\":\"b\",\"record\":\"agency\"}")]
    [InlineData("x\n[\n{\n{\"record\":\"agency\",\"id\":\"a\"}\n {\"id\":\"b\", \"record\":\"\\u0061gency\"}\t\n")]
    public async Task Marks_blank_lines_and_broken_first_lines_hide_no_record(string text)
    {
        var records = await Records(Encoding.UTF8.GetBytes(text));

        Assert.Equal(["a", "b"], records.Select(record => record.Record).OfType<Agency>().Select(agency => agency.Id.Value));
        Assert.Equal([0, 1], records.Where(record => record.Record is Agency).Select(record => record.Ordinal));
    }

    [Fact]
    public async Task A_document_with_a_record_on_each_line_is_a_document()
    {
        var document = RegisterDocument.Read(Encoding.UTF8.GetBytes("{\"agencies\":[\n{\"record\":\"agency\",\"id\":\"a\"},\n{\"record\":\"agency\",\"id\":\"b\"}\n]}\n"));

        Assert.Equal(2, document.Register.Agencies.Count);
        Assert.False(document.IsBroken);
        Assert.Equal(2, (await Records(Encoding.UTF8.GetBytes("{\"agencies\":[\n{\"id\":\"a\"}\n]}"))).Count);
    }

    [Theory]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    public async Task The_longest_line_is_exact_wherever_a_block_ends(int length)
    {
        var line = "{\"record\":\"agency\",\"note\":\"";
        line += new string('x', length - line.Length - 2) + "\"}";
        var text = Joined([line, "", line, line]);
        for (var block = 16; block <= 4_096; block *= 4)
        {
            var records = await Records(text, new ReadOptions { LineBytes = 1_024, BlockBytes = block });

            Assert.Equal([1, 3, 4], records.Select(record => record.Line));
            Assert.All(records, record => Assert.Equal(length > 1_024, record.Problems.Any(problem => problem.Code == ProblemCodes.LineTooLong)));
        }
    }

    [Fact]
    public void Two_records_on_one_line_leave_nothing_certain()
    {
        var document = RegisterDocument.Read(Encoding.UTF8.GetBytes("{\"record\":\"system\",\"id\":\"s\"}{\"record\":\"agency\",\"id\":\"a\"}\n"));

        Assert.True(document.IsBroken);
        Assert.True(document.Lost.Touch("/agencies/0"));
        Assert.Single(document.Register.Systems);
    }

    [Fact]
    public void Records_within_the_line_of_the_register_are_out_of_order()
    {
        var document = RegisterDocument.Read(Encoding.UTF8.GetBytes("{\"record\":\"register\",\"agencies\":[{\"id\":\"x\"}]}\n{\"record\":\"agency\",\"id\":\"a\"}\n"));

        Assert.Equal([ProblemCodes.OutOfOrder], document.Problems.Select(problem => problem.Code));
        Assert.Equal("a", Assert.Single(document.Register.Agencies).Id.Value);
    }

    [Fact]
    public async Task A_line_that_tells_nothing_may_be_what_a_reference_leads_to()
    {
        var assessed = await Assess(1, Joined(["""{"record":"register","complete":true}""", """{"record":"agency" "id":"a"}""".Replace("agency", "ministry", StringComparison.Ordinal), """{"record":"system","id":"s","host":"a"}"""]));

        Assert.True(assessed.IsBroken);
        Assert.DoesNotContain(assessed.Report.Findings, finding => finding.Code == "DAT006");
    }

    [Fact]
    public async Task A_stream_that_never_waits_is_enough()
    {
        var records = new List<RegisterRecord>();
        await foreach (var record in new RegisterReader(new NeverWaiting(Lines(Samples.Read(Samples.FullRegister)))).ReadAsync()) records.Add(record);

        Assert.Equal(await Records(Lines(Samples.Read(Samples.FullRegister))), records);
    }

    [Fact]
    public async Task Packed_text_may_come_in_several_pieces_and_must_be_whole()
    {
        var lines = Lines(Samples.Read(Samples.FullRegister));
        byte[] packed = [.. Packed(lines[..500]), .. Packed(lines[500..])];

        Assert.Equal(await Records(lines), await Records(packed));
        foreach (var length in new[] { packed.Length - 1, packed.Length - 8, packed.Length - 9, packed.Length / 2, 30 })
        {
            await Assert.ThrowsAsync<InvalidDataException>(() => Records(packed[..length]));
        }
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_passed_over()
    {
        var text = "{\"record\":\"agency\",\"id\":\"a\"}\n{\"record\":\"agency\",\"id\":\"b\",\"name\":\"" + new string('x', 3_000_000) + "\"}\n{\"record\":\"agency\",\"id\":\"c\"}\n";

        var records = await Records(Encoding.UTF8.GetBytes(text), new ReadOptions { LineBytes = 1_000_000 });

        Assert.Equal([false, true, false], records.Select(record => ((Agency)record.Record!).Id.IsMissing));
        Assert.Equal([ProblemCodes.LineTooLong], records.SelectMany(record => record.Problems).Select(problem => problem.Code));
        Assert.Equal([1, 2, 3], records.Select(record => record.Line));
        Assert.Equal([0, 1, 2], records.Select(record => record.Ordinal));
    }

    [Fact]
    public async Task A_packed_line_without_end_is_passed_over_and_not_held()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write("{\"record\":\"agency\",\"id\":\"a\"}\n{\"record\":\"agency\",\"name\":\""u8);
            for (var i = 0; i < 200; i++) gzip.Write(new byte[1_000_000]);
            gzip.Write("\n{\"record\":\"agency\",\"id\":\"c\"}\n"u8);
        }
        Assert.True(packed.Length < 1_000_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var records = await Records(packed.ToArray(), new ReadOptions { LineBytes = 1_000_000 });

        Assert.Equal(["a", "", "c"], records.Select(record => ((Agency)record.Record!).Id.Value));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
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

    private static byte[] Packed(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(text);
        return packed.ToArray();
    }

    private sealed class ReadOnce(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    // As the body of a web request is.
    private sealed class NeverWaiting(byte[] bytes) : MemoryStream
    {
        private int _at;

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous reading is not allowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous reading is not allowed.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(buffer.Length, bytes.Length - _at);
            bytes.AsSpan(_at, count).CopyTo(buffer.Span);
            _at += count;
            return new(count);
        }
    }

    private sealed class Dripping(byte[] bytes, int atATime) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atATime));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, atATime)], cancellationToken);
    }
}
