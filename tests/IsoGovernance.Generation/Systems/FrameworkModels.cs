using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The framework models that the ministries published, and which of them a system names.</summary>
internal static class FrameworkModels
{
    public static PublishedModel[] Published { get; } =
    [
        new() { Document = "2276/QĐ-BKHCN", AgencyKinds = [AgencyKind.CommuneCommittee], From = new LocalDate(2015, 9, 1) },
        new() { Document = "118/QĐ-TCT", AgencyKinds = [AgencyKind.VerticalAgency], From = new LocalDate(2014, 6, 1) },
    ];

    public static IEnumerable<FrameworkModel> NamedBy(SystemPlan plan) =>
        from model in Published
        where model.AgencyKinds.Contains(plan.Host.Kind)
        select new FrameworkModel { Document = model.Document, Name = "Mô hình khung", From = LocalDate.Max(model.From!.Value, plan.BuildingFrom) };
}
