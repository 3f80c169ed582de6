using NodaTime;

namespace IsoGovernance;

/// <summary>An inspection of an agency, or of several together (cuộc kiểm tra; TT26 Art. 33 to 37).</summary>
public sealed record Inspection : Fact
{
    /// <summary>The identifier, unique among the inspections of the register.</summary>
    public required Id<Inspection> Id { get; init; }

    /// <summary>The agencies inspected (cơ quan chịu sự kiểm tra); each counts.</summary>
    public ValueList<Id<Agency>> Agencies { get; init; }

    /// <summary>The entry of a plan that it carries out; null when not recorded, or when it was not planned.</summary>
    public Id<InspectionPlanEntry>? PlanEntry { get; init; }

    /// <summary>The form (hình thức kiểm tra); null when not recorded.</summary>
    public Coded<InspectionForm>? Form { get; init; }

    /// <summary>The first day on which it was carried out; null when not recorded.</summary>
    public LocalDate? HeldFrom { get; init; }

    /// <summary>The last day on which it was carried out; null when not recorded: it ended on its first day.</summary>
    public LocalDate? HeldUntil { get; init; }

    /// <summary>Why it was not carried out; null when it was. Such an inspection counts for nothing.</summary>
    public string? NotCarriedOutReason { get; init; }

    /// <summary>The team; null when not recorded.</summary>
    public InspectionTeam? Team { get; init; }

    /// <summary>The edition inspected against; null when not recorded.</summary>
    public StandardEdition? Edition { get; init; }

    internal override string RecordKind => "inspection";

    internal override string? RecordId => Id.Value;

    /// <summary>The day on which the inspection was over: its last day, or its first where no last day is recorded; null when neither is.</summary>
    public LocalDate? CarriedOutOn => NotCarriedOutReason is null ? HeldUntil ?? HeldFrom : null;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Agencies(nameof(Agencies), Agencies);
        sheet.Reference(nameof(PlanEntry), MemberKind.PlanEntryReference, PlanEntry?.Value);
        sheet.Record(nameof(Team), Team);
    }
}
