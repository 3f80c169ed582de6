using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>
/// What a validator is given besides the record: the day, the law in force on it, the register and the system that the record is in. One is
/// injected into validators that are made once, and entered for each register.
/// </summary>
internal sealed class Surroundings
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _planEntries = new(StringComparer.Ordinal);
    private Participations? _participations;

    public Surroundings() => System = new SystemScope(this);

    public Register Register { get; private set; } = null!;

    public LocalDate AsOf { get; private set; }

    /// <summary>The first day that the register vouches for; null where it does not say.</summary>
    public LocalDate? RecordsFrom { get; private set; }

    /// <summary>The last day up to the assessment date that the register vouches for.</summary>
    public LocalDate KnownUntil { get; private set; }

    public LawBook Book { get; private set; } = null!;

    public LawOnDate Law { get; private set; } = null!;

    /// <summary>The system that is being validated.</summary>
    public SystemScope System { get; }

    /// <summary>Which agencies take part in which systems; counted when it is first asked for.</summary>
    public Participations Participations => _participations ??= new Participations(this);

    public void Enter(Register register, LocalDate asOf)
    {
        Register = register;
        AsOf = asOf;
        RecordsFrom = register.RecordsFrom;
        KnownUntil = register.RecordedUntil < asOf ? register.RecordedUntil.Value : asOf;
        Book = LawBook.Default.CompletedBy(register);
        Law = Book.On(asOf);
        _participations = null;
        _ordinals.Clear();
        for (var i = 0; i < register.Agencies.Count; i++)
        {
            if (!register.Agencies[i].Id.IsMissing) _ordinals.TryAdd(register.Agencies[i].Id.Value, i);
        }
        _planEntries.Clear();
        foreach (var plan in register.InspectionPlans)
        {
            foreach (var entry in plan.Entries) _planEntries.Add(entry.Id.Value);
        }
    }

    public Agency? Find(Id<Agency> id) => OrdinalOf(id) is >= 0 and var ordinal ? Register.Agencies[ordinal] : null;

    public int OrdinalOf(Id<Agency> id) => _ordinals.TryGetValue(id.Value, out var ordinal) ? ordinal : -1;

    public bool HasPlanEntry(string id) => _planEntries.Contains(id);

    /// <summary>Whether what is not recorded of a day did not happen on it.</summary>
    public bool Vouches(LocalDate day) => Vouches(day, day);

    public bool Vouches(LocalDate from, LocalDate until) => !(from < RecordsFrom) && until <= KnownUntil;

    /// <summary>Whether a day is over, and the register knows of it.</summary>
    public bool IsOver(LocalDate day) => AsOf > day && !(day < RecordsFrom) && KnownUntil >= day;

    /// <summary>Whether a day is over, and the register knows of a later one.</summary>
    public bool IsPast(LocalDate day) => IsOver(day) && KnownUntil > day;

    /// <summary>Whether what is to follow an event in the system, without a term, is missing on a later day.</summary>
    public bool IsOpenAfter(LocalDate day) => IsPast(day) && !(day >= System.LastDay);

    /// <summary>Whether something that was due, by no term of the law, has not been done.</summary>
    public bool IsMissed(LocalDate from, LocalDate due, LocalDate? doneOn) =>
        AsOf > due && !(doneOn <= AsOf) && !(from < RecordsFrom) && KnownUntil > due;

    /// <summary>Whether a term of the law was missed, whatever decreed holidays the calendar does not know.</summary>
    public bool IsMissed(LocalDate from, Term term, LocalDate? doneOn)
    {
        if (AsOf <= term.Due || doneOn <= term.Due) return false;
        if (doneOn <= AsOf) return doneOn > term.LatestDue;
        return !(from < RecordsFrom) && KnownUntil >= term.Due && AsOf > term.LatestDue && KnownUntil >= term.LatestDue;
    }
}
