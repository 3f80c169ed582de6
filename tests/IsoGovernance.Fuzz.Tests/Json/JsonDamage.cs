using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace IsoGovernance.Fuzz.Tests.Json;

/// <summary>Damages texts as programs, editors and attackers do.</summary>
internal sealed class JsonDamage
{
    private static readonly byte[][] Fragments = [.. new[]
    {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", " ", "\0", "null", "true", "0", "-0", "1e400", "-1E-400", "123456789012345678901234567890", "2023.0", "1.5",
        "\"\"", "{}", "[]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"2023-02-30\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"e\u0301\"", "\uFEFF", "\"record\":\"agency\",",
        "{\"record\":\"system\"}", "{\"record\":\"agency\",\"id\":\"x\"}", "{\"record\":\"register\",\"note\":\"n\"}", "\n{\"record\":\"ministry\"}\n", "\n{\"record\":\"inspection\",\"id\":\"i\"}\n",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBA]];

    private readonly Random _random;

    public JsonDamage(Random random) => _random = random;

    public byte[] Damage(byte[] text)
    {
        var damaged = new List<byte>(text);
        for (var times = _random.Next(1, 4); times > 0; times--) DamageOnce(damaged);
        return [.. damaged];
    }

    private void DamageOnce(List<byte> text)
    {
        if (text.Count == 0) return;
        switch (_random.Next(12))
        {
            case 0:
                text[At(text)] ^= (byte)(1 << _random.Next(8));
                break;
            case 1:
                text[At(text)] = (byte)_random.Next(256);
                break;
            case 2:
                text.InsertRange(At(text), Fragments[_random.Next(Fragments.Length)]);
                break;
            case 3:
                var from = At(text);
                text.RemoveRange(from, Math.Min(text.Count - from, 1 << _random.Next(9)));
                break;
            case 4:
                var length = At(text);
                text.RemoveRange(length, text.Count - length);
                break;
            case 5:
                DamageLines(text);
                break;
            default:
                DamageTokens(text);
                break;
        }
    }

    // Lines are swapped, doubled, left out, cut in two, joined with the next one, or moved.
    private void DamageLines(List<byte> text)
    {
        var bytes = text.ToArray();
        var starts = new List<int> { 0 };
        for (var i = 0; i < bytes.Length - 1; i++)
        {
            if (bytes[i] == '\n') starts.Add(i + 1);
        }
        var lines = new List<byte[]>();
        for (var i = 0; i < starts.Count; i++) lines.Add(bytes[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : bytes.Length)]);
        int one = _random.Next(lines.Count), other = _random.Next(lines.Count);
        switch (_random.Next(6))
        {
            case 0:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                lines.RemoveAt(one);
                break;
            case 3:
                lines[one] = lines[one].Length > 0 && lines[one][^1] == '\n' ? lines[one][..^1] : lines[one];
                break;
            case 4:
                var cut = _random.Next(lines[one].Length + 1);
                lines.Insert(one + 1, lines[one][cut..]);
                lines[one] = [.. lines[one][..cut], (byte)'\n'];
                break;
            default:
                var moved = lines[one];
                lines.RemoveAt(one);
                lines.Insert(Math.Min(other, lines.Count), moved);
                break;
        }
        text.Clear();
        foreach (var line in lines) text.AddRange(line);
    }

    // Values are swapped, given another type, doubled as members, or put into lists and records.
    private void DamageTokens(List<byte> text)
    {
        var bytes = text.ToArray();
        var values = Values(bytes);
        if (values.Count == 0) return;
        var one = values[_random.Next(values.Count)];
        var other = values[_random.Next(values.Count)];
        switch (_random.Next(5))
        {
            case 0 when one.End <= other.Start:
                Replace(text, other.Start, other.End, bytes[one.Start..one.End]);
                Replace(text, one.Start, one.End, bytes[other.Start..other.End]);
                break;
            case 1:
                Replace(text, one.Start, one.End, bytes[other.Start..other.End]);
                break;
            case 2:
                text.InsertRange(one.Member, [.. bytes[one.Member..one.End], (byte)',']);
                break;
            case 3:
                var levels = _random.Next(1, 40);
                var isList = _random.Next(2) == 0;
                text.InsertRange(one.End, Enumerable.Repeat((byte)(isList ? ']' : '}'), levels));
                text.InsertRange(one.Start, Enumerable.Repeat(Encoding.ASCII.GetBytes(isList ? "[" : "{\"x\":"), levels).SelectMany(open => open));
                break;
            default:
                Replace(text, one.Start, one.End, Fragments[_random.Next(Fragments.Length)]);
                break;
        }
    }

    // The single values of a text, and where their members begin, as far as its syntax goes; of JSON Lines, those of one line.
    private List<(int Member, int Start, int End)> Values(byte[] bytes)
    {
        var values = new List<(int, int, int)>();
        var from = 0;
        if (bytes.AsSpan().StartsWith("{\"record\""u8))
        {
            from = Array.LastIndexOf(bytes, (byte)'\n', At(bytes)) + 1;
        }
        var reader = new Utf8JsonReader(bytes.AsSpan(from), new JsonReaderOptions { MaxDepth = 1_000 });
        try
        {
            var member = from;
            while (reader.Read())
            {
                var start = from + (int)reader.TokenStartIndex;
                if (reader.TokenType == JsonTokenType.PropertyName) member = start;
                else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
                {
                    values.Add((member, start, from + (int)reader.BytesConsumed));
                }
            }
        }
        catch (JsonException)
        {
            // What came before it will do.
        }
        return values;
    }

    private static void Replace(List<byte> text, int start, int end, byte[] by)
    {
        text.RemoveRange(start, end - start);
        text.InsertRange(start, by);
    }

    private int At(IReadOnlyCollection<byte> text) => _random.Next(text.Count);
}
