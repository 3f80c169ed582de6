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
/// <param name="planned">The entries of the register's inspection plans; null where they are yet to be looked up.</param>
internal sealed class RuleContext(LocalDate asOf, LawOnDate law, Register head, AgencyDirectory agencies, LostValues lost, PlannedEntries? planned = null)
{
    private readonly List<Duty> _duties = [];

    /// <summary>The assessment date.</summary>
    public LocalDate AsOf { get; } = asOf;

    /// <summary>The last day up to which duties are listed; the assessment date when the past is judged.</summary>
    public LocalDate Horizon { get; set; } = asOf;

    /// <summary>The last day on or before the assessment date that the register vouches for.</summary>
    public LocalDate KnownUntil { get; } = head.RecordedUntil < asOf ? head.RecordedUntil.Value : asOf;

    /// <summary>The first day that the register vouches for; null where it does not say.</summary>
    public LocalDate? RecordsFrom { get; } = head.RecordsFrom;

    public LawOnDate Law { get; } = law;

    /// <summary>The register without its systems and inspections.</summary>
    public Register Head { get; } = head;

    public AgencyDirectory Agencies { get; } = agencies;

    /// <summary>What could not be read, as far as the subject is concerned: of a register that is read record by record, of its head and of the record.</summary>
    public LostValues Lost { get; set; } = lost;

    /// <summary>The system that the subject belongs to or is; null for subjects outside systems.</summary>
    public SystemView? Owner { get; set; }

    /// <summary>
    /// What to say of the records around the subject where it is judged without them: the register or the system was not given. Null for
    /// subjects in their register.
    /// </summary>
    public Outcome? NotGiven { get; set; }

    /// <summary>The JSON pointer of that system; empty outside systems.</summary>
    public string OwnerPath => Owner is null ? "" : "/systems/" + OwnerOrdinal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The position of that system in the register.</summary>
    public int OwnerOrdinal { get; set; }

    /// <summary>The entries of all inspection plans.</summary>
    public PlannedEntries Planned { get; } = planned ?? new PlannedEntries(head);

    /// <summary>Scratch: the steps that a yearly duty counts.</summary>
    public DatedSteps Steps { get; } = new();

    /// <summary>Scratch: the periods of a yearly duty.</summary>
    public List<YearlyPeriod> Periods { get; } = [];

    /// <summary>Scratch: the procedures handled on a day.</summary>
    public ProcedureTable HandledProcedures { get; } = new();

    /// <summary>Scratch: texts seen.</summary>
    public HashSet<string> Seen { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Scratch: the documents of each number.</summary>
    public SameTexts<SystemDocument> Versions { get; } = new(TwoVersionsInForce.NumberOf);

    /// <summary>What a host's rule is shown of it.</summary>
    public Circumstances Circumstances => field ??= new Circumstances(this);

    public List<Duty> EmptyDuties()
    {
        _duties.Clear();
        return _duties;
    }
}
