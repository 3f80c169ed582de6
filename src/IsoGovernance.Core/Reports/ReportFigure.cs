namespace IsoGovernance;

/// <summary>A figure given in a report (số liệu báo cáo).</summary>
public sealed record ReportFigure : Fact
{
    /// <summary>What is counted; null when not recorded.</summary>
    public Coded<ReportFigureKind>? Figure { get; init; }

    /// <summary>The number; null when not recorded or when a share is given.</summary>
    public int? Value { get; init; }

    /// <summary>A share, exact such as <c>56/60</c> or in percent such as <c>93.3%</c>; null when a number is given.</summary>
    public string? Share { get; init; }

    internal override string RecordKind => "reportFigure";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Code(nameof(Figure), Figure);
        sheet.Amount(nameof(Value), Value);
        sheet.Share(nameof(Share), Share);
        sheet.Text(nameof(Note), Note);
    }
}
