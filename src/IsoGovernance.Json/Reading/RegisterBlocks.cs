using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>The systems and inspections of a register, block by block over its parts, with their positions.</summary>
internal sealed class RegisterBlocks(IReadOnlyList<RegisterPart> parts, System.IProgress<AssessmentProgress>? progress)
{
    private int _part = -1;

    public RecordCounts Counts { get; } = new();

    public RecordPlaces Places { get; } = new();

    /// <summary>The next block; null when there is none, or when a part is out of order.</summary>
    public async ValueTask<(LineBlock Block, RegisterPart Part)?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (_part >= 0)
            {
                if (await parts[_part].NextAsync(cancellation).ConfigureAwait(false) is { } block)
                {
                    block.Number(Counts);
                    Places.Add(block);
                    progress?.Report(new AssessmentProgress(parts.Sum(part => part.BytesRead), Counts.Systems, Counts.Inspections));
                    return (block, parts[_part]);
                }
                if (parts[_part].IsOutOfOrder) return null;
            }
            if (_part + 1 == parts.Count) return null;
            Places.Begin(parts[++_part].Name);
        }
    }
}
