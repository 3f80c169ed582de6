using System;
using IsoGovernance.Reporting.Text;

namespace IsoGovernance.Reporting.Html;

/// <summary>Bars of a picture. The table that they stand in says the same in numbers, so that they are hidden from those who cannot see them.</summary>
internal static class BarsHtml
{
    private const int Width = 1000;

    /// <summary>The bar of a share of a whole.</summary>
    /// <param name="page">The page.</param>
    /// <param name="whole">What the width stands for.</param>
    /// <param name="needed">What is marked; 0 for no mark.</param>
    /// <param name="most">What it may be at most; pale from the certain on.</param>
    /// <param name="parts">What is certain, part after part, each with its class.</param>
    public static void Write(HtmlPage page, long whole, long needed, long most, params (string Name, long Count)[] parts)
    {
        page.Raw("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        Rectangle(page, "whole", 0, Width);
        if (whole > 0)
        {
            Rectangle(page, "perhaps", 0, At(most, whole));
            long before = 0;
            foreach (var (name, count) in parts)
            {
                Rectangle(page, name, At(before, whole), At(before + count, whole));
                before += count;
            }
            if (needed > 0) page.Raw("<path class=\"needed\" d=\"M" + ReportTexts.Number(At(needed, whole)) + " 0V10\"/>");
        }
        page.Raw("</svg>");
    }

    private static void Rectangle(HtmlPage page, string name, long from, long until)
    {
        if (until <= from) return;
        page.Raw("<rect class=\"" + name + "\" x=\"" + ReportTexts.Number(from) + "\" width=\"" + ReportTexts.Number(until - from) + "\" height=\"10\"/>");
    }

    // What is there is seen, however little, and only the whole fills the width.
    private static long At(long count, long whole) =>
        count <= 0 ? 0 : count >= whole ? Width : Math.Min(Width - 1, Math.Max(1, (long)((decimal)count * Width / whole)));
}
