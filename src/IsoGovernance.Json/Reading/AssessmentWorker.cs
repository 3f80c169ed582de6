using System;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads and judges lines behind the head of a register. It works alone; several are merged at the end.</summary>
internal sealed class AssessmentWorker : IDisposable
{
    private readonly RecordReader _reader;
    private readonly ProblemTotals _problems;
    private readonly RegisterHead _head;
    private readonly RecordPlaces _places;
    private string _source = "";
    private string _current = "";

    public AssessmentWorker(RegisterHead head, RecordPlaces places, ReadOptions options, Func<Func<string, TextPlace?>, RunningAssessment> begin)
    {
        _reader = new RecordReader(options);
        _problems = new ProblemTotals(options.Problems);
        _head = head;
        _places = places;
        Assessment = begin(Locate);
    }

    public RunningAssessment Assessment { get; }

    public void Dispose() => _reader.Dispose();

    public void Judge(LineBlock block, RegisterPart part)
    {
        _source = part.Name;
        foreach (var line in block.Lines)
        {
            var record = _reader.Read(block.Bytes, line);
            _reader.Count(line);
            // What was judged before did not know of it.
            if (record.Record is Agency or Register) record = _reader.OutOfOrder(record);
            else if (record.Record is null) record = record with { Lost = new LostValues([""]) };
            _problems.Add(record, part.Input);
            Judge(record);
        }
    }

    /// <summary>Takes over what another worker has found.</summary>
    public void Merge(AssessmentWorker other)
    {
        Assessment.Merge(other.Assessment);
        _problems.Merge(other._problems);
        _reader.Digest.Merge(other._reader.Digest);
    }

    public (ComplianceReport Report, ProblemTotals Problems) End(RegisterDigest ofHead, bool isIncomplete)
    {
        _problems.Merge(_head.Problems);
        _reader.Digest.Merge(ofHead);
        return (isIncomplete ? Assessment.ToIncompleteReport() : Assessment.ToReport(_reader.Digest.Written()), _problems);
    }

    private void Judge(RegisterRecord record)
    {
        var list = record.Record is QualityManagementSystem ? LineKind.System : LineKind.Inspection;
        _current = LineKinds.PointerOf(list) + record.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (record.Record is QualityManagementSystem system) Assessment.Add(system, record.Ordinal, record.Lost);
        else if (record.Record is Inspection inspection) Assessment.Add(inspection, record.Ordinal, record.Lost);
        else Assessment.Lose(record.Lost);
        _current = "";
    }

    // An explanation may name a fact of another record.
    private static bool IsWithin(string record, string pointer) =>
        pointer.StartsWith(record, StringComparison.Ordinal) && (pointer.Length == record.Length || pointer[record.Length] == '/');

    // Inside the line that is being judged the place is exact; elsewhere it is that of the record.
    private TextPlace? Locate(string pointer)
    {
        if (_current.Length > 0 && IsWithin(_current, pointer))
        {
            var (line, column) = _reader.Locate(pointer);
            return new TextPlace(line, column) { Source = _source };
        }
        var steps = pointer.Split('/');
        if (steps.Length < 3 || !int.TryParse(steps[2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var ordinal)) return _head.PlaceOf(null);
        return steps[1] switch
        {
            "agencies" => _head.PlaceOf(ordinal),
            "systems" => _places.Of(LineKind.System, ordinal),
            "inspections" => _places.Of(LineKind.Inspection, ordinal),
            _ => _head.PlaceOf(null),
        };
    }
}
