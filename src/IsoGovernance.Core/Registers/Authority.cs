namespace IsoGovernance;

/// <summary>The authority that keeps a register: a ministry or a province (bộ, ngành hoặc Ủy ban nhân dân cấp tỉnh).</summary>
public sealed record Authority : Fact
{
    /// <summary>The name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The stricter values that the authority set for numbers of the law, with the documents that set them.</summary>
    public ValueList<LocalParameter> Parameters { get; init; }

    internal override string RecordKind => "authority";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Name), Name);
        sheet.Records(nameof(Parameters), Parameters.Items);
        sheet.Text(nameof(Note), Note);
    }
}
