using System.Collections.Generic;
using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Reading;

/// <summary>Where each system and inspection begins, for findings that are made when its text is gone: over the whole register.</summary>
internal sealed class RecordPlaces
{
    private readonly List<int> _systems = [];
    private readonly List<int> _inspections = [];
    private readonly List<(string Source, int Systems, int Inspections)> _inputs = [];

    /// <summary>Goes on to the next input of the register.</summary>
    public void Begin(string source) => _inputs.Add((source, _systems.Count, _inspections.Count));

    /// <summary>Takes in the lines of a block, in the order of the register.</summary>
    public void Add(LineBlock block)
    {
        foreach (var line in block.Lines)
        {
            if (line.Kind == LineKind.System) _systems.Add(line.LinesBefore + 1);
            else if (line.Kind == LineKind.Inspection) _inspections.Add(line.LinesBefore + 1);
        }
    }

    public TextPlace? Of(LineKind kind, int ordinal)
    {
        var lines = kind == LineKind.System ? _systems : _inspections;
        if (ordinal >= lines.Count) return null;
        var input = _inputs.FindLastIndex(input => (kind == LineKind.System ? input.Systems : input.Inspections) <= ordinal);
        return new TextPlace(lines[ordinal], 1) { Source = _inputs[input].Source };
    }
}
