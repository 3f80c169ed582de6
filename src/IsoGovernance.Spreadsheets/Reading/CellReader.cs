using System.Collections.Generic;
using System.Text;
using IsoGovernance.Json;
using IsoGovernance.Json.Reading;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Spreadsheets.Cells;
using NodaTime;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>Makes a value of one cell. A blank cell is not recorded; what cannot be read is told and is not recorded either.</summary>
internal readonly partial struct CellReader(SheetRecord record, int column, SheetLog log)
{
    /// <summary>The column of a member that the sheet does not have.</summary>
    public const int NoColumn = -1;

    private readonly Cell _cell = column < 0 ? default : record.At(column);

    public string? Text() => IsNothing() || !TryText(_cell, out var text) ? null : text;

    public LocalDate? Date()
    {
        if (IsNothing()) return null;
        if (_cell.Kind == CellKind.Date && Cells.Dates.TryRead(_cell.Number, out var date)) return date;
        if (_cell.Kind == CellKind.Text && Cells.Dates.TryRead(_cell.Text, out date)) return date;
        if (_cell.Kind is CellKind.Date or CellKind.Text) Lose(ProblemCodes.MalformedDate, SheetMessages.MalformedDate(_cell.Shown));
        else Lose(ProblemCodes.WrongType, SheetMessages.WrongType(ExpectedInCells.Date, _cell));
        return null;
    }

    public int? WholeNumber() => !IsNothing() && TryWhole(_cell, out var number) ? number : null;

    public decimal? Number() => !IsNothing() && TryNumber(_cell, ExpectedInCells.Number, out var number) ? number : null;

    public bool? TrueOrFalse()
    {
        if (IsNothing()) return null;
        if (Statements.TryRead(_cell, out var value)) return value;
        Lose(ProblemCodes.WrongType, SheetMessages.WrongType(ExpectedInCells.TrueOrFalse, _cell));
        return null;
    }

    private bool IsNothing()
    {
        if (_cell.IsBlank) return true;
        if (_cell.Kind is not (CellKind.Error or CellKind.Uncomputed)) return false;
        Lose(SheetProblemCodes.NoValue, _cell.Kind == CellKind.Error ? SheetMessages.Failed(_cell) : SheetMessages.NotSaved);
        return true;
    }

    // What Excel made a number or a date of was a text to whoever typed it: a whole number still shows which, a fraction may have lost
    // zeros at its end (1.000010), a date its very form (1/2).
    private bool TryText(in Cell cell, out string text)
    {
        var type = record.Table!.Layout.Columns[column].Member!.Type;
        if (cell.Kind == CellKind.Text) return TryWritten(CellTexts.Read(cell.Text), out text);
        text = cell.Kind == CellKind.Number ? Numbers.Written(cell.Number) : "";
        if (cell.Kind == CellKind.Number && (Numbers.IsWhole(cell.Number) || type == MemberType.Text)) return true;
        Lose(ProblemCodes.WrongType, SheetMessages.WrongType(ExpectedInCells.Text, cell));
        return false;
    }

    private bool TryWritten(string written, out string text)
    {
        text = written;
        if (Encoding.UTF8.GetByteCount(text) > log.Options.TextBytes)
        {
            Lose(ProblemCodes.TextTooLong, SheetMessages.TooLong(log.Options.TextBytes));
            return false;
        }
        if (!NormalForm.IsNormalised(text)) log.Warning(ProblemCodes.NotNormalised, record, column, SheetMessages.NotNormalised(Cell.OfText(text).Shown));
        return true;
    }

    private bool TryWhole(in Cell cell, out int number)
    {
        number = 0;
        if (!TryNumber(cell, ExpectedInCells.WholeNumber, out var read)) return false;
        if (read == decimal.Truncate(read) && read is >= int.MinValue and <= int.MaxValue)
        {
            number = (int)read;
            return true;
        }
        Lose(ProblemCodes.NumberOutOfRange, SheetMessages.OutOfRange(cell.Shown));
        return false;
    }

    private bool TryNumber(in Cell cell, LocalizedText expected, out decimal number)
    {
        var reading = Numbers.TryRead(cell, out number);
        if (reading == NumberReading.Ambiguous) Lose(SheetProblemCodes.AmbiguousNumber, SheetMessages.AmbiguousNumber(cell.Shown));
        else if (reading == NumberReading.OutOfRange) Lose(ProblemCodes.NumberOutOfRange, SheetMessages.OutOfRange(cell.Shown));
        else if (reading == NumberReading.NotANumber) Lose(ProblemCodes.WrongType, SheetMessages.WrongType(expected, cell));
        return reading == NumberReading.Read;
    }

    private void Lose(string code, LocalizedText message) => log.Loss(code, record, column, message);
}
