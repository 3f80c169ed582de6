using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>One input of a register in JSON Lines: its head is read first, and the rest is left for the workers.</summary>
internal sealed class RegisterPart(int input, string name, LineSource lines)
{
    private readonly Queue<LineBlock> _waiting = new();

    public int Input => input;

    public string Name => name;

    /// <summary>Reads up to the first system or inspection.</summary>
    public async Task ReadHeadAsync(RegisterHead head, RecordReader reader, CancellationToken cancellation)
    {
        head.BeginPart();
        while (await lines.NextAsync(cancellation).ConfigureAwait(false) is { } block)
        {
            var read = 0;
            while (read < block.Lines.Count && block.Lines[read].Kind is not (LineKind.System or LineKind.Inspection))
            {
                HeadLine.Read(block.Bytes, block.Lines[read], this, head, reader);
                read++;
            }
            block.Lines.RemoveRange(0, read);
            if (block.Lines.Count > 0)
            {
                _waiting.Enqueue(block);
                return;
            }
            block.Return();
        }
    }

    /// <summary>The next block behind the head; null when there is none.</summary>
    public async ValueTask<LineBlock?> NextAsync(CancellationToken cancellation) =>
        _waiting.Count > 0 ? _waiting.Dequeue() : await lines.NextAsync(cancellation).ConfigureAwait(false);
}
