using NodaTime;

namespace IsoGovernance;

/// <summary>An agency in an inspection plan (TT26 Art. 34.2).</summary>
public sealed record InspectionPlanEntry : Fact
{
    /// <summary>The identifier, unique among the entries of all plans of the register.</summary>
    public required Id<InspectionPlanEntry> Id { get; init; }

    /// <summary>The agency to inspect.</summary>
    public Id<Agency> Agency { get; init; }

    /// <summary>The form; null when not recorded.</summary>
    public Coded<InspectionForm>? Form { get; init; }

    /// <summary>The first expected day (thời gian dự kiến); null when not recorded.</summary>
    public LocalDate? ExpectedFrom { get; init; }

    /// <summary>The last expected day; null when not recorded.</summary>
    public LocalDate? ExpectedUntil { get; init; }

    internal override string RecordKind => "inspectionPlanEntry";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Reference(nameof(Agency), MemberKind.AgencyReference, Agency.Value);
    }
}
