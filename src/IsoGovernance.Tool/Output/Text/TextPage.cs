using System;
using System.IO;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>Writes lines for a terminal of ordinary width. Every line passes here, so recorded text cannot steer the terminal.</summary>
internal sealed class TextPage(TextWriter writer)
{
    private const int Width = 100;

    public void Line(string text = "") => writer.WriteLine(Printable.Of(text));

    /// <summary>A heading after an empty line, underlined.</summary>
    public void Heading(string text)
    {
        Line();
        Line(text);
        Line(new string('-', text.Length));
    }

    /// <summary>A text broken between words, hanging from a label or from an indentation.</summary>
    public void Wrapped(string text, int hang = 0, string label = "")
    {
        var line = label.PadRight(hang);
        var isEmpty = true;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                Line(line);
                line = new string(' ', hang);
                isEmpty = true;
            }
            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }
        Line(line.TrimEnd());
    }
}
