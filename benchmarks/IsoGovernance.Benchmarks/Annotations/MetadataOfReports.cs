namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class PeriodicReportMetadata
{
    [Identified<PeriodicReport>, Composed, Plain]
    public object? Id { get; set; }

    [KnownCode<ReportKind>]
    public object? Kind { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ReportFigureMetadata
{
    [KnownCode<ReportFigureKind>]
    public object? Figure { get; set; }

    [Amount]
    public object? Value { get; set; }

    [Share]
    public object? Share { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
