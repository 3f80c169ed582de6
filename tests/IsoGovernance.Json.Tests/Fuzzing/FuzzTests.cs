using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Json.Tests.Fuzzing;

/// <summary>Whatever the damage: no exception, no hang, no readable record lost, no loss untold, and one report however many workers there are.</summary>
/// <remarks>ISOGOV_FUZZ_MUTATIONS and ISOGOV_FUZZ_SEED make it a longer run; see tests/fuzz.sh.</remarks>
public sealed class FuzzTests
{
    private const int Shards = 4;
    private static readonly int Mutations = Setting("ISOGOV_FUZZ_MUTATIONS", 10_000);
    private static readonly int Seed = Setting("ISOGOV_FUZZ_SEED", 2014);
    private static readonly LocalDate AsOf = new(2023, 4, 1);
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(10);

    // Small blocks, so that several workers share even a small text.
    private static readonly ReadOptions Options = new() { BlockBytes = 1_024, LineBytes = 65_536 };
    private static readonly (RegisterShape Shape, byte[] Text)[] Texts =
        [.. Registers().SelectMany(register => new[] { RegisterShape.Document, RegisterShape.Lines }.Select(shape => (shape, Written(register, shape))))];

    public static TheoryData<int> AllShards => [.. Enumerable.Range(0, Shards)];

    [Theory]
    [MemberData(nameof(AllShards))]
    public async Task Damaged_registers_are_read_as_far_as_they_can_be_and_nothing_is_lost_in_silence(int shard)
    {
        for (var i = shard; i < Mutations; i += Shards)
        {
            var (shape, original) = Texts[i % Texts.Length];
            var text = new Mutator(unchecked((Seed * 1_000_003) + i)).Damage(original);
            var watch = Stopwatch.StartNew();
            try
            {
                await Check(text, shape, isReadOnce: i / Texts.Length % 4 == 0);
                Assert.True(watch.Elapsed < LongestTime, "It took " + watch.Elapsed);
            }
            catch (Exception fault)
            {
                var file = Path.Combine(Path.GetTempPath(), "isogov-fuzz-" + i.ToString(CultureInfo.InvariantCulture));
                await File.WriteAllBytesAsync(file, text);
                throw new InvalidOperationException("Mutation " + i + " of seed " + Seed + ", written to " + file + ": " + fault.Message, fault);
            }
        }
    }

    private static async Task Check(byte[] text, RegisterShape shape, bool isReadOnce)
    {
        var document = RegisterDocument.Read(text, Options);
        CheckLosses(document);
        CheckWriting(document);
        var records = new List<RegisterRecord>();
        var reader = new RegisterReader(new MemoryStream(text), Options);
        await foreach (var record in reader.ReadAsync()) records.Add(record);
        Assert.Equal(document.Digest, reader.Digest);
        if (records.Exists(record => record.Line > 0)) await CheckLines(text, document, records, isReadOnce);
        else
        {
            // What was JSON Lines is, as long as one line is whole.
            if (shape == RegisterShape.Lines) Assert.Empty(Expectation.Lines(text));
            CheckDocument(text, document);
        }
    }

    private static void CheckDocument(byte[] text, RegisterDocument document)
    {
        CheckList(document.Register.Agencies, agency => agency.Id.Value, Expectation.Records(text, "agencies"));
        CheckList(document.Register.Systems, system => system.Id.Value, Expectation.Records(text, "systems"));
        CheckList(document.Register.Inspections, inspection => inspection.Id.Value, Expectation.Records(text, "inspections"));
        Assert.Equal(!Expectation.IsJson(text), document.IsBroken);
        // Judged, too; with one worker, for a document is judged by one.
        document.Assess(ComplianceAssessor.Default, AsOf);
    }

    private static void CheckList<T>(ValueList<T> read, Func<T, string> id, List<string?> expected)
    {
        Assert.True(read.Count >= expected.Count, "Of " + expected.Count + " records " + read.Count + " were read.");
        for (var i = 0; i < expected.Count; i++)
        {
            if (expected[i] is { } known) Assert.Equal(known, id(read[i]));
        }
    }

    private static async Task CheckLines(byte[] text, RegisterDocument document, List<RegisterRecord> records, bool isReadOnce)
    {
        var byLine = records.ToDictionary(record => record.Line);
        foreach (var (line, name, id) in Expectation.Lines(text))
        {
            Assert.True(byLine.TryGetValue(line, out var record), "The record of line " + line + " was not read.");
            Assert.Equal(name, record!.Name);
            if (id is not null && name != "register") Assert.Equal(id, IdOf(record.Record!));
        }
        Assert.Equal(Expectation.Written(text), records.Select(record => record.Line));
        foreach (var record in records.Where(record => record.Name is null || !record.Lost.IsEmpty)) Assert.Contains(record.Problems, problem => problem.IsLoss);

        var whole = document.Assess(ComplianceAssessor.Default, AsOf, "x");
        var one = await Assess(new MemoryStream(text), 1);
        var three = await Assess(new MemoryStream(text), 3);
        AssertSame(Told(one, withPlaces: true), Told(three, withPlaces: true));
        // Where all is lost nothing is found, but a record that was judged before that was known may give another reason.
        if (!document.Lost.Touch("/anything")) AssertSame(Told(whole, withPlaces: false), Told(one, withPlaces: false));
        Assert.Equal(FindingsOf(whole), FindingsOf(one));
        Assert.Equal(whole.Problems.Select(problem => problem with { Source = null }), one.Problems.Select(problem => problem with { Source = null }));

        // What could not be known in one reading is not told.
        if (isReadOnce) await CheckReadOnce(text, whole);
    }

