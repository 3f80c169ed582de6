using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>Shares the blocks of a register out among workers. Which worker judges which block makes no difference to the report.</summary>
internal sealed class AssessmentTeam(IReadOnlyList<AssessmentWorker> workers)
{
    public async Task JudgeAsync(IReadOnlyList<RegisterPart> parts, CancellationToken cancellation)
    {
        if (workers.Count == 1)
        {
            await JudgeAloneAsync(parts, cancellation).ConfigureAwait(false);
            return;
        }
        using var queue = new BlockingCollection<(LineBlock Block, RegisterPart Part)>();
        // A block waits for every worker, so that none is idle and memory does not grow.
        using var places = new SemaphoreSlim(workers.Count * 2);
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var work = workers.Select(worker => Task.Run(() => Work(worker, queue, places, stopped), CancellationToken.None)).ToArray();
        try
        {
            foreach (var part in parts)
            {
                while (await part.NextAsync(stopped.Token).ConfigureAwait(false) is { } block)
                {
                    await places.WaitAsync(stopped.Token).ConfigureAwait(false);
                    queue.Add((block, part), stopped.Token);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // A worker failed and stopped the others; waiting for it tells why.
        }
        finally
        {
            queue.CompleteAdding();
            await Task.WhenAll(work).ConfigureAwait(false);
        }
    }

    private static void Work(AssessmentWorker worker, BlockingCollection<(LineBlock Block, RegisterPart Part)> queue, SemaphoreSlim places, CancellationTokenSource stopped)
    {
        try
        {
            foreach (var (block, part) in queue.GetConsumingEnumerable(stopped.Token))
            {
                worker.Judge(block, part);
                block.Return();
                places.Release();
            }
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // Another worker failed, or the caller has had enough.
        }
        catch
        {
            stopped.Cancel();
            throw;
        }
    }

    private async Task JudgeAloneAsync(IReadOnlyList<RegisterPart> parts, CancellationToken cancellation)
    {
        foreach (var part in parts)
        {
            while (await part.NextAsync(cancellation).ConfigureAwait(false) is { } block)
            {
                workers[0].Judge(block, part);
                block.Return();
            }
        }
    }
}
