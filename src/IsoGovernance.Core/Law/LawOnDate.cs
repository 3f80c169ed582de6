using System;
using NodaTime;

namespace IsoGovernance.Law;

/// <summary>The law as it is read for one assessment date. Immutable and safe to share between threads.</summary>
public sealed class LawOnDate
{
    private readonly LawBook _book;

    internal LawOnDate(LawBook book, LocalDate date)
    {
        _book = book;
        Date = date;
        Time = new LegalTime(book.Calendar, book.Readings.TermCounting);
        Tiers = new AgencyTiers(book.Readings);
    }

    /// <summary>The assessment date.</summary>
    public LocalDate Date { get; }

    /// <summary>The readings of what is unclear.</summary>
    public Readings Readings => _book.Readings;

    /// <summary>How terms are counted.</summary>
    public LegalTime Time { get; }

    /// <summary>Which tier an agency is in.</summary>
    public AgencyTiers Tiers { get; }

    /// <summary>What an edition of the standard demands.</summary>
    /// <param name="edition">The edition; null when none is recorded.</param>
    /// <returns>Its requirements; null when the edition is not recorded or not known.</returns>
    public EditionRequirements? Requirements(StandardEdition? edition)
    {
        if (edition is null) return null;
        foreach (var known in _book.Editions.Items)
        {
            if (known.Edition == edition.Value) return known;
        }
        return null;
    }

    /// <summary>The current edition of the standard: of those that a first declaration may name on a day, the one accepted since the latest day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The edition; null when none is accepted on that day.</returns>
    public StandardEdition? CurrentEdition(LocalDate on)
    {
        EditionWindow? latest = null;
        StandardEdition? current = null;
        foreach (var known in _book.Editions.Items)
        {
            foreach (var window in known.Windows.Items)
            {
                if (window.Use != EditionUse.FirstDeclaration || on < window.From || on > LastDayOf(known, window) || window.From <= latest?.From) continue;
                latest = window;
                current = known.Edition;
            }
        }
        return current;
    }

    /// <summary>Whether one of the editions asks for a documented purpose or a commitment of this code.</summary>
    internal bool AnEditionAsksFor(string code)
    {
        foreach (var edition in _book.Editions.Items)
        {
            if (Array.Exists(edition.RequiredDocuments.Items, IsIt) || Array.Exists(edition.PolicyCommitments.Items, IsIt)) return true;
        }
        return false;

        bool IsIt(EditionItem item) => string.Equals(item.Code, code, StringComparison.Ordinal);
    }

    /// <summary>Whether an edition of the standard is accepted for a use on a day, by the guidance and the readings about it.</summary>
    /// <param name="edition">The edition's requirements.</param>
    /// <param name="use">The use.</param>
    /// <param name="on">The day.</param>
    /// <returns>Whether the day lies within one of its windows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public bool Accepts(EditionRequirements edition, EditionUse use, LocalDate on)
    {
        if (edition is null) throw new ArgumentNullException(nameof(edition));
        foreach (var window in edition.Windows.Items)
        {
            if (window.Use == use && on >= window.From && !(on > LastDayOf(edition, window))) return true;
        }
        return false;
    }

    /// <summary>The last day of a window in which an edition is accepted, by the readings <c>transition-deadline</c> and <c>edition-after-cancellation</c>.</summary>
    /// <param name="edition">The edition's requirements.</param>
    /// <param name="window">One of its windows.</param>
    /// <returns>The day; null while it is accepted.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LocalDate? LastDayOf(EditionRequirements edition, EditionWindow window)
    {
        if (edition is null) throw new ArgumentNullException(nameof(edition));
        if (window is null) throw new ArgumentNullException(nameof(window));
        if (edition.Edition != StandardEdition.Iso2008) return window.Until;
        if (window.Use == EditionUse.FirstDeclaration) return Readings.EditionAfterCancellation ? window.Until : new LocalDate(2015, 12, 30);
        return Readings.TransitionDeadlineIncluded ? window.Until?.PlusDays(1) : window.Until;
    }

    /// <summary>The value of a parameter that counts on a day: the strictest one in force.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="on">The day on which the term starts or the year closes.</param>
    /// <returns>The value; null when none is in force on that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public T? Value<T>(LawParameter<T> parameter, LocalDate on)
        where T : struct, IComparable<T> => Find(parameter, on)?.Value;

    /// <summary>The value of a parameter that counts on a day, with its time and its source.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="on">The day on which the term starts or the year closes.</param>
    /// <returns>The value; null when none is in force on that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public DatedValue<T>? Find<T>(LawParameter<T> parameter, LocalDate on)
        where T : struct, IComparable<T>
    {
        if (parameter is null) throw new ArgumentNullException(nameof(parameter));
        DatedValue<T>? strictest = null;
        foreach (var value in parameter.Values.Items) strictest = Stricter(parameter, strictest, value, on);
        // A local value tightens a number of the law; where the law sets none, there is nothing to tighten.
        if (strictest is null) return null;
        foreach (var value in _book.LocalValues(parameter)) strictest = Stricter(parameter, strictest, value, on);
        return strictest;
    }

    private static DatedValue<T>? Stricter<T>(LawParameter<T> parameter, DatedValue<T>? known, DatedValue<T> other, LocalDate on)
        where T : struct, IComparable<T>
    {
        if (!other.IsInForceOn(on)) return known;
        if (known is null) return other;
        var order = other.Value.CompareTo(known.Value);
        return (parameter.HigherIsStricter ? order > 0 : order < 0) ? other : known;
    }
}
