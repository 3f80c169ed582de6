namespace IsoGovernance;

/// <summary>A finding of an internal audit (phát hiện đánh giá).</summary>
public sealed record AuditFinding : Fact
{
    /// <summary>The identifier, unique within the audit.</summary>
    public required Id<AuditFinding> Id { get; init; }

    /// <summary>The grade; null when not recorded.</summary>
    public Coded<AuditFindingGrade>? Grade { get; init; }

    /// <summary>What was found; null when not recorded.</summary>
    public string? Statement { get; init; }

    /// <summary>The evidence (bằng chứng); null when not recorded.</summary>
    public string? Evidence { get; init; }

    /// <summary>The clause, procedure or provision it is measured by (chuẩn mực); null when not recorded.</summary>
    public string? Criterion { get; init; }

    internal override string RecordKind => "auditFinding";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Code(nameof(Grade), Grade);
        sheet.Text(nameof(Statement), Statement);
        sheet.Text(nameof(Evidence), Evidence);
        sheet.Text(nameof(Criterion), Criterion);
        sheet.Text(nameof(Note), Note);
    }
}
