using NodaTime;

namespace IsoGovernance;

/// <summary>A quality objective (mục tiêu chất lượng).</summary>
public sealed record QualityObjective : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<QualityObjective> Id { get; init; }

    /// <summary>What is to be reached; null when not recorded.</summary>
    public string? Text { get; init; }

    /// <summary>The day of approval; null when not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The first day of its period; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of its period; null when not recorded.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The policy that it is tied to; null when not recorded.</summary>
    public Id<QualityPolicy>? Policy { get; init; }

    /// <summary>What is measured (chỉ tiêu); null when not recorded.</summary>
    public string? Indicator { get; init; }

    /// <summary>The unit of the number, for instance <c>%</c>; null when not recorded.</summary>
    public string? Unit { get; init; }

    /// <summary>Which way is better; null when not recorded.</summary>
    public Coded<ObjectiveDirection>? Direction { get; init; }

    /// <summary>The number to reach, in <see cref="Unit"/>; null when not recorded or when an outcome is the target.</summary>
    public decimal? Target { get; init; }

    /// <summary>The outcome to reach; null when not recorded or when a number is the target.</summary>
    public string? TargetOutcome { get; init; }

    /// <summary>The day by which the outcome is reached; null when not recorded.</summary>
    public LocalDate? TargetDate { get; init; }

    /// <summary>The plan to reach it; null when none is recorded.</summary>
    public ObjectivePlan? Plan { get; init; }

    /// <summary>The reporting periods that the agency itself set.</summary>
    public ValueList<ReportingPeriod> Periods { get; init; }

    /// <summary>The results recorded.</summary>
    public ValueList<Measurement> Measurements { get; init; }

    /// <summary>The day of communication to the units concerned (any record counts); null when none is recorded.</summary>
    public LocalDate? CommunicatedOn { get; init; }

    /// <summary>The objective that replaced it after it was missed; null when none did.</summary>
    public Id<QualityObjective>? RevisedBy { get; init; }

    /// <summary>The actions taken because it was missed.</summary>
    public ValueList<string> MissedActions { get; init; }

    internal override string RecordKind => "objective";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Text), Text);
        sheet.Done(nameof(ApprovedOn), ApprovedOn);
        sheet.Reference(nameof(Policy), MemberKind.PolicyReference, Policy?.Value);
        sheet.Text(nameof(Indicator), Indicator);
        sheet.Text(nameof(Unit), Unit);
        sheet.Code(nameof(Direction), Direction);
        sheet.Text(nameof(TargetOutcome), TargetOutcome);
        sheet.Record(nameof(Plan), Plan);
        sheet.Records(nameof(Periods), Periods.Items);
        sheet.Records(nameof(Measurements), Measurements.Items);
        sheet.Done(nameof(CommunicatedOn), CommunicatedOn);
        sheet.Reference(nameof(RevisedBy), MemberKind.ObjectiveReference, RevisedBy?.Value);
        sheet.Texts(nameof(MissedActions), MissedActions);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
