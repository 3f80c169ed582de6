using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Law;

/// <summary>The law as data: parameters with stricter local values, readings of what is unclear, and the working calendar.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LawBook
{
    private readonly Dictionary<LawParameter, object> _localValues;

    private LawBook(Readings readings, WorkingCalendar calendar, ValueList<EditionRequirements> editions, Dictionary<LawParameter, object> localValues)
    {
        Editions = editions;
        Readings = readings;
        Calendar = calendar;
        _localValues = localValues;
    }

    /// <summary>The law without local values, with the default readings and a calendar that nobody has completed.</summary>
    public static LawBook Default { get; } = new(
        Readings.Default, WorkingCalendar.Derived, new[] { Law.Editions.Iso2008, Law.Editions.Iso2015 }, []);

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The working calendar.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The editions of the standard.</summary>
    public ValueList<EditionRequirements> Editions { get; }

    /// <summary>The same law under other readings.</summary>
    /// <param name="readings">The readings.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public LawBook With(Readings readings) => new(readings ?? throw new ArgumentNullException(nameof(readings)), Calendar, Editions, _localValues);

    /// <summary>The same law over another working calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public LawBook With(WorkingCalendar calendar) => new(Readings, calendar ?? throw new ArgumentNullException(nameof(calendar)), Editions, _localValues);

    /// <summary>The same law with a further edition of the standard, or with other data for one that it knows.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public LawBook With(EditionRequirements edition)
    {
        if (edition is null) throw new ArgumentNullException(nameof(edition));
        var editions = new List<EditionRequirements>(Editions);
        editions.RemoveAll(known => known.Edition == edition.Edition);
        editions.Add(edition);
        return new LawBook(Readings, Calendar, new ValueList<EditionRequirements>(editions), _localValues);
    }

    /// <summary>The same law with a stricter local value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value, with the document that sets it. One that is not stricter than the law's changes nothing.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The value names no document.</exception>
    public LawBook With<T>(LawParameter<T> parameter, DatedValue<T> value)
        where T : struct, IComparable<T>
    {
        if (parameter is null) throw new ArgumentNullException(nameof(parameter));
        if (value is null) throw new ArgumentNullException(nameof(value));
        if (value.Document is null) throw new ArgumentException("A local value names the document that sets it.", nameof(value));
        return Added(parameter, value);
    }

    /// <summary>The same law as a register completes it: its calendar and its authority's stricter values.</summary>
    /// <param name="register">The register. Values that are incomplete or malformed are left out.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public LawBook CompletedBy(Register register)
    {
        if (register is null) throw new ArgumentNullException(nameof(register));
        var book = this;
        if (register.WorkingCalendar is { } days) book = book.With(Calendar.CompletedBy(days));
        foreach (var local in register.Authority?.Parameters.Items ?? [])
        {
            book = LawParameters.Find(local.Name) switch
            {
                LawParameter<int> parameter => book.WithRecorded(parameter, local),
                LawParameter<Ratio> parameter => book.WithRecorded(parameter, local),
                LawParameter<LocalDate> parameter => book.WithRecorded(parameter, local),
                _ => book,
            };
        }
        return book;
    }

    /// <summary>The law as it is read for an assessment date.</summary>
    /// <param name="date">The assessment date.</param>
    /// <returns>The law on that date.</returns>
    public LawOnDate On(LocalDate date) => new(this, date);

    internal DatedValue<T>[] LocalValues<T>(LawParameter<T> parameter)
        where T : struct, IComparable<T> =>
        _localValues.TryGetValue(parameter, out var values) ? (DatedValue<T>[])values : [];

    private LawBook WithRecorded<T>(LawParameter<T> parameter, LocalParameter local)
        where T : struct, IComparable<T> =>
        local.From is { } from && parameter.TryRead(local.Value, out var value)
            ? Added(parameter, new DatedValue<T> { Value = value, From = from, Until = local.Until, Document = local.Document })
            : this;

    private LawBook Added<T>(LawParameter<T> parameter, DatedValue<T> value)
        where T : struct, IComparable<T>
    {
        var all = new Dictionary<LawParameter, object>(_localValues);
        DatedValue<T>[] known = LocalValues(parameter);
        all[parameter] = new List<DatedValue<T>>(known) { value }.ToArray();
        return new LawBook(Readings, Calendar, Editions, all);
    }
}
