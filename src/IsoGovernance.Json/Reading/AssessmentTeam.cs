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
    public async Task JudgeAsync(RegisterBlocks blocks, CancellationToken cancellation)
    {
        if (workers.Count == 1)
        {
            await JudgeAloneAsync(blocks, cancellation).ConfigureAwait(false);
            return;
        }
        using var queue = new BlockingCollection<(LineBlock Block, RegisterPart Part)>();
        // One block is read ahead for whichever worker is ready first, so that none is idle and memory does not grow.
        using var places = new SemaphoreSlim(workers.Count + 1);
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // Workers wait for blocks, and a thread of the pool that waits is one that the reading lacks.
        var work = workers.Select(worker => Task.Factory.StartNew(
            () => Work(worker, queue, places, stopped), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            while (true)
            {
                await places.WaitAsync(stopped.Token).ConfigureAwait(false);
                if (await blocks.NextAsync(stopped.Token).ConfigureAwait(false) is not { } next) break;
                queue.Add(next, stopped.Token);
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

    private async Task JudgeAloneAsync(RegisterBlocks blocks, CancellationToken cancellation)
    {
        while (await blocks.NextAsync(cancellation).ConfigureAwait(false) is var (block, part))
        {
            workers[0].Judge(block, part);
            block.Return();
        }
    }
}
