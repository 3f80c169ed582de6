using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets;
using NodaTime;

namespace IsoGovernance.Fuzz.Tests.Json;

/// <summary>What must hold of a damaged text in JSON: no readable record lost, no loss untold, one report however many workers there are.</summary>
internal static class JsonCheck
{
    private static readonly LocalDate AsOf = new(2023, 4, 1);

    // Small blocks, so that several workers share even a small text.
    public static ReadOptions Options { get; } = new() { BlockBytes = 1_024, LineBytes = 65_536 };

    public static async Task Check(byte[] text, RegisterShape shape, bool isReadOnce, Allowance allowance)
    {
        var document = allowance.Take(text.Length, () => RegisterDocument.Read(text, Options));
        CheckLosses(document);
        CheckWriting(document);
        var records = new List<RegisterRecord>();
        var reader = new RegisterReader(new MemoryStream(text), Options);
        await foreach (var record in reader.ReadAsync()) records.Add(record);
        Assert.Equal(document.Digest, reader.Digest);
        if (records.Exists(record => record.Line > 0)) await CheckLines(text, document, records, isReadOnce, allowance);
        else
        {
            // What was JSON Lines is, as long as one line is whole that is not a document's.
            if (shape == RegisterShape.Lines) Assert.DoesNotContain(JsonExpectation.Lines(text), line => !JsonExpectation.IsWithinADocument(text, line.Line));
            CheckDocument(text, document, allowance);
        }
    }

    private static void CheckDocument(byte[] text, RegisterDocument document, Allowance allowance)
    {
        CheckList(document.Register.Agencies, agency => agency.Id.Value, JsonExpectation.Records(text, "agencies"));
        CheckList(document.Register.Systems, system => system.Id.Value, JsonExpectation.Records(text, "systems"));
        CheckList(document.Register.Inspections, inspection => inspection.Id.Value, JsonExpectation.Records(text, "inspections"));
        Assert.Equal(!JsonExpectation.IsJson(text), document.IsBroken);
        // Judged, too; with one worker, for a document is judged by one.
        allowance.Take(text.Length, () => document.Assess(ComplianceAssessor.Default, AsOf));
    }

    private static void CheckList<T>(ValueList<T> read, Func<T, string> id, List<string?> expected)
    {
        Assert.True(read.Count >= expected.Count, "Of " + expected.Count + " records " + read.Count + " were read.");
        for (var i = 0; i < expected.Count; i++)
        {
            if (expected[i] is { } known) Assert.Equal(known, id(read[i]));
        }
    }

    private static async Task CheckLines(byte[] text, RegisterDocument document, List<RegisterRecord> records, bool isReadOnce, Allowance allowance)
    {
        var byLine = records.ToDictionary(record => record.Line);
        foreach (var (line, name, id) in JsonExpectation.Lines(text))
        {
            Assert.True(byLine.TryGetValue(line, out var record), "The record of line " + line + " was not read.");
            Assert.Equal(name, record!.Name);
            if (id is not null && name != "register") Assert.Equal(id, IdOf(record.Record!));
        }
        Assert.Equal(JsonExpectation.Written(text), records.Select(record => record.Line));
        foreach (var record in records.Where(record => record.Name is null || !record.Lost.IsEmpty)) Assert.Contains(record.Problems, problem => problem.IsLoss);

        var whole = document.Assess(ComplianceAssessor.Default, AsOf, "x");
        var one = allowance.Take(text.Length, () => Assess(new MemoryStream(text), 1).GetAwaiter().GetResult());
        var three = allowance.Take(text.Length, () => Assess(new MemoryStream(text), 3).GetAwaiter().GetResult());
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

    public static void CheckLosses(RegisterDocument document)
    {
        if (!document.Lost.IsEmpty) Assert.Contains(document.Problems, problem => problem.IsLoss);
        Assert.Equal(!document.Lost.IsEmpty || document.Problems.Any(problem => problem.IsLoss), document.HasLoss);
        if (document.IsBroken) Assert.Contains(document.Problems, problem => problem.Code is ProblemCodes.BrokenSyntax or SheetProblemCodes.Unreadable || document.ProblemsNotListed > 0);
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

    private sealed class ReadOnce(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
