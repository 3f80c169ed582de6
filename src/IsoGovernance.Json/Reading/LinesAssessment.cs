using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads a register in JSON Lines, in one input or several, and judges it as it comes.</summary>
internal sealed class LinesAssessment(
    ComplianceAssessor assessor, IReadOnlyList<RegisterInput> inputs, IReadOnlyList<InputText> texts, LocalDate asOf, LocalDate? dueUntil, ReadOptions options, int workers,
    AssessmentWatch watch)
{
    private readonly BlockPool _pool = new(options.BlockBytes);

    /// <summary>Reads once where the head stands first, and twice where it does not and the inputs allow it.</summary>
    public async Task<AssessedRegister> JudgeAsync(CancellationToken cancellation)
    {
        var isReadTwice = texts.All(text => text.CanBeginAnew);
        var parts = inputs.Select((input, i) => new RegisterPart(i, input.Name, texts[i], isReadTwice, options, _pool)).ToList();
        return await TryJudgeAsync(parts, isHeadFirst: true, cancellation).ConfigureAwait(false)
            ?? (await TryJudgeAsync(parts, isHeadFirst: false, cancellation).ConfigureAwait(false))!;
    }

    private async Task<AssessedRegister?> TryJudgeAsync(List<RegisterPart> parts, bool isHeadFirst, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation, watch.Stop);
        using var digest = new RegisterDigest();
        var head = await ReadHeadAsync(parts, isHeadFirst, digest, ended.Token).ConfigureAwait(false);
        ended.Token.ThrowIfCancellationRequested();
        var register = head.Register;
        var blocks = new RegisterBlocks(parts, watch.Progress);
        var team = new AssessmentWorker[workers];
        team[0] = new AssessmentWorker(head, blocks.Places, options, locate => assessor.Begin(register, asOf, head.Lost, locate, dueUntil));
        for (var i = 1; i < workers; i++) team[i] = new AssessmentWorker(head, blocks.Places, options, team[0].Assessment.Beside);
        try
        {
            Parallel.For(0, workers, worker => JudgeAgencies(register, team[worker].Assessment, worker));
            await new AssessmentTeam(team, watch.Stop).JudgeAsync(blocks, cancellation).ConfigureAwait(false);

            // What looks like the end of an input may be that of a program which writes it and was interrupted too.
            var isIncomplete = watch.Stop.IsCancellationRequested;
            if (parts.Exists(part => part.IsOutOfOrder)) return null;
            for (var i = 1; i < workers; i++) team[0].Merge(team[i]);
            var (report, problems) = team[0].End(digest, isIncomplete);
            return new AssessedRegister
            {
                Report = report,
                Inputs = ValueList.From(inputs.Select(input => input.Name)),
                Authority = register.Authority,
                Agencies = register.Agencies.Count,
                Systems = blocks.Counts.Systems,
                Inspections = blocks.Counts.Inspections,
                Problems = problems.Listed(inputs),
                ProblemsNotListed = problems.NotListed,
                HasLoss = problems.HasLoss,
                IsBroken = problems.IsBroken,
            };
        }
        finally
        {
            foreach (var worker in team) worker.Dispose();
        }
    }

    // Every worker has its share of them.
    private void JudgeAgencies(Register register, RunningAssessment assessment, int worker)
    {
        for (var i = worker; i < register.Agencies.Count; i += workers) assessment.Add(register.Agencies[i], i);
    }

    // The line that a register says of itself is the longest by far; what was needed to read it is not kept.
    private async Task<RegisterHead> ReadHeadAsync(List<RegisterPart> parts, bool isHeadFirst, RegisterDigest digest, CancellationToken ended)
    {
        var head = new RegisterHead(options, isInParts: parts.Count > 1);
        using var team = new HeadTeam(head, digest, options, workers);
        foreach (var part in parts)
        {
            var reading = isHeadFirst ? part.ReadHeadAsync(head, team, ended) : part.FindHeadAsync(head, team, ended);
            await reading.ConfigureAwait(false);
        }
        _pool.Shrink();
        return head;
    }
}
