using System;
using System.IO;
using System.Text;

namespace IsoGovernance.Tool.Output.Calendar;

/// <summary>Writes content lines of iCalendar (RFC 5545, 3.1): ended by CR LF and folded at 75 octets, never inside a character.</summary>
internal sealed class ContentLines(TextWriter writer)
{
    private const int Octets = 75;
    private const string End = "\r\n";

    /// <summary>A value that needs no escape.</summary>
    public void Line(string name, string value) => Fold(name + ":" + value);

    /// <summary>A value of the type TEXT (3.3.11).</summary>
    public void Text(string name, string value) => Fold(name + ":" + Escaped(value));

    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in value.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (letter is '\\' or ';' or ',') text.Append('\\').Append(letter);
            else if (letter is '\n' or '\r') text.Append("\\n");
            else if (letter == '\t') text.Append(' ');
            else if (!char.IsControl(letter)) text.Append(letter);
        }
        return text.ToString();
    }

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Octets)
            {
                writer.Write(End + " ");
                octets = 1;
            }
            writer.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        writer.Write(End);
    }
}
