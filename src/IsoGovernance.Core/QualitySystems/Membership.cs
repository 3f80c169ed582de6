using NodaTime;

namespace IsoGovernance;

/// <summary>That an agency takes part in another agency's system (cơ quan tham gia hệ thống).</summary>
public sealed record Membership : Fact
{
    /// <summary>The agency.</summary>
    public required Id<Agency> Agency { get; init; }

    /// <summary>The first day of taking part; null when not recorded: from the system's beginning.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of taking part; null while it lasts.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "membership";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Reference(nameof(Agency), MemberKind.AgencyReference, Agency.Value);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
