using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads a register in JSON Lines, in one input or several, and judges it as it comes.</summary>
internal sealed class LinesAssessment(
    ComplianceAssessor assessor, IReadOnlyList<RegisterInput> inputs, IReadOnlyList<InputText> texts, LocalDate asOf, LocalDate? dueUntil, ReadOptions options, int workers)
{
    /// <summary>Reads once where the head stands first, and twice where it does not and the inputs allow it.</summary>
    public async Task<AssessedRegister> JudgeAsync(CancellationToken cancellation)
    {
        var isReadTwice = texts.All(text => text.CanBeginAnew);
        var pool = new BlockPool(options.BlockBytes);
        var parts = inputs.Select((input, i) => new RegisterPart(i, input.Name, texts[i], isReadTwice, options, pool)).ToList();
        return await TryJudgeAsync(parts, isHeadFirst: true, cancellation).ConfigureAwait(false)
            ?? (await TryJudgeAsync(parts, isHeadFirst: false, cancellation).ConfigureAwait(false))!;
    }

    private async Task<AssessedRegister?> TryJudgeAsync(List<RegisterPart> parts, bool isHeadFirst, CancellationToken cancellation)
    {
        var head = new RegisterHead(options);
        using var headReader = new RecordReader(options);
        foreach (var part in parts)
        {
            var reading = isHeadFirst ? part.ReadHeadAsync(head, headReader, cancellation) : part.FindHeadAsync(head, headReader, cancellation);
            await reading.ConfigureAwait(false);
        }
        var register = head.Register;
        var blocks = new RegisterBlocks(parts);
        var team = new AssessmentWorker[workers];
        team[0] = new AssessmentWorker(head, blocks.Places, options, locate => assessor.Begin(register, asOf, head.Lost, locate, dueUntil));
        for (var i = 1; i < workers; i++) team[i] = new AssessmentWorker(head, blocks.Places, options, team[0].Assessment.Beside);
        try
        {
            for (var i = 0; i < register.Agencies.Count; i++) team[0].Assessment.Add(register.Agencies[i], i);
            await new AssessmentTeam(team).JudgeAsync(blocks, cancellation).ConfigureAwait(false);
            if (parts.Exists(part => part.IsOutOfOrder)) return null;
            for (var i = 1; i < workers; i++) team[0].Merge(team[i]);
            var (report, problems) = team[0].End(headReader);
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
}
