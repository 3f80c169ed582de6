using System;
using System.IO;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Text;

/// <summary>Writes lines for a terminal of ordinary width. Every line passes here, so recorded text cannot steer the terminal.</summary>
internal sealed class TextPage(TextWriter writer, bool isColoured = false)
{
    private const int Width = 100;

    public void Line(string text = "", Colour colour = Colour.None)
    {
        var line = Printable.Of(text);
        if (isColoured && colour != Colour.None && line.Length > 0) line = Start(colour) + line + "\u001B[0m";
        writer.WriteLine(line);
    }

    /// <summary>A heading after an empty line, underlined.</summary>
    public void Heading(string text)
    {
        Line();
        Line(text, Colour.Bold);
        Line(new string('-', text.Length));
    }

    /// <summary>A text broken between words, hanging from a label or from an indentation.</summary>
    public void Wrapped(string text, int hang = 0, string label = "", Colour colour = Colour.None)
    {
        var line = label.PadRight(hang);
        var isEmpty = true;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                Line(line, colour);
                line = new string(' ', hang);
                isEmpty = true;
            }
            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }
        Line(line.TrimEnd(), colour);
    }

    private static string Start(Colour colour) => colour switch
    {
        Colour.Red => "\u001B[31m",
        Colour.Yellow => "\u001B[33m",
        Colour.Cyan => "\u001B[36m",
        Colour.Faint => "\u001B[2m",
        _ => "\u001B[1m",
    };
}
