using IsoGovernance.Law;

namespace IsoGovernance.Tool.LawMap;

/// <summary>A legal text with all its provisions, in their order.</summary>
internal sealed class LawText
{
    public LawText(Instrument instrument, params Article[] articles)
    {
        Instrument = instrument;
        Whole = new Provision(instrument, step: null, above: null);
        foreach (var article in articles) article.AddTo(Whole);
    }

    public Instrument Instrument { get; }

    /// <summary>The text as one provision, whose parts are its articles and, after them, its appendices.</summary>
    public Provision Whole { get; }

    /// <summary>The place that the steps lead to; the article where its clauses were not seen; null when the text has no such place.</summary>
    public Provision? Place(string[] steps) =>
        Whole.Find(steps) ?? (Whole.Find(steps[..1]) is { Article.Seen: false } unseen ? unseen : null);
}
