using System.Threading;
using System.Threading.Tasks;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Reading;

/// <summary>One of the inputs of a register in JSON Lines: its head is read first, and the rest is left for the workers.</summary>
internal sealed class RegisterPart(int input, string name, InputText text, bool isReadTwice, ReadOptions options, BlockPool pool)
{
    private LineSource _lines = new(text.Stream, options, pool);
    private LineBlock? _waiting;

    // Where lines of the head stand behind the first system they are found first, and left out when the systems are read.
    private bool _isHeadFound;

    public int Input => input;

    public string Name => name;

    /// <summary>How many bytes of the input were read in this reading.</summary>
    public long BytesRead => text.BytesRead;

    /// <summary>Whether a line of the head stands behind the first system; then the rest waits for the second reading, if there is one.</summary>
    public bool IsOutOfOrder { get; private set; }

    /// <summary>Reads up to the first system or inspection.</summary>
    public async Task ReadHeadAsync(RegisterHead head, HeadTeam team, CancellationToken cancellation)
    {
        head.BeginPart();
        if (!IsInLines(head)) return;
        while (await _lines.NextAsync(cancellation).ConfigureAwait(false) is { } block)
        {
            var first = block.Lines.FindIndex(line => !IsOfHead(line));
            TakeHead(block, first < 0 ? block.Lines.Count : first, team);
            if (first >= 0)
            {
                _waiting = block;
                return;
            }
            block.Return();
        }
    }

    /// <summary>Reads the lines of the head wherever they stand, and begins anew.</summary>
    public async Task FindHeadAsync(RegisterHead head, HeadTeam team, CancellationToken cancellation)
    {
        head.BeginPart();
        if (!IsInLines(head)) return;
        await BeginAnewAsync(cancellation).ConfigureAwait(false);
        while (await _lines.NextAsync(cancellation).ConfigureAwait(false) is { } block)
        {
            block.Lines.RemoveAll(line => !IsOfHead(line));
            TakeHead(block, block.Lines.Count, team);
            block.Return();
        }
        await BeginAnewAsync(cancellation).ConfigureAwait(false);
        IsOutOfOrder = false;
        _isHeadFound = true;
    }

    /// <summary>The next block behind the head; null when there is none.</summary>
    public async ValueTask<LineBlock?> NextAsync(CancellationToken cancellation)
    {
        if (text.Shape != RegisterShape.Lines) return null;
        var block = _waiting ?? await _lines.NextAsync(cancellation).ConfigureAwait(false);
        _waiting = null;
        if (block is null || !block.Lines.Exists(IsOfHead)) return block;
        if (_isHeadFound) block.Lines.RemoveAll(IsOfHead);
        else if (isReadTwice)
        {
            IsOutOfOrder = true;
            block.Return();
            return null;
        }
        return block;
    }

    // A line that does not tell what it holds may be an agency.
    private static bool IsOfHead(Line line) => line.Kind is not (LineKind.System or LineKind.Inspection);

    private async Task BeginAnewAsync(CancellationToken cancellation)
    {
        await text.BeginAnewAsync(cancellation).ConfigureAwait(false);
        _lines = new LineSource(text.Stream, options, pool);
        _waiting?.Return();
        _waiting = null;
    }

    private void TakeHead(LineBlock block, int lines, HeadTeam team)
    {
        team.Take(block, lines, this);
        block.Lines.RemoveRange(0, lines);
    }

    private bool IsInLines(RegisterHead head)
    {
        if (text.Shape == RegisterShape.Lines) return true;
        var problem = new ReadProblem(ProblemCodes.NotAPart, IsLoss: true, "", Line: 1, Column: 1, ProblemMessages.NotAPart);
        head.Tell(new RegisterRecord { Problems = new ValueList<ReadProblem>([problem]), Lost = new LostValues([""]), IsBroken = true }, input);
        return false;
    }
}
