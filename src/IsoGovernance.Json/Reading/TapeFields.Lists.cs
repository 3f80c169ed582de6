using System;
using IsoGovernance.Json.Mapping;
using NodaTime;

namespace IsoGovernance.Json.Reading;

/// <content>Members that are lists. A list that is absent or null is empty.</content>
internal sealed partial class TapeFields
{
    public override ValueList<string> Texts(ReadOnlySpan<byte> name, ValueList<string>? of) => Values<string>(name, Scalars.Text);

    public override ValueList<LocalDate> Dates(ReadOnlySpan<byte> name, ValueList<LocalDate>? of) => Values<LocalDate>(name, Scalars.Date);

    public override ValueList<int> WholeNumbers(ReadOnlySpan<byte> name, ValueList<int>? of) => Values<int>(name, Scalars.WholeNumber);

    public override ValueList<Id<T>> References<T>(ReadOnlySpan<byte> name, ValueList<Id<T>>? of) => Values<Id<T>>(name, Scalars.Id);

    public override ValueList<ProcedureCode> ProcedureCodes(ReadOnlySpan<byte> name, ValueList<ProcedureCode>? of) => Values<ProcedureCode>(name, Scalars.ProcedureCode);

    public override ValueList<Coded<T>> Codes<T>(ReadOnlySpan<byte> name, ValueList<Coded<T>>? of) => Values<Coded<T>>(name, Scalars.Code);

    /// <summary>A list of records.</summary>
    /// <remarks>
    /// Findings name records by their positions. So an item that is no record is read as one without members: the positions behind it
    /// stay those of the document, and no verdict is given on it, because it is lost. An item that the broken syntax cut off is left out;
    /// it is the last one.
    /// </remarks>
    public override ValueList<T> Records<T>(ReadOnlySpan<byte> name, RecordMap<T> map, ValueList<T>? of)
    {
        var list = Find(name);
        if (!IsList(list)) return default;
        var records = new T[CountWhole(list)];
        var item = list + 1;
        for (var i = 0; i < records.Length; i++)
        {
            if (tape[item].Kind == NodeKind.Null) log.Loss(ProblemCodes.NullItem, item);
            else if (tape[item].Kind != NodeKind.Record) log.Loss(ProblemCodes.WrongType, item, Expected.Record);
            records[i] = Inner.Read(item, map);
            item = tape[item].End;
        }
        if (tape[list].IsCut) TellCut(list, records.Length, item);
        return records.Length == 0 ? default : new ValueList<T>(records);
    }

    // An item that cannot be read is left out: a date or a text that was never written must not stand in for it. The items behind it
    // move up, so the whole list counts as lost beside the item.
    private ValueList<T> Values<T>(ReadOnlySpan<byte> name, ScalarReader<T> read)
    {
        var list = Find(name);
        if (!IsList(list)) return default;
        var values = new T[CountWhole(list)];
        var count = 0;
        for (var item = list + 1; item < tape[list].End; item = tape[item].End)
        {
            if (tape[item].Kind == NodeKind.Null) log.Loss(ProblemCodes.NullItem, item);
            else if (read(tape, log, item, out var value)) values[count++] = value;
        }
        if (count < values.Length)
        {
            log.AlsoLost(list);
            Array.Resize(ref values, count);
        }
        return count == 0 ? default : new ValueList<T>(values);
    }

    private bool IsList(int list)
    {
        if (list == Tape.None || tape[list].Kind == NodeKind.Null) return false;
        if (tape[list].Kind == NodeKind.List) return true;
        log.Loss(ProblemCodes.WrongType, list, Expected.List);
        return false;
    }

    // The items that the broken syntax, if any, did not cut off.
    private int CountWhole(int list)
    {
        var count = 0;
        for (var item = list + 1; item < tape[list].End; item = tape[item].End)
        {
            if (!tape[item].IsCut) count++;
        }
        return count;
    }

    // Whether a piece of it was seen or not, the next item of the list is lost, and nobody knows whether there were more.
    private void TellCut(int list, int position, int item)
    {
        if (item < tape[list].End) log.Loss(ProblemCodes.CutOff, item);
        else log.AlsoLost(JsonPointer.Item(tape, list, position));
    }
}
