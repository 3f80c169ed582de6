using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

/// <content>The objectives and the reviews of the sample's system.</content>
internal static partial class Samples
{
    public static QualityObjective Objective(int year) => new()
    {
        Id = $"mt-{year}",
        Text = "Giải quyết thủ tục hành chính đúng hạn",
        ApprovedOn = new(year, 1, 5),
        From = new(year, 1, 1),
        Until = new(year, 12, 31),
        Policy = "cs-1",
        Indicator = "Tỷ lệ hồ sơ giải quyết đúng hạn",
        Unit = "%",
        Direction = ObjectiveDirection.AtLeast,
        Target = 95,
        Plan = new ObjectivePlan
        {
            Actions = "Rà soát hồ sơ hằng tuần",
            Resources = "Hai công chức, phần mềm một cửa",
            Responsible = "Chánh Văn phòng",
            CompletionDate = new(year, 12, 31),
            Evaluation = "Thống kê của phần mềm một cửa",
        },
        CommunicatedOn = new(year, 1, 10),
        Periods = new[] { Period("6-tháng-đầu", $"{year}-01-01", $"{year}-06-30", $"{year}-07-10"), Period("6-tháng-cuối", $"{year}-07-01", $"{year}-12-31", null) },
    };

    public static ReportingPeriod Period(string id, string from, string until, string? due) =>
        new() { Id = id, From = Day(from), Until = Day(until), DueOn = due is null ? null : Day(due) };

    public static Measurement Result(string period, string on, decimal value) => new() { Period = period, On = Day(on), Value = value };

    /// <summary>An objective of 2023 with its results.</summary>
    public static QualityObjective Met => Objective(2023) with
    {
        Measurements = new[] { Result("6-tháng-đầu", "2023-07-05", 94.5m), Result("6-tháng-cuối", "2023-12-29", 96m) with { IsFinal = true } },
    };

    /// <summary>A review held on a day with all that the edition of 2015 asks for.</summary>
    public static ManagementReview FullReview(string heldOn) => WithContents(Review(heldOn));

    private static ManagementReview WithContents(ManagementReview review) => review with
    {
        Chair = "Nguyễn Văn An",
        ChairCapacity = ChairCapacity.Head,
        Inputs = Editions.Iso2015.ReviewInputs.Select(item => new ReviewItem { Item = item.Code, Text = item.Text.Vietnamese }).ToArray(),
        Outputs = Editions.Iso2015.ReviewOutputs.Select(item => new ReviewItem { Item = item.Code, IsNothingToReport = true }).ToArray(),
        Record = new ReviewRecord { Number = "15/TB-SYT", On = review.HeldOn?.PlusDays(3) },
        Actions = new[]
        {
            new ReviewAction { Id = "hđ-1", Text = "Nâng cấp phần mềm một cửa", Owner = "Văn phòng Sở", DueOn = review.HeldOn?.PlusDays(60), DoneOn = review.HeldOn?.PlusDays(45) },
        },
    };

    private static QualityManagementSystem WithPolicies(QualityManagementSystem system) => system with
    {
        Policies = system.Policies.Count > 0 ? system.Policies : new[] { new QualityPolicy { Id = "cs-1", IssuedOn = Day("2020-02-20"), From = Day("2020-03-01") } },
        Objectives = new[] { Met, Objective(2024) },
    };

    private static QualityManagementSystem WithReviews(QualityManagementSystem system) => system with
    {
        ManagementReviews = system.ManagementReviews.Select(WithContents).ToArray(),
    };
}
