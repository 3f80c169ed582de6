using NodaTime;

namespace IsoGovernance;

/// <summary>A procedure that is recorded as left out of the system (thủ tục hành chính không đưa vào hệ thống). The law knows no exclusion: SCP001 still counts it.</summary>
public sealed record ExcludedProcedure : Fact
{
    /// <summary>The procedure.</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>Why it is left out; null when no reason is recorded.</summary>
    public string? Reason { get; init; }

    /// <summary>The first day; null when not recorded: all along.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null while it holds.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "excludedProcedure";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Reference(nameof(Code), MemberKind.ProcedureReference, Code.Text);
        sheet.Text(nameof(Reason), Reason);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
