using IsoGovernance;
using IsoGovernance.Json;

namespace OneStopShop.Pages;

/// <summary>The form for a nonconformity.</summary>
public sealed class NonconformityModel(Registers registers, RecordEntry entry, Visitor visitor) : RecordPage<Nonconformity>(registers, entry, visitor)
{
    /// <inheritdoc/>
    public override LocalizedText Title => Id is null ? UiTexts.AddNonconformity : UiTexts.EditNonconformity;

    /// <inheritdoc/>
    protected override SystemList<Nonconformity> List => SystemLists.Nonconformities;

    /// <inheritdoc/>
    protected override RecordForm<Nonconformity> FormFor(QualityManagementSystem system) => new(
    [
        new("/id", FieldKind.Line),
        new("/source", FieldKind.Choice) { Choices = Choices.Of<NonconformitySource>() },
        new("/audit", FieldKind.Choice) { Choices = Choices.Of(system.InternalAudits, audit => audit.Id.Value) },
        new("/auditFinding", FieldKind.Choice) { Choices = Choices.Of(system.InternalAudits.SelectMany(audit => audit.Findings), finding => finding.Id.Value, finding => finding.Statement) },
        new("/objective", FieldKind.Choice) { Choices = Choices.Of(system.Objectives, objective => objective.Id.Value) },
        new("/unit", FieldKind.Choice) { Choices = Choices.Of(system.Units, unit => unit.Id.Value, unit => unit.Name) },
        new("/statement", FieldKind.Text),
        new("/requirement", FieldKind.Text),
        new("/raisedOn", FieldKind.Day),
        new("/noCorrectionReason", FieldKind.Text),
        new("/cause", FieldKind.Text),
        new("/causeDeterminedOn", FieldKind.Day),
        new("/similarCasesCheckedOn", FieldKind.Day),
        new("/closedOn", FieldKind.Day),
        new("/need/on", FieldKind.Day),
        new("/need/isNeeded", FieldKind.YesNo),
        new("/need/reason", FieldKind.Text),
        new("/corrections/*/description", FieldKind.Text),
        new("/corrections/*/plannedFor", FieldKind.Day),
        new("/corrections/*/doneOn", FieldKind.Day),
        new("/correctiveActions/*/id", FieldKind.Line),
        new("/correctiveActions/*/description", FieldKind.Text),
        new("/correctiveActions/*/owner", FieldKind.Line),
        new("/correctiveActions/*/recordedOn", FieldKind.Day),
        new("/correctiveActions/*/dueOn", FieldKind.Day),
        new("/correctiveActions/*/implementedOn", FieldKind.Day),
        new("/effectivenessReviews/*/on", FieldKind.Day),
        new("/effectivenessReviews/*/isEffective", FieldKind.YesNo),
        new("/note", FieldKind.Text),
    ]);
}
