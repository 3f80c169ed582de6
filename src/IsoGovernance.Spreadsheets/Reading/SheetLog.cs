using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Json;
using IsoGovernance.Json.Reading;
using IsoGovernance.Rules;
using IsoGovernance.Spreadsheets.Cells;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>Collects what is wrong with the sheets of a register.</summary>
internal sealed class SheetLog(ReadOptions options)
{
    private readonly List<ReadProblem> _problems = [];
    private readonly List<UnknownMember> _unknown = [];
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private int _all;

    public ReadOptions Options => options;

    /// <summary>Whether a file could not be read at all.</summary>
    public bool IsBroken { get; private set; }

    public int NotListed => _all - _problems.Count;

    public LostValues Lost => _lost.Count == 0 ? LostValues.None : new LostValues(_lost);

    /// <summary>The problems, sheet by sheet in the order of the book.</summary>
    public ValueList<ReadProblem> Listed => ValueList.From(_problems);

    public ValueList<UnknownMember> Unknown => ValueList.From(_unknown);

    /// <summary>Tells that nothing of a file could be read.</summary>
    public void Unreadable(LocalizedText reason, string? sheet = null)
    {
        IsBroken = true;
        Note(new ReadProblem(SheetProblemCodes.Unreadable, true, "", 1, 1, reason) { Cell = sheet is null ? null : CellReference.Of(sheet, 1, 1) }, "");
    }

    /// <summary>Tells something of a whole sheet. Nobody knows what a loss of it holds, so the whole register counts as touched.</summary>
    public void Sheet(string code, bool isLoss, string sheet, LocalizedText message) => Column(code, isLoss, sheet, 1, 1, message);

    /// <summary>Tells something of a column of a sheet.</summary>
    public void Column(string code, bool isLoss, string sheet, int row, int column, LocalizedText message) =>
        Note(new ReadProblem(code, isLoss, "", row, column, message) { Cell = CellReference.Of(sheet, row, column) }, "");

    /// <summary>Tells that the value of a cell is lost.</summary>
    public void Loss(string code, SheetRecord record, int layoutColumn, LocalizedText message)
    {
        var pointer = record.PointerOf(record.Table!.Layout.Columns[layoutColumn].Name);
        Note(At(code, true, pointer, record.Table, record.Row!, record.Table.ColumnOf(layoutColumn), message), pointer);
    }

    /// <summary>Tells something of a cell whose value is kept.</summary>
    public void Warning(string code, SheetRecord record, int layoutColumn, LocalizedText message)
    {
        var pointer = record.PointerOf(record.Table!.Layout.Columns[layoutColumn].Name);
        Note(At(code, false, pointer, record.Table, record.Row!, record.Table.ColumnOf(layoutColumn), message), null);
    }

    /// <summary>Tells that a row is kept out, and in which lists its record may be missing.</summary>
    public void RowLoss(string code, SheetTable table, RawRow row, int column, LocalizedText message, IEnumerable<string> lists)
    {
        foreach (var list in lists) Lose(list);
        Note(At(code, true, "", table, row, column, message), null);
    }

    /// <summary>Keeps a cell of a column that the format does not know.</summary>
    public void Keep(SheetRecord record, string name, string json)
    {
        var member = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        _unknown.Add(new UnknownMember(record.Pointer + "/" + member, json));
    }

    private static ReadProblem At(string code, bool isLoss, string pointer, SheetTable table, RawRow row, int column, LocalizedText message) =>
        new(code, isLoss, pointer, row.Number, Math.Max(1, column), message) { Cell = CellReference.Of(table.Sheet.Name, row.Number, Math.Max(1, column)) };

    private void Note(ReadProblem problem, string? lost = null)
    {
        if (problem.IsLoss && lost is not null) Lose(lost);
        _all++;
        if (_problems.Count < options.Problems) _problems.Add(problem with { IsLoss = problem.IsLoss || options.IsStrict });
    }

    // Beyond the number of listed problems a place is that of the whole agency, system or inspection: a book that is wrong throughout costs
    // no more memory than its records, and no loss is forgotten.
    private void Lose(string pointer) => _lost.Add(_lost.Count < options.Problems ? pointer : string.Join('/', pointer.Split('/').Take(3)));
}
