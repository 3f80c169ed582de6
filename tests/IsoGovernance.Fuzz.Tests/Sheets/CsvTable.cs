using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>A CSV file as RFC 4180 has it, and nothing beyond.</summary>
internal sealed class CsvTable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t\r\n\"");

    public List<List<string>> Rows { get; } = [];

    /// <summary>The table of a file in UTF-8; null where it is not one without doubt.</summary>
    public static CsvTable? Of(byte[] file)
    {
        // The marks of the other encodings.
        if (file.AsSpan().StartsWith([(byte)0xFF, (byte)0xFE]) || file.AsSpan().StartsWith([(byte)0xFE, (byte)0xFF]) || file.AsSpan().StartsWith([(byte)0, (byte)0, (byte)0xFE, (byte)0xFF])) return null;
        try
        {
            var text = Utf8.GetString(file);
            return OfText(text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Writes the table; what has to be quoted is.</summary>
    public byte[] Written(char separator, string newLine, Encoding encoding)
    {
        var text = new StringBuilder();
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (i > 0) text.Append(separator);
                var isPlain = row[i].AsSpan().IndexOfAny(Quoted) < 0;
                text.Append(isPlain ? row[i] : "\"" + row[i].Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
            }
            text.Append(newLine);
        }
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }

    public IEnumerable<PlainRow> Plain() => Rows
        .Select((row, at) => new PlainRow(at + 1, row.Select((cell, column) => (Cell: cell, Column: column + 1)).Where(cell => cell.Cell.Length > 0).ToDictionary(cell => cell.Column, cell => cell.Cell)))
        .Where(row => row.Cells.Count > 0);

    private static CsvTable? OfText(string text)
    {
        var table = new CsvTable();
        var separator = SeparatorOf(text);
        // A line that names the separator is none of RFC 4180's.
        if (text.StartsWith("sep", StringComparison.OrdinalIgnoreCase)) return null;
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (CellAt(text, ref at, separator) is not { } cell) return null;
            row.Add(cell);
            if (at < text.Length && text[at] == separator)
            {
                at++;
                if (at == text.Length) row.Add("");
                if (at < text.Length) continue;
            }
            else if (at < text.Length && text[at] == '\r')
            {
                if (at + 1 == text.Length || text[at + 1] != '\n') return null;
                at += 2;
            }
            else at++;
            table.Rows.Add(row);
            row = [];
        }
        return table;
    }

    // One cell; behind it stands the separator, the end of the line or of the text.
    private static string? CellAt(string text, ref int at, char separator)
    {
        if (at < text.Length && text[at] == '"')
        {
            var cell = new StringBuilder();
            for (at++; at < text.Length; at++)
            {
                if (text[at] != '"') cell.Append(text[at]);
                else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
                else
                {
                    at++;
                    return at == text.Length || text[at] == separator || text[at] is '\r' or '\n' ? cell.ToString() : null;
                }
            }
            return null;
        }
        var start = at;
        for (; at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'); at++)
        {
            if (text[at] == '"') return null;
        }
        return text[start..at];
    }

    private static char SeparatorOf(string text)
    {
        var outside = string.Concat(text.Split('"').Where((_, part) => part % 2 == 0));
        var line = outside.Split('\r', '\n').FirstOrDefault(row => row.AsSpan().IndexOfAny(',', ';', '\t') >= 0).AsSpan();
        int commas = line.Count(','), semicolons = line.Count(';'), tabs = line.Count('\t');
        if (commas >= semicolons && commas >= tabs) return ',';
        return semicolons >= tabs ? ';' : '\t';
    }
}
