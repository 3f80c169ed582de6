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
