using System;
using System.IO;
using System.Text;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Html;

/// <summary>Writes markup. Recorded text passes <see cref="Text"/> or <see cref="Both(LocalizedText)"/> and becomes no markup.</summary>
internal sealed class HtmlPage(StreamWriter output)
{
    /// <summary>Markup of this library's own.</summary>
    public HtmlPage Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Text within an element or a quoted attribute.</summary>
    public HtmlPage Text(string text) => Raw(Escaped(text));

    public HtmlPage Number(long number) => Raw(ReportTexts.Number(number));

    /// <summary>A text in both languages, of which the page shows the chosen one.</summary>
    public HtmlPage Both(LocalizedText text) => Both("span", text);

    public HtmlPage Both(string element, LocalizedText text)
    {
        if (string.Equals(text.Vietnamese, text.English, StringComparison.Ordinal)) return Element(element, text.Vietnamese);
        Raw("<" + element + " lang=\"vi\">").Text(text.Vietnamese).Raw("</" + element + ">");
        return Raw("<" + element + " lang=\"en\">").Text(text.English).Raw("</" + element + ">");
    }

    /// <summary>An element around a text in both languages; the start tag is markup without its brackets.</summary>
    public HtmlPage Around(string startTag, LocalizedText text) => Raw("<" + startTag + ">").Both(text).Raw("</" + NameOf(startTag) + ">\n");

    /// <summary>An element around a text that is no language's.</summary>
    public HtmlPage Element(string startTag, string text) => Raw("<" + startTag + ">").Text(text).Raw("</" + NameOf(startTag) + ">");

    /// <summary>Text as it stands in markup. What steers the direction of the text or is no character of it is replaced.</summary>
    public static string Escaped(string text)
    {
        var printable = Printable.Of(text);
        var at = 0;
        while (at < printable.Length && IsPlain(printable[at])) at++;
        if (at == printable.Length) return printable;
        var escaped = new StringBuilder(printable.Length + 16);
        foreach (var character in printable)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'),
                _ => escaped.Append(character),
            };
        }
        return escaped.ToString();
    }

    private static bool IsPlain(char character) => character is not ('&' or '<' or '>' or '"' or '\'' or '\uFFFE' or '\uFFFF');

    private static string NameOf(string startTag) => startTag.IndexOf(' ') is var end && end < 0 ? startTag : startTag.Substring(0, end);
}
