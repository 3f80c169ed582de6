using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>Damages a folder of CSV files: its bytes, its cells, rows and columns, or its files.</summary>
internal sealed class CsvDamage(Random random)
{
    private static readonly byte[][] Bytes = [[0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [(byte)'"'], [(byte)'\r'], [(byte)'\n'], [(byte)','], [(byte)';'], [0xEF, 0xBB, 0xBF], "\"\"\""u8.ToArray(), "sep=;\r\n"u8.ToArray()];
    private static readonly Encoding[] Encodings = [new UTF8Encoding(true), new UTF8Encoding(false), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode];
    private const int Amplified = 3_000;

    /// <summary>Damages files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isWhole">Whether all of them can still be read.</param>
    public List<(string Name, byte[] Content)> Damage(IReadOnlyList<(string Name, byte[] Content)> files, out bool isWhole)
    {
        var damaged = files.ToList();
        isWhole = true;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var one = random.Next(damaged.Count);
            var (name, content) = damaged[one];
            switch (random.Next(10))
            {
                case 0 or 1 or 2:
                    damaged[one] = (name, DamagedBytes(content));
                    isWhole = false;
                    break;
                case 3 when damaged.Count > 1:
                    damaged.RemoveAt(one);
                    break;
                case 4:
                    damaged.Insert(random.Next(damaged.Count + 1), (random.Next(2) == 0 ? damaged[random.Next(damaged.Count)].Name : CellFragments.All[random.Next(CellFragments.All.Length)] + ".csv", content));
                    break;
                default:
                    if (CsvTable.Of(content) is { Rows.Count: > 0 } table) damaged[one] = (name, DamagedCells(table));
                    break;
            }
        }
        return damaged;
    }

    private byte[] DamagedBytes(byte[] content)
    {
        var text = content.ToList();
        if (text.Count == 0) return content;
        var at = random.Next(text.Count);
        switch (random.Next(5))
        {
            case 0:
                text[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                text[at] = (byte)random.Next(256);
                break;
            case 2:
                text.InsertRange(at, Bytes[random.Next(Bytes.Length)]);
                break;
            case 3:
                text.RemoveRange(at, Math.Min(text.Count - at, 1 << random.Next(9)));
                break;
            default:
                text.RemoveRange(at, text.Count - at);
                break;
        }
        return [.. text];
    }

    private byte[] DamagedCells(CsvTable table)
    {
        var rows = table.Rows;
        for (var times = random.Next(1, 4); times > 0 && rows.Count > 0; times--)
        {
            int one = random.Next(rows.Count), other = random.Next(rows.Count);
            switch (random.Next(12))
            {
                case 0:
                    (rows[one], rows[other]) = (rows[other], rows[one]);
                    break;
                case 1:
                    rows.Insert(other, [.. rows[one]]);
                    break;
                case 2:
                    rows.RemoveAt(one);
                    break;
                case 3:
                    rows.Insert(other, random.Next(2) == 0 ? [] : [" "]);
                    break;
                case 4:
                    var column = random.Next(rows[0].Count + 1);
                    foreach (var row in rows.Where(row => row.Count > column)) row.RemoveAt(column);
                    break;
                case 5:
                    var (from, to) = (random.Next(rows[0].Count + 1), random.Next(rows[0].Count + 1));
                    foreach (var row in rows.Where(row => row.Count > Math.Max(from, to))) (row[from], row[to]) = (row[to], row[from]);
                    break;
                case 6:
                    var doubled = random.Next(rows[0].Count + 1);
                    foreach (var row in rows.Where(row => row.Count > doubled)) row.Insert(random.Next(2) == 0 ? doubled : 0, row[doubled]);
                    break;
                case 7 when random.Next(100) == 0:
                    for (var i = 0; i < Amplified; i++) rows.Add([.. rows[one]]);
                    break;
                case 8 when rows[one].Count > 0 && rows[other].Count > 0:
                    rows[one][random.Next(rows[one].Count)] = rows[other][random.Next(rows[other].Count)];
                    break;
                default:
                    if (rows[one].Count > 0) rows[one][random.Next(rows[one].Count)] = CellFragments.All[random.Next(CellFragments.All.Length)];
                    break;
            }
        }
        return table.Written(",;\t"[random.Next(3)], random.Next(2) == 0 ? "\r\n" : "\n", Encodings[random.Next(Encodings.Length)]);
    }
}
