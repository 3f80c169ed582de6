using System;
using System.Linq;

namespace IsoGovernance.Tool.LawMap;

/// <summary>An article or an appendix: its number, its heading, its outline, and what of it no rule judges.</summary>
/// <remarks>
/// An outline names the clauses and the letters of their points: <c>1 2.abc</c>. A paragraph before or after them is named only
/// where it says something of its own: <c>3.opening</c>, <c>closing-1</c>. A clause that is named twice goes on where it stopped.
/// </remarks>
internal sealed record Article
{
    private readonly string _outline;
    private readonly NotJudged[] _notJudged;

    public Article(string number, string vietnamese, string english, string outline, params NotJudged[] notJudged)
    {
        Number = number;
        Heading = new LocalizedText(vietnamese, english);
        _outline = outline;
        _notJudged = notJudged;
    }

    public string Number { get; }

    /// <summary>Whether it is an appendix, which has a Roman number.</summary>
    public bool IsAppendix => !char.IsAsciiDigit(Number[0]);

    /// <summary>The heading in the words of the law, or in ours where the law's were not seen.</summary>
    public LocalizedText Heading { get; }

    /// <summary>Whether the copy of the law holds the article.</summary>
    public bool Seen { get; init; } = true;

    /// <summary>Puts the article behind the parts of a text.</summary>
    /// <exception cref="InvalidOperationException">A reason names no provision of the article, or one that has a reason.</exception>
    public void AddTo(Provision whole)
    {
        var article = whole.Add(Number);
        article.Article = this;
        foreach (var entry in _outline.Split(' ', StringSplitOptions.RemoveEmptyEntries)) AddEntry(article, entry);
        foreach (var (places, reason) in _notJudged)
        {
            foreach (var place in places.Split(' '))
            {
                if (whole.Find(place.Split('.')) is not { Reason: null } provision || !article.All.Contains(provision))
                {
                    throw new InvalidOperationException("No place for a reason: " + place);
                }
                provision.Reason = reason;
            }
        }
    }

    private static void AddEntry(Provision article, string entry)
    {
        var (number, points) = entry.Split('.') is [var one, var two] ? (one, two) : (entry, "");
        var clause = article.Parts.LastOrDefault(part => part.Step == number) ?? article.Add(number);
        if (points == "opening") clause.Add(points);
        else foreach (var letter in points) clause.Add(letter.ToString());
    }
}

/// <summary>Why a provision, or the part of it that its rules leave out, is not judged.</summary>
internal sealed record NotJudged(string Places, LocalizedText Reason)
{
    public NotJudged(string places, string vietnamese, string english)
        : this(places, new LocalizedText(vietnamese, english))
    {
    }
}
