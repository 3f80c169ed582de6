using System;
using System.Buffers.Text;
using System.Text;
using NodaTime;

namespace IsoGovernance.Json.Reading;

/// <summary>Makes a value of a node that is not null; false when it cannot be read, and then the problem is noted.</summary>
internal delegate bool ScalarReader<T>(Tape tape, ProblemLog log, int node, out T value);

/// <summary>Makes single values of nodes.</summary>
internal static class Scalars
{
    private const int DateLength = 10;

    public static bool Text(Tape tape, ProblemLog log, int node, out string value) =>
        TryText(tape, log, node, Expected.Text, out value);

    public static bool Id<T>(Tape tape, ProblemLog log, int node, out Id<T> value)
    {
        var isText = Text(tape, log, node, out var text);
        value = isText ? new Id<T>(text) : default;
        return isText;
    }

    public static bool ProcedureCode(Tape tape, ProblemLog log, int node, out ProcedureCode value)
    {
        var isText = Text(tape, log, node, out var text);
        value = isText ? new ProcedureCode(text) : default;
        return isText;
    }

    public static bool Code<T>(Tape tape, ProblemLog log, int node, out Coded<T> value)
        where T : struct, Enum
    {
        // The text of a known code is not made anew each time.
        ref var found = ref tape[node];
        var isText = found.Kind == NodeKind.Text;
        if (isText && KnownCodes<T>.TryFind(tape.Utf8.AsSpan(found.Start + 1, found.Length - 2), out value)) return true;
        value = default;
        if (!Text(tape, log, node, out var text)) return false;
        // A text that is no code of its list is kept, for rule DAT009 to judge.
        value = Coded<T>.Parse(text);
        return true;
    }

    public static bool Date(Tape tape, ProblemLog log, int node, out LocalDate value)
    {
        ref var found = ref tape[node];
        if (found.Kind == NodeKind.Text && TryDate(tape.Utf8.AsSpan(found.Start + 1, found.Length - 2), out value)) return true;
        value = default;
        if (!TryText(tape, log, node, Expected.Date, out var text)) return false;
        if (found.IsEscaped && TryDate(Encoding.UTF8.GetBytes(text), out value)) return true;
        log.Loss(ProblemCodes.MalformedDate, node);
        return false;
    }

    public static bool WholeNumber(Tape tape, ProblemLog log, int node, out int value)
    {
        value = 0;
        ref var found = ref tape[node];
        if (found.Kind != NodeKind.Number)
        {
            log.Loss(ProblemCodes.WrongType, node, Expected.WholeNumber);
            return false;
        }
        var digits = WithoutZeroFraction(tape.Utf8.AsSpan(found.Start, found.Length));
        if (Utf8Parser.TryParse(digits, out value, out var read) && read == digits.Length) return true;
        value = 0;
        log.Loss(ProblemCodes.NumberOutOfRange, node);
        return false;
    }

    public static bool Number(Tape tape, ProblemLog log, int node, out decimal value)
    {
        value = 0;
        ref var found = ref tape[node];
        if (found.Kind != NodeKind.Number)
        {
            log.Loss(ProblemCodes.WrongType, node, Expected.Number);
            return false;
        }
        if (Utf8Parser.TryParse(tape.Utf8.AsSpan(found.Start, found.Length), out value, out var read) && read == found.Length) return true;
        value = 0;
        log.Loss(ProblemCodes.NumberOutOfRange, node);
        return false;
    }

    public static bool TrueOrFalse(Tape tape, ProblemLog log, int node, out bool value)
    {
        value = tape[node].Kind == NodeKind.True;
        if (tape[node].Kind is NodeKind.True or NodeKind.False) return true;
        log.Loss(ProblemCodes.WrongType, node, Expected.TrueOrFalse);
        return false;
    }

    /// <summary>A text, or a whole number, which is kept as the text that it was written in.</summary>
    public static bool TextOrWholeNumber(Tape tape, ProblemLog log, int node, out string value)
    {
        ref var found = ref tape[node];
        if (found.Kind != NodeKind.Number) return TryText(tape, log, node, Expected.TextOrWholeNumber, out value);
        var isWhole = WholeNumber(tape, log, node, out _);
        value = isWhole ? Encoding.UTF8.GetString(tape.Utf8, found.Start, found.Length) : "";
        return isWhole;
    }

    private static bool TryText(Tape tape, ProblemLog log, int node, LocalizedText expected, out string value)
    {
        value = "";
        ref var found = ref tape[node];
        if (found.Kind != NodeKind.Text)
        {
            log.Loss(ProblemCodes.WrongType, node, expected);
            return false;
        }
        if (tape.IsTextTooLong(node))
        {
            log.Loss(ProblemCodes.TextTooLong, node);
            return false;
        }
        if (!TryDecode(tape, ref found, out value))
        {
            log.Loss(ProblemCodes.InvalidText, node);
            return false;
        }
        if (!NormalForm.IsNormalised(value)) log.NotNormalised(node);
        return true;
    }

    private static bool TryDecode(Tape tape, ref TapeNode text, out string value)
    {
        int start = text.Start + 1, length = text.Length - 2;
        if (tape.Texts is not { } texts || text.IsEscaped || length > KnownTexts.LongestText) return JsonText.TryDecode(tape.Utf8, start, length, text.IsEscaped, out value);
        var utf8 = tape.Utf8.AsSpan(start, length);
        var hash = KnownTexts.HashOf(utf8);
        if (texts.Find(utf8, hash) is { } known)
        {
            value = known;
            return true;
        }
        if (!JsonText.TryDecode(tape.Utf8, start, length, isEscaped: false, out value)) return false;
        texts.Offer(utf8, hash, value);
        return true;
    }

    // Programs that keep all numbers as fractions write 2023.0 for 2023.
    private static ReadOnlySpan<byte> WithoutZeroFraction(ReadOnlySpan<byte> number)
    {
        var point = number.IndexOf((byte)'.');
        if (point < 0) return number;
        foreach (var digit in number.Slice(point + 1))
        {
            if (digit != '0') return number;
        }
        return number.Slice(0, point);
    }

    // yyyy-MM-dd and nothing else, as every date of the format is written; without a text in between.
    private static bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-') return false;
        int year = Digits(text.Slice(0, 4)), month = Digits(text.Slice(5, 2)), day = Digits(text.Slice(8, 2));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + digit - '0';
        }
        return number;
    }
}
