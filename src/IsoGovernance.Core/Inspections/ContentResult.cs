namespace IsoGovernance;

/// <summary>The result of one of the thirteen inspection contents (TT26 Art. 36).</summary>
public sealed record ContentResult : Fact
{
    /// <summary>The content; null when not recorded.</summary>
    public Coded<InspectionContent>? Content { get; init; }

    /// <summary>The result; null when not recorded.</summary>
    public Coded<ContentVerdict>? Result { get; init; }

    /// <summary>What was seen; null when not recorded.</summary>
    public string? Remark { get; init; }

    internal override string RecordKind => "contentResult";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Code(nameof(Content), Content);
        sheet.Code(nameof(Result), Result);
        sheet.Text(nameof(Remark), Remark);
        sheet.Text(nameof(Note), Note);
    }
}
