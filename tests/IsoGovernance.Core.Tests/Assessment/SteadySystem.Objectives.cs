using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <content>Its objectives and reviews.</content>
internal static partial class SteadySystem
{
    private static QualityObjective[] Objectives() => [.. Enumerable.Range(2015, 10).Select(year => new QualityObjective
    {
        Id = "o" + Text(year), Text = "Đúng hạn", ApprovedOn = new(year, 1, 5), From = new(year, 1, 1), Until = new(year, 12, 31), Policy = "cs-1", CommunicatedOn = new(year, 1, 10),
        Indicator = "Tỷ lệ đúng hạn", Unit = "%", Direction = ObjectiveDirection.AtLeast, Target = 95,
        Plan = new ObjectivePlan { Actions = "Rà soát", Resources = "Hai công chức", Responsible = "Chánh Văn phòng", CompletionDate = new(year, 12, 31), Evaluation = "Thống kê" },
        Periods = new[] { new ReportingPeriod { Id = "k", From = new(year, 1, 1), Until = new(year, 3, 31) } },
        Measurements = new[] { new Measurement { Period = "k", On = new LocalDate(year, 4, 2), Value = 96, IsFinal = true } },
    })];

    private static ManagementReview ReviewOf(int year) => new()
    {
        Id = Text(year),
        HeldOn = new LocalDate(year, 2, 10),
        ChairCapacity = ChairCapacity.Head,
        Inputs = Law.Editions.Iso2008.ReviewInputs.Concat(Law.Editions.Iso2015.ReviewInputs).Select(item => new ReviewItem { Item = item.Code }).Append(new ReviewItem { Item = "qualityPolicy" }).ToArray(),
        Outputs = Law.Editions.Iso2008.ReviewOutputs.Concat(Law.Editions.Iso2015.ReviewOutputs).Select(item => new ReviewItem { Item = item.Code }).ToArray(),
        Record = new ReviewRecord { On = new LocalDate(year, 2, 12) },
        Actions = new[] { new ReviewAction { Id = "h", Owner = "Văn phòng", DueOn = new(year, 4, 1), DoneOn = new(year, 3, 1) } },
    };
}
