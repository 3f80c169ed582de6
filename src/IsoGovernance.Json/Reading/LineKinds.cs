using System;
using System.Text;
using System.Text.Json;

namespace IsoGovernance.Json.Reading;

/// <summary>Tells what a line holds from its member <c>record</c>, without reading the record.</summary>
internal static class LineKinds
{
    public static LineKind Of(ReadOnlySpan<byte> line)
    {
        // As the writer writes it; anything else is read properly.
        if (line.StartsWith("{\"record\":\""u8))
        {
            var name = line.Slice(11);
            var quote = name.IndexOf((byte)'"');
            if (quote >= 0 && Named(name.Slice(0, quote)) is not LineKind.Unknown and var kind) return kind;
        }
        return Searched(line);
    }

    /// <summary>The name of the list in which the records of a kind stand in a document.</summary>
    public static ReadOnlySpan<byte> ListOf(LineKind kind) => kind switch
    {
        LineKind.Agency => "agencies"u8,
        LineKind.System => "systems"u8,
        _ => "inspections"u8,
    };

    /// <summary>The JSON pointer of that list.</summary>
    public static string PointerOf(LineKind kind) => kind switch
    {
        LineKind.Agency => "/agencies/",
        LineKind.System => "/systems/",
        _ => "/inspections/",
    };

    private static LineKind Named(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("register"u8)) return LineKind.Register;
        if (name.SequenceEqual("agency"u8)) return LineKind.Agency;
        if (name.SequenceEqual("system"u8)) return LineKind.System;
        return name.SequenceEqual("inspection"u8) ? LineKind.Inspection : LineKind.Unknown;
    }

    private static LineKind Searched(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !Plain(in reader).SequenceEqual("record"u8)) continue;
                return reader.Read() && reader.TokenType == JsonTokenType.String ? Named(Plain(in reader)) : LineKind.Unknown;
            }
        }
        catch (JsonException)
        {
            // The line is broken before it says what it holds; reading it tells where.
        }
        return LineKind.Unknown;
    }

    // The token's text without escapes; nothing where it is no text, of which the reader of JSON would make an exception.
    private static ReadOnlySpan<byte> Plain(in Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return reader.ValueSpan;
        return JsonText.TryDecode(reader.ValueSpan.ToArray(), 0, reader.ValueSpan.Length, isEscaped: true, out var text) ? Encoding.UTF8.GetBytes(text) : default;
    }
}
