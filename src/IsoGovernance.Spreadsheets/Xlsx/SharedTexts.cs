using System.Collections.Generic;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>The texts that the cells of a workbook share.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> _texts = [];

    public SharedTexts(SharedStringTablePart? part, SpreadsheetLimits limits)
    {
        if (part is null) return;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(SharedStringItem)) continue;
            if (_texts.Count >= limits.Cells) throw new UnreadableFileException(FileTexts.TooManyCells(limits.Cells));
            _texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
        }
    }

    /// <summary>A text by its number; null where there is none.</summary>
    public string? At(int index) => index >= 0 && index < _texts.Count ? _texts[index] : null;

    /// <summary>A text with or without formats; how it is pronounced is not of it.</summary>
    public static string TextOf(RstType item)
    {
        if (item.Text is { } plain) return XmlTexts.Read(plain.Text);
        var text = new StringBuilder();
        foreach (var run in item.Elements<Run>()) text.Append(run.Text?.Text);
        return XmlTexts.Read(text.ToString());
    }
}
