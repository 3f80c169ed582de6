using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class PeriodicReportData : DataRules<PeriodicReport>
{
    public PeriodicReportData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Code(x => x.Kind);
        Number(x => x.Number);
        Done(x => x.On);
        Each(x => x.Figures, new ReportFigureData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class ReportFigureData : DataRules<ReportFigure>
{
    public ReportFigureData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Code(x => x.Figure);
        Amount(x => x.Value);
        Share(x => x.Share);
        Text(x => x.Note);
    }
}
