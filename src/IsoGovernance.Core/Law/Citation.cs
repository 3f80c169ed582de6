using System;
using System.Text;

namespace IsoGovernance.Law;

/// <summary>A place in a legal text or a standard, printed as officials write it: <c>điểm b khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg</c>.</summary>
public sealed record Citation
{
    private Citation(Instrument instrument) => Instrument = instrument;

    /// <summary>The text cited.</summary>
    public Instrument Instrument { get; }

    /// <summary>The article (Điều); null for a clause of a standard or an annex.</summary>
    public string? Article { get; private init; }

    /// <summary>The clause (khoản), for a standard the whole number such as <c>5.2.1</c>; null when a whole article is cited.</summary>
    public string? Clause { get; private init; }

    /// <summary>The point (điểm); null when a whole clause is cited.</summary>
    public string? Point { get; private init; }

    /// <summary>The number of a paragraph that closes an article, after its last clause; null for other places.</summary>
    public string? Paragraph { get; private init; }

    /// <summary>The annex (Phụ lục); null for other places.</summary>
    public string? Annex { get; private init; }

    /// <summary>The place in words.</summary>
    public LocalizedText Text => new(Vietnamese(), English());

    /// <summary>Cites an article, a clause of it, or a point of the clause.</summary>
    /// <param name="instrument">The text.</param>
    /// <param name="article">The article.</param>
    /// <param name="clause">The clause; null for the whole article.</param>
    /// <param name="point">The point; null for the whole clause.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentNullException">The instrument or the article is null.</exception>
    public static Citation Of(Instrument instrument, string article, string? clause = null, string? point = null) =>
        new(Named(instrument)) { Article = article ?? throw new ArgumentNullException(nameof(article)), Clause = clause, Point = point };

    /// <summary>Cites a paragraph that closes an article.</summary>
    /// <param name="instrument">The text.</param>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The paragraph's number among the closing ones.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Citation OfClosing(Instrument instrument, string article, string paragraph) => new(Named(instrument))
    {
        Article = article ?? throw new ArgumentNullException(nameof(article)),
        Paragraph = paragraph ?? throw new ArgumentNullException(nameof(paragraph)),
    };

    /// <summary>Cites a clause of a standard by its whole number.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="clause">The clause, for instance <c>5.2.1</c>.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Citation OfClause(Instrument standard, string clause) =>
        new(Named(standard)) { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>Cites an annex.</summary>
    /// <param name="instrument">The text.</param>
    /// <param name="annex">The annex.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Citation OfAnnex(Instrument instrument, string annex) =>
        new(Named(instrument)) { Annex = annex ?? throw new ArgumentNullException(nameof(annex)) };

    private static Instrument Named(Instrument instrument) => instrument ?? throw new ArgumentNullException(nameof(instrument));

    private string Vietnamese()
    {
        var text = new StringBuilder();
        if (Point is not null) text.Append("điểm ").Append(Point).Append(' ');
        if (Clause is not null) text.Append(Article is null ? "điều " : "khoản ").Append(Clause).Append(' ');
        if (Paragraph is not null) text.Append("đoạn kết thứ ").Append(Paragraph).Append(' ');
        if (Article is not null) text.Append("Điều ").Append(Article).Append(' ');
        if (Annex is not null) text.Append("Phụ lục ").Append(Annex).Append(' ');
        return text.Append(Instrument.Title.Vietnamese).ToString();
    }

    private string English()
    {
        var text = new StringBuilder();
        if (Point is not null) text.Append("point ").Append(Point).Append(", ");
        if (Clause is not null) text.Append("clause ").Append(Clause).Append(Article is null ? " " : ", ");
        if (Paragraph is not null) text.Append("closing paragraph ").Append(Paragraph).Append(", ");
        if (Article is not null) text.Append("Article ").Append(Article).Append(' ');
        if (Annex is not null) text.Append("Annex ").Append(Annex).Append(' ');
        return text.Append("of ").Append(Instrument.Title.English).ToString();
    }
}
