using NodaTime;

namespace IsoGovernance;

/// <summary>The plan to reach an objective (kế hoạch thực hiện mục tiêu).</summary>
public sealed record ObjectivePlan : Fact
{
    /// <summary>What will be done; null when not recorded.</summary>
    public string? Actions { get; init; }

    /// <summary>The resources; null when not recorded.</summary>
    public string? Resources { get; init; }

    /// <summary>The person responsible; null when not recorded.</summary>
    public string? Responsible { get; init; }

    /// <summary>The day of completion; null when not recorded.</summary>
    public LocalDate? CompletionDate { get; init; }

    /// <summary>How results are evaluated; null when not recorded.</summary>
    public string? Evaluation { get; init; }

    internal override string RecordKind => "objectivePlan";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Actions), Actions);
        sheet.Text(nameof(Resources), Resources);
        sheet.Text(nameof(Responsible), Responsible);
        sheet.Text(nameof(Evaluation), Evaluation);
        sheet.Text(nameof(Note), Note);
    }
}
