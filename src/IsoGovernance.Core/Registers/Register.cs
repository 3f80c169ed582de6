using NodaTime;

namespace IsoGovernance;

/// <summary>A register (sổ theo dõi): what one ministry or province records of its agencies' quality management systems.</summary>
public sealed record Register : Fact
{
    /// <summary>The ministry or province that keeps the register (bộ, ngành hoặc Ủy ban nhân dân cấp tỉnh); null when not recorded.</summary>
    public Authority? Authority { get; init; }

    /// <summary>The lead unit (đơn vị chủ trì; QĐ19 Art. 12.3, 12.4); null when not recorded.</summary>
    public LeadUnit? LeadUnit { get; init; }

    /// <summary>The provincial steering committees, one after the other.</summary>
    public ValueList<SteeringCommittee> SteeringCommittees { get; init; }

    /// <summary>The rollout plans (QĐ19 Art. 6).</summary>
    public ValueList<RolloutPlan> RolloutPlans { get; init; }

    /// <summary>The plans to move to another edition.</summary>
    public ValueList<TransitionPlan> TransitionPlans { get; init; }

    /// <summary>The framework models published for kinds of agencies (QĐ19 Art. 5).</summary>
    public ValueList<PublishedModel> FrameworkModels { get; init; }

    /// <summary>The changes of the published list of procedures (TT26 Art. 4.3).</summary>
    public ValueList<ProcedureListChange> ProcedureListChanges { get; init; }

    /// <summary>
    /// The first day that the register vouches for; null when not recorded. What may have happened before it and is not recorded is never
    /// held against anybody.
    /// </summary>
    public LocalDate? RecordsFrom { get; init; }

    /// <summary>The last day that the register vouches for; null when not recorded: it vouches up to any assessment date.</summary>
    public LocalDate? RecordedUntil { get; init; }

    /// <summary>Whether the register holds all agencies of the authority; null when not recorded, which is not taken for a yes.</summary>
    public bool? Complete { get; init; }

    /// <summary>The days off and swapped working days that no calendar can derive; empty when none are recorded.</summary>
    public RecordedCalendar? WorkingCalendar { get; init; }

    /// <summary>The agencies.</summary>
    public ValueList<Agency> Agencies { get; init; }

    /// <summary>The quality management systems.</summary>
    public ValueList<QualityManagementSystem> Systems { get; init; }

    /// <summary>The yearly inspection plans.</summary>
    public ValueList<InspectionPlan> InspectionPlans { get; init; }

    /// <summary>The inspections.</summary>
    public ValueList<Inspection> Inspections { get; init; }

    /// <summary>The yearly summaries and reports.</summary>
    public ValueList<PeriodicReport> Reports { get; init; }

    internal override string RecordKind => "register";

    /// <summary>All but the systems and inspections, which arrive one by one.</summary>
    internal override void Describe(FactSheet sheet)
    {
        sheet.Record(nameof(Authority), Authority);
        sheet.Record(nameof(LeadUnit), LeadUnit);
        sheet.RecordsOfRegister(nameof(SteeringCommittees), SteeringCommittees.Items);
        sheet.RecordsOfRegister(nameof(RolloutPlans), RolloutPlans.Items);
        sheet.RecordsOfRegister(nameof(TransitionPlans), TransitionPlans.Items);
        sheet.RecordsOfRegister(nameof(FrameworkModels), FrameworkModels.Items);
        sheet.RecordsOfRegister(nameof(ProcedureListChanges), ProcedureListChanges.Items);
        sheet.Record(nameof(WorkingCalendar), WorkingCalendar);
        sheet.RecordsOfRegister(nameof(Agencies), Agencies.Items);
        sheet.RecordsOfRegister(nameof(InspectionPlans), InspectionPlans.Items);
        sheet.RecordsOfRegister(nameof(Reports), Reports.Items);
        sheet.Order(nameof(RecordsFrom), RecordsFrom, nameof(RecordedUntil), RecordedUntil);
        sheet.Text(nameof(Note), Note);
    }
}
