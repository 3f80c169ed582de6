using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Something that was to be done by a day, and the day on which it was done.</summary>
internal readonly struct Duty
{
    private Duty(LocalDate from, LocalDate due, LocalDate latestDue, LocalDate? doneOn, bool hasTerm, int? year, LocalDate lawOn, Outcome? unclear)
    {
        From = from;
        Due = due;
        LatestDue = latestDue;
        DoneOn = doneOn;
        HasTerm = hasTerm;
        Year = year;
        LawOn = lawOn;
        Unclear = unclear;
    }

    /// <summary>The day on which the duty arises: the event, or the first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The same; null where it is not recorded.</summary>
    public LocalDate? Since => From == LocalDate.MinIsoValue ? null : From;

    /// <summary>The last day on which it is met in time.</summary>
    public LocalDate Due { get; }

    /// <summary>The last day if every holiday not yet supplied were one.</summary>
    public LocalDate LatestDue { get; private init; }

    /// <summary>The day on which it was done; null when that is not recorded.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>Whether the law sets the term; otherwise the duty is met whenever it is done.</summary>
    public bool HasTerm { get; }

    /// <summary>The calendar year that the duty is about; null for other duties.</summary>
    public int? Year { get; }

    /// <summary>The day that decides which value of the law counts: where a term starts, or where a period closes.</summary>
    public LocalDate LawOn { get; }

    /// <summary>What to say instead of a miss, because a record that would show it done lacks its date.</summary>
    public Outcome? Unclear { get; }

    /// <summary>Whether there is a last day: one that the law, the host's days of grace, the agency or the authority sets. Otherwise it is to be done at once.</summary>
    public bool HasLastDay { get; private init; }

    /// <summary>Whether somebody set the last day as a date, so that it follows from no event.</summary>
    public bool HasSetDay { get; private init; }

    /// <summary>Whether it can no longer be done once its last day went by, because it was to be done within a period.</summary>
    public bool Lapses { get; private init; }

    /// <summary>The position of what the duty is about, where a subject lists several such things.</summary>
    public int Item { get; private init; }

    /// <summary>The term that ends on the last day; null where the last day follows from something else.</summary>
    public Law.TermSpan? Span { get; private init; }

    public static Duty OfTerm(Law.TermSpan span, Law.Term term, LocalDate? doneOn) =>
        new(span.Start, term.Due, term.LatestDue, doneOn, hasTerm: true, year: null, lawOn: span.Start, unclear: null) { HasLastDay = true, Span = span };

    public static Duty OfPeriod(Law.YearlyPeriod period, Outcome? unclear) =>
        new(period.From, period.Due, period.Due, period.DoneOn, hasTerm: true, period.Year, lawOn: period.Due, unclear) { HasLastDay = true, Lapses = true };

    /// <summary>A duty of a period that can be made up for after its last day, which stays missed.</summary>
    public static Duty OfReport(Law.YearlyPeriod period, Outcome? unclear) => OfPeriod(period, unclear) with { Lapses = false };

    /// <summary>A duty whose last day the agency or the authority set, or the law for all alike: done later, it is in order.</summary>
    public static Duty OfSetDay(LocalDate from, LocalDate due, LocalDate? doneOn, Outcome? unclear = null) =>
        new(from, due, due, doneOn, hasTerm: false, year: null, lawOn: due, unclear) { HasLastDay = true, HasSetDay = true };

    public static Duty WithoutTerm(LocalDate from, int graceDays, LocalDate? doneOn, Outcome? unclear = null) =>
        new(from, from.PlusDays(graceDays), from.PlusDays(graceDays), doneOn, hasTerm: false, year: null, lawOn: from, unclear) { HasLastDay = graceDays > 0 };

    /// <summary>A duty of which it is not recorded when it fell due: never missed for certain, and met once it is done.</summary>
    public static Duty Undated(LocalDate? doneOn, Outcome unclear) => WithoutTerm(LocalDate.MinIsoValue, 0, doneOn, unclear);

    /// <summary>A duty of a past period of which it is not known whether there was one.</summary>
    public static Duty OfUnknownPeriod(Outcome unclear) => Undated(doneOn: null, unclear) with { Lapses = true };

    /// <summary>The duty, as one about an item of a list.</summary>
    public Duty About(int item) => this with { Item = item };

    /// <summary>A duty whose last day was set and, where it is no working day, moved to the next one.</summary>
    public static Duty OfMovedDay(Law.TermSpan span, Law.Term term, LocalDate? doneOn, Outcome? unclear) =>
        OfSetDay(term.Due, term.Due, doneOn, unclear) with { LatestDue = term.LatestDue, Span = span };

    /// <summary>Whether nothing is recorded as done, in time or late, as a day knows it.</summary>
    public bool IsOpenOn(LocalDate day) => !(DoneOn <= day);

    /// <summary>Whether the duty is met, as a day knows it.</summary>
    public bool IsMetOn(LocalDate day) => DoneOn <= day && (!HasTerm || DoneOn <= Due);

    /// <summary>Whether the last day went by without the duty being met, as a day knows it.</summary>
    public bool IsMissedOn(LocalDate day) => day > Due && !IsMetOn(day);

    /// <summary>The day on which it was done too late, as a day knows it; null when it is still open or was in time.</summary>
    public LocalDate? DoneLateOn(LocalDate day) => HasTerm && DoneOn > Due && DoneOn <= day ? DoneOn : null;

    /// <summary>Whether holidays not yet supplied could undo the miss on a day, where the records reach to another day.</summary>
    public bool CouldBeUndone(LocalDate day, LocalDate knownUntil) =>
        DoneLateOn(day) is { } late ? late <= LatestDue : day <= LatestDue || (HasTerm && knownUntil < LatestDue);

    /// <summary>Whether the records reach far enough to show that nothing was done in time.</summary>
    public bool IsCoveredUntil(LocalDate knownUntil) => HasTerm ? knownUntil >= Due : knownUntil > Due;
}