    private static async Task CheckReadOnce(byte[] text, AssessedRegister whole)
    {
        var once = await Assess(new ReadOnce(text), 1);
        AssertSame(Told(once, withPlaces: true), Told(await Assess(new ReadOnce(text), 3), withPlaces: true));
        if (!once.HasLoss) AssertSame(Told(whole, withPlaces: false), Told(once, withPlaces: false));
        Assert.Subset(FindingsOf(whole), FindingsOf(once));
    }

    private static HashSet<string> FindingsOf(AssessedRegister assessed) => [.. assessed.Report.Findings.Select(finding => finding.Code + " " + finding.Path + " " + finding.Message(Language.English))];

    private static void CheckLosses(RegisterDocument document)
    {
        if (!document.Lost.IsEmpty) Assert.Contains(document.Problems, problem => problem.IsLoss);
        Assert.Equal(!document.Lost.IsEmpty || document.Problems.Any(problem => problem.IsLoss), document.HasLoss);
        if (document.IsBroken) Assert.Contains(document.Problems, problem => problem.Code == ProblemCodes.BrokenSyntax || document.ProblemsNotListed > 0);
        Assert.All(document.Problems, problem => Assert.True(problem.Line >= 1 && problem.Column >= 1 && problem.Message.English.Length > 0));
    }

    private static void CheckWriting(RegisterDocument document)
    {
        foreach (var shape in new[] { RegisterShape.Document, RegisterShape.Lines })
        {
            using var written = new MemoryStream();
            RegisterWriter.Write(document, shape, written);
            var again = RegisterDocument.Read(written.ToArray(), Options);
            Assert.Equal(document.Register, again.Register);
        }
    }

    private static string IdOf(Fact record) => record switch
    {
        Agency agency => agency.Id.Value,
        QualityManagementSystem system => system.Id.Value,
        _ => ((Inspection)record).Id.Value,
    };

    private static Task<AssessedRegister> Assess(Stream text, int workers) =>
        ComplianceAssessor.Default.AssessAsync([new RegisterInput("x", text)], AsOf, Options, workers);

    private static void AssertSame(string expected, string actual)
    {
        var pairs = expected.Split('\n').Zip(actual.Split('\n')).Where(pair => pair.First != pair.Second);
        if (expected != actual) Assert.Fail(string.Join('\n', pairs.Take(3).Select(pair => pair.First + "\n  but was\n" + pair.Second)));
    }

    private static string Told(AssessedRegister assessed, bool withPlaces)
    {
        var report = assessed.Report;
        return string.Join('\n', report.Findings.Concat(report.Reviews).Select(finding => finding.Code + " " + finding.Path + " " + finding.Subject + " " + (withPlaces ? finding.Place : null) + finding.Message(Language.English)))
            + "\n" + string.Join('\n', report.Outcomes.Select(pair => pair.Key + " " + pair.Value + " " + string.Join(' ', pair.Value.Reasons.Select(reason => reason.Key.Code + " " + reason.Value))))
            + "\n" + string.Join('\n', assessed.Problems.Select(problem => problem with { Source = null }))
            + "\n" + string.Join(' ', report.InputDigest, report.Gravest, assessed.Agencies, assessed.Systems, assessed.Inspections, assessed.ProblemsNotListed, assessed.HasLoss, assessed.IsBroken);
    }

    // The samples, the large one cut to what is read in no time.
    private static IEnumerable<Register> Registers()
    {
        yield return Samples.Read(Samples.FullRegister).Register;
        foreach (var file in Directory.GetFiles(Repository.At("docs", "samples", "registers"), "*.json").Order(StringComparer.Ordinal))
        {
            var register = RegisterDocument.Read(File.ReadAllBytes(file)).Register;
            yield return register with { Agencies = ValueList.From(register.Agencies.Take(5)), Systems = ValueList.From(register.Systems.Take(2)), Inspections = ValueList.From(register.Inspections.Take(3)) };
        }
    }

    private static byte[] Written(Register register, RegisterShape shape)
    {
        using var stream = new MemoryStream();
        RegisterWriter.Write(register, shape, stream);
        return stream.ToArray();
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private sealed class ReadOnce(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
