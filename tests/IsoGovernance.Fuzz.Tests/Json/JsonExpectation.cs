using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace IsoGovernance.Fuzz.Tests.Json;

/// <summary>What a text says without doubt, found without any code of the reader.</summary>
internal static class JsonExpectation
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = 100_000 };

    /// <summary>The lines that are whole objects and name a record that the format knows, from 1.</summary>
    public static List<(int Line, string Name, string? Id)> Lines(byte[] text)
    {
        var found = new List<(int, string, string?)>();
        var number = 0;
        foreach (var line in SplitLines(text))
        {
            number++;
            if (RecordOf(line.Span) is { } name) found.Add((number, name, IdOf(line.Span)));
        }
        return found;
    }

    /// <summary>Whether the line before one that is written ends as only a document's can: behind it the text goes on.</summary>
    public static bool IsWithinADocument(byte[] text, int line)
    {
        var before = SplitLines(WithoutMark(text).ToArray()).Take(line - 1).LastOrDefault(one => one.Span.IndexOfAnyExcept(" \t\r"u8) >= 0);
        return !before.IsEmpty && before.Span.TrimEnd(" \t\r"u8)[^1] is (byte)'[' or (byte)',' or (byte)':';
    }

    /// <summary>The lines that hold anything but white space, from 1.</summary>
    public static IEnumerable<int> Written(byte[] text)
    {
        var number = 0;
        foreach (var line in SplitLines(text))
        {
            number++;
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0) yield return number;
        }
    }

    /// <summary>Whether the text is one JSON value.</summary>
    public static bool IsJson(byte[] text)
    {
        var reader = new Utf8JsonReader(WithoutMark(text).Span, AnyDepth);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The identifiers of the records of a document's list that end before its syntax breaks; null for those without a plain one.</summary>
    public static List<string?> Records(byte[] text, string list)
    {
        var found = new List<string?>();
        var reader = new Utf8JsonReader(WithoutMark(text).Span, AnyDepth);
        bool isInList = false, isFound = false;
        var start = 0L;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType != JsonTokenType.StartObject) break;
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                {
                    isInList = !isFound && Is(in reader, list);
                    isFound |= isInList;
                }
                // A record where the list should be is no list of records.
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.StartObject) isInList = false;
                if (!isInList || reader.CurrentDepth != 2) continue;
                if (reader.TokenType == JsonTokenType.StartObject) start = reader.TokenStartIndex;
                // Items that are no records keep their positions.
                if (reader.TokenType == JsonTokenType.EndObject) found.Add(IdOf(WithoutMark(text)[(int)start..(int)reader.BytesConsumed].Span));
                else if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName)) found.Add(null);
            }
        }
        catch (JsonException)
        {
            // What came before the break counts.
        }
        return found;
    }

    private static string? RecordOf(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, AnyDepth);
        string? record = null;
        var isNamed = false;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read())
            {
                if (isNamed || reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !Is(in reader, "record")) continue;
                isNamed = true;
                if (!reader.Read()) return null;
                foreach (var name in new[] { "register", "agency", "system", "inspection" })
                {
                    if (reader.TokenType == JsonTokenType.String && Is(in reader, name)) record = name;
                }
            }
            return record;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Is(in Utf8JsonReader reader, string text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            // Half of a character.
            return false;
        }
    }

    // An identifier that stands once and is plain ASCII; anything else may be a loss.
    private static string? IdOf(ReadOnlySpan<byte> record)
    {
        var reader = new Utf8JsonReader(record, AnyDepth);
        string? id = null;
        var isFound = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !Is(in reader, "id")) continue;
            if (isFound || !reader.Read() || reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || !Ascii.IsValid(reader.ValueSpan)) return null;
            isFound = true;
            id = Encoding.ASCII.GetString(reader.ValueSpan);
        }
        return id;
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] text) => text.AsSpan().StartsWith("\uFEFF"u8) ? text.AsMemory(3) : text;

    private static IEnumerable<ReadOnlyMemory<byte>> SplitLines(byte[] text)
    {
        var rest = WithoutMark(text);
        while (true)
        {
            var feed = rest.Span.IndexOf((byte)'\n');
            yield return feed < 0 ? rest : rest[..feed];
            if (feed < 0) yield break;
            rest = rest[(feed + 1)..];
        }
    }
}
