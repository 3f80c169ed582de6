using IsoGovernance;
using IsoGovernance.Json;

namespace OneStopShop.Pages;

/// <summary>The form for an internal audit.</summary>
public sealed class AuditModel(Registers registers, RecordEntry entry, Visitor visitor) : RecordPage<InternalAudit>(registers, entry, visitor)
{
    /// <inheritdoc/>
    public override LocalizedText Title => Id is null ? UiTexts.AddAudit : UiTexts.EditAudit;

    /// <inheritdoc/>
    protected override SystemList<InternalAudit> List => SystemLists.InternalAudits;

    /// <inheritdoc/>
    protected override RecordForm<InternalAudit> FormFor(QualityManagementSystem system) => new(
    [
        new("/id", FieldKind.Line),
        new("/programme", FieldKind.Choice) { Choices = Choices.Of(system.AuditProgrammes, programme => programme.Id.Value) },
        new("/plannedFrom", FieldKind.Day),
        new("/plannedUntil", FieldKind.Day),
        new("/criteria", FieldKind.Text),
        new("/scope", FieldKind.Text),
        new("/heldFrom", FieldKind.Day),
        new("/heldUntil", FieldKind.Day),
        new("/completedOn", FieldKind.Day),
        new("/reportedOn", FieldKind.Day),
        new("/cancelledOn", FieldKind.Day),
        new("/cancellationReason", FieldKind.Text),
        new("/auditors/*/name", FieldKind.Line),
        new("/auditors/*/unit", FieldKind.Choice) { Choices = Choices.Of(system.Units, unit => unit.Id.Value, unit => unit.Name) },
        new("/auditors/*/trainedOn", FieldKind.Day),
        new("/findings/*/id", FieldKind.Line),
        new("/findings/*/grade", FieldKind.Choice) { Choices = Choices.Of<AuditFindingGrade>() },
        new("/findings/*/statement", FieldKind.Text),
        new("/findings/*/evidence", FieldKind.Text),
        new("/findings/*/criterion", FieldKind.Line),
        new("/note", FieldKind.Text),
    ]);
}
