using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>A register on the day for which it is judged: what every family asks for.</summary>
internal sealed class Day
{
    /// <summary>The first day on which Decision 19/2014 binds.</summary>
    public static readonly LocalDate Decision = new(2014, 5, 18);

    /// <summary>The first day on which Circular 26/2014 binds.</summary>
    public static readonly LocalDate Circular = new(2014, 12, 1);

    /// <summary>The first day on which TCVN ISO 9001:2015 binds anybody.</summary>
    public static readonly LocalDate Standard2015 = new(2015, 12, 31);

    private readonly Action<string, string> _found;

    public Day(Register register, LocalDate asOf, Action<string, string> found)
    {
        _found = found;
        Register = register;
        AsOf = asOf;
        KnownUntil = register.RecordedUntil < asOf ? register.RecordedUntil.Value : asOf;
        RecordsFrom = register.RecordsFrom ?? LocalDate.MinIsoValue;
        Law = LawBook.Default.CompletedBy(register).On(asOf);
        Agencies = new AgencyList(register.Agencies, Law);
        BindsDecision = asOf >= Decision;
        BindsCircular = asOf >= Circular;
        BindsStandard2015 = asOf >= Standard2015;
    }

    public Register Register { get; }

    public LocalDate AsOf { get; }

    /// <summary>The last day up to the one judged that the register vouches for.</summary>
    public LocalDate KnownUntil { get; }

    /// <summary>The first day that the register vouches for; the earliest day of all where it does not say.</summary>
    public LocalDate RecordsFrom { get; }

    public LawOnDate Law { get; }

    public AgencyList Agencies { get; }

    public bool BindsDecision { get; }

    public bool BindsCircular { get; }

    public bool BindsStandard2015 { get; }

    public void Found(string code, string path) => _found(code, path);

    /// <summary>Whether what is missing on a day would be in the register.</summary>
    public bool Vouches(LocalDate day) => day >= RecordsFrom && day <= KnownUntil;

    /// <summary>Whether what is missing in a time would be in the register.</summary>
    public bool Vouches(LocalDate from, LocalDate until) => from >= RecordsFrom && until <= KnownUntil;

    /// <summary>Whether a duty that begins on a day and has no term is not met on the day judged.</summary>
    public bool IsOpen(LocalDate from, LocalDate? done) => !(done <= AsOf) && from >= RecordsFrom && from < KnownUntil;

    /// <summary>Whether a duty with a term was missed: still open or done too late, whatever holidays are not known yet.</summary>
    public bool IsMissed(LocalDate from, Term term, LocalDate? done)
    {
        if (AsOf <= term.LatestDue) return false;
        if (done <= AsOf) return done > term.LatestDue;
        return from >= RecordsFrom && KnownUntil >= term.LatestDue;
    }
}
