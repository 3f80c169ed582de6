using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Json.Tests;

/// <summary>Long assessments tell how far they are, and end early with what is done.</summary>
public sealed class WatchTests
{
    private const int BlockBytes = 4_096;

    private static readonly LocalDate AsOf = new(2023, 4, 1);

    private static readonly RegisterDocument Document = RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "can-tho-2023.json")));

    [Theory]
    [InlineData(RegisterShape.Lines, 1)]
    [InlineData(RegisterShape.Lines, 3)]
    [InlineData(RegisterShape.Document, 1)]
    public async Task Bytes_and_records_are_told_up_to_the_end(RegisterShape shape, int workers)
    {
        var text = Text(shape);
        var told = new List<AssessmentProgress>();
        var assessed = await Assess(text, workers, new AssessmentWatch { Progress = new Listener(told.Add) });
        Assert.Equal(told.OrderBy(one => one.Bytes), told);
        Assert.Equal(text.Length, told[^1].Bytes);
        Assert.True(told.Count <= (text.Length / BlockBytes) + 1);
        if (shape == RegisterShape.Lines) Assert.Equal((assessed.Systems, assessed.Inspections), (told[^1].Systems, told[^1].Inspections));
        Assert.False(assessed.Report.IsIncomplete);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Ended_early_what_was_found_stands_and_what_needs_the_whole_register_is_not_evaluated(int workers)
    {
        using var stop = new CancellationTokenSource();
        var text = Text(RegisterShape.Lines);
        var whole = await Assess(text, 1, AssessmentWatch.None);
        var told = 0;
        var part = await Assess(text, workers, new AssessmentWatch
        {
            Progress = new Listener(_ =>
            {
                if (++told == 2) stop.Cancel();
            }),
            Stop = stop.Token,
        });
        Assert.True(part.Report.IsIncomplete);
        Assert.InRange(part.Systems + part.Inspections, 1, whole.Systems + whole.Inspections - 1);
        Assert.Equal((null, null), (part.Report.Summary, part.Report.InputDigest));
        var known = whole.Report.Findings.Select(Told).ToHashSet(StringComparer.Ordinal);
        Assert.All(part.Report.Findings, finding => Assert.Contains(Told(finding), known));
        foreach (var code in new[] { "INS001", "OBL001" })
        {
            var counts = part.Report.Outcomes[code];
            Assert.Equal((0, 0), (counts.Pass, counts.Fail));
        }
        Assert.Contains(part.Report.Outcomes["INS001"].Reasons.Concat(part.Report.Outcomes["OBL001"].Reasons), reason => reason.Key.Code == "not-all-judged");
    }

    [Theory]
    [InlineData(RegisterShape.Lines)]
    [InlineData(RegisterShape.Document)]
    public async Task Ended_before_anything_was_judged_there_is_no_report(RegisterShape shape)
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Assess(Text(shape), 2, new AssessmentWatch { Stop = stop.Token }));
    }

    [Fact]
    public async Task A_document_that_is_ended_while_it_is_read_has_no_report()
    {
        using var stop = new CancellationTokenSource();
        var watch = new AssessmentWatch { Progress = new Listener(_ => stop.Cancel()), Stop = stop.Token };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Assess(Text(RegisterShape.Document), 1, watch));
    }

    private static string Told(Finding finding) => finding.Code + " " + finding.Path + " " + finding.Message(Language.Vietnamese);

    private static Task<AssessedRegister> Assess(byte[] text, int workers, AssessmentWatch watch) =>
        ComplianceAssessor.Default.AssessAsync([new RegisterInput("x", new MemoryStream(text))], AsOf, new ReadOptions { BlockBytes = BlockBytes }, workers, watch: watch);

    private static byte[] Text(RegisterShape shape)
    {
        using var stream = new MemoryStream();
        RegisterWriter.Write(Document, shape, stream);
        return stream.ToArray();
    }

    private sealed class Listener(Action<AssessmentProgress> listen) : IProgress<AssessmentProgress>
    {
        public void Report(AssessmentProgress value) => listen(value);
    }
}
