using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Reporting.Text;

/// <summary>A table in columns. Numbers stand to the right, and the last column is as long as it is.</summary>
internal sealed class TextTable(params string[] heads)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [heads];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextPage page, string indentation = "")
    {
        var widths = heads.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, column) => IsNumeric(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            page.Line((indentation + string.Join(Gap, cells)).TrimEnd());
        }
    }

    private bool IsNumeric(int column) =>
        _rows.Count > 1 && _rows.Skip(1).All(row => row[column].All(character => character is >= '0' and <= '9'));
}
