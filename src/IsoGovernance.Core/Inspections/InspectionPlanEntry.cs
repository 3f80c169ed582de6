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

    /// <summary>The inspecting unit (đơn vị kiểm tra); null when not recorded.</summary>
    public string? InspectingUnit { get; init; }

    /// <summary>The co-ordinating units (đơn vị phối hợp), where there are any.</summary>
    public ValueList<string> CoordinatingUnits { get; init; }

    /// <summary>Another inspection that it is combined with, such as administrative reform; null when there is none.</summary>
    public string? CombinedWith { get; init; }

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
        sheet.Code(nameof(Form), Form);
        sheet.Text(nameof(InspectingUnit), InspectingUnit);
        sheet.Texts(nameof(CoordinatingUnits), CoordinatingUnits);
        sheet.Text(nameof(CombinedWith), CombinedWith);
        sheet.Order(nameof(ExpectedFrom), ExpectedFrom, nameof(ExpectedUntil), ExpectedUntil);
        sheet.Text(nameof(Note), Note);
    }
}
