using System;
using System.Globalization;

namespace IsoGovernance.Json.Reading;

/// <summary>Says what is wrong where a document's syntax breaks, in words that help to put it right.</summary>
internal static class BrokenSyntax
{
    private static readonly LocalizedText Empty = new("Tệp rỗng, không có văn bản JSON", "The file is empty; there is no JSON text");

    private static readonly LocalizedText Utf16 = new(
        "Văn bản được lưu bằng bảng mã UTF-16 hoặc UTF-32; đề nghị lưu lại bằng UTF-8",
        "The text is saved as UTF-16 or UTF-32; save it as UTF-8");

    private static readonly LocalizedText EndsTooEarly = new(
        "Văn bản JSON kết thúc khi chưa đầy đủ",
        "The JSON text ends before it is complete");

    private static readonly LocalizedText GoesOn = new(
        "Còn nội dung khác sau khi văn bản JSON kết thúc; nội dung đó không được đọc",
        "Something stands behind the end of the JSON text; it is not read");

    public static LocalizedText Describe(Tape tape, int offset)
    {
        var utf8 = tape.Utf8;
        if (IsUtf16(utf8.AsSpan(tape.Start, tape.End - tape.Start))) return Utf16;
        var end = EndOfContent(tape);
        if (end == tape.Start) return Empty;
        if (!tape.IsCut && tape.HasRoot) return GoesOn;
        if (offset >= end) return EndsTooEarly;
        var found = Shown(utf8, offset, tape.End);
        return new("Lỗi cú pháp JSON tại " + found.Vietnamese, "The JSON syntax is broken at " + found.English);
    }

    // A byte order mark of UTF-16 or UTF-32, or an ASCII character written in two bytes.
    private static bool IsUtf16(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 2 && (utf8[0], utf8[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, _) or (not 0, 0);

    private static int EndOfContent(Tape tape)
    {
        var utf8 = tape.Utf8;
        var end = tape.End;
        while (end > tape.Start && utf8[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') end--;
        return end;
    }

    private static LocalizedText Shown(byte[] utf8, int offset, int end)
    {
        var value = utf8[offset];
        if (value is > 0x20 and < 0x7F) return new("ký tự '" + (char)value + "'", "the character '" + (char)value + "'");
        if (value < 0xC2)
        {
            var hex = "0x" + value.ToString("X2", CultureInfo.InvariantCulture);
            return new("byte " + hex, "the byte " + hex);
        }
        var length = value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
        var available = end - offset;
        var character = System.Text.Encoding.UTF8.GetString(utf8, offset, length < available ? length : available);
        return new("ký tự '" + character + "'", "the character '" + character + "'");
    }
}
