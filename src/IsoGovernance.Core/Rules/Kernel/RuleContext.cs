using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What a rule knows besides its subject. One worker has one; its scratch lists are reused from subject to subject.</summary>
/// <param name="asOf">The assessment date.</param>
/// <param name="law">The law as it is read for that date.</param>
/// <param name="head">The register without its systems and inspections.</param>
/// <param name="agencies">The agencies of the register.</param>
/// <param name="lost">What could not be read of the register.</param>
internal sealed class RuleContext(LocalDate asOf, LawOnDate law, Register head, AgencyDirectory agencies, LostValues lost)
{
    private readonly List<Duty> _duties = [];

    /// <summary>The assessment date.</summary>
    public LocalDate AsOf { get; } = asOf;

    /// <summary>The last day up to which duties are listed; the assessment date when the past is judged.</summary>
    public LocalDate Horizon { get; } = asOf;

    /// <summary>The last day on or before the assessment date that the register vouches for.</summary>
    public LocalDate KnownUntil { get; } = head.RecordedUntil < asOf ? head.RecordedUntil.Value : asOf;

    /// <summary>The first day that the register vouches for; null where it does not say.</summary>
    public LocalDate? RecordsFrom { get; } = head.RecordsFrom;

    public LawOnDate Law { get; } = law;

    /// <summary>The register without its systems and inspections.</summary>
    public Register Head { get; } = head;

    public AgencyDirectory Agencies { get; } = agencies;

    public LostValues Lost { get; } = lost;

    /// <summary>The system that the subject belongs to or is; null for subjects outside systems.</summary>
    public SystemView? Owner { get; set; }

    /// <summary>Scratch: the steps that a yearly duty counts.</summary>
    public DatedSteps Steps { get; } = new();

    /// <summary>Scratch: the periods of a yearly duty.</summary>
    public List<YearlyPeriod> Periods { get; } = [];

    /// <summary>Scratch: the procedures on another day than the assessment date.</summary>
    public ProcedureTable OtherProcedures { get; } = new();

    /// <summary>Scratch: texts seen.</summary>
    public HashSet<string> Seen { get; } = new(System.StringComparer.Ordinal);

    public List<Duty> EmptyDuties()
    {
        _duties.Clear();
        return _duties;
    }
}
