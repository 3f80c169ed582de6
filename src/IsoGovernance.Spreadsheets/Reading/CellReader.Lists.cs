using System;
using System.Collections.Generic;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets.Cells;
using NodaTime;

namespace IsoGovernance.Spreadsheets.Reading;

/// <content>Cells that hold several values. An item that cannot be read is told and left out, and the whole cell counts as lost.</content>
internal readonly partial struct CellReader
{
    public List<string> Texts()
    {
        var texts = new List<string>();
        foreach (var item in Items())
        {
            // The items are texts as they are written, without the apostrophes that whole cells have.
            if (item.Kind == CellKind.Text ? TryWritten(item.Text, out var text) : TryText(item, out text)) texts.Add(text);
        }
        return texts;
    }

    public List<LocalDate> Dates()
    {
        var dates = new List<LocalDate>();
        foreach (var item in Items())
        {
            var isDate = item.Kind == CellKind.Date ? Cells.Dates.TryRead(item.Number, out var date) : Cells.Dates.TryRead(item.Text, out date);
            if (isDate) dates.Add(date);
            else Lose(ProblemCodes.MalformedDate, SheetMessages.MalformedDate(item.Shown));
        }
        return dates;
    }

    public List<int> WholeNumbers()
    {
        var numbers = new List<int>();
        foreach (var item in Items())
        {
            if (TryWhole(item, out var number)) numbers.Add(number);
        }
        return numbers;
    }

    // A cell that holds one number or date holds one item.
    private IEnumerable<Cell> Items()
    {
        if (IsNothing()) yield break;
        if (_cell.Kind != CellKind.Text)
        {
            yield return _cell;
            yield break;
        }
        foreach (var item in ListText.Split(CellTexts.Read(_cell.Text))) yield return Cell.OfText(item);
    }
}
