namespace IsoGovernance;

/// <summary>The unit that leads the application of the decision (đơn vị chủ trì; QĐ19 Art. 12.3, 12.4).</summary>
public sealed record LeadUnit : Fact
{
    /// <summary>The name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The agency of the register that it is; null when not recorded.</summary>
    public Id<Agency>? Agency { get; init; }

    internal override string RecordKind => "leadUnit";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Name), Name);
        sheet.Reference(nameof(Agency), MemberKind.AgencyReference, Agency?.Value);
        sheet.Text(nameof(Note), Note);
    }
}
