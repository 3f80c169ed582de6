using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <content>Objectives and reviews with faults.</content>
internal static partial class PatchworkRegister
{
    private static QualityObjective[] ObjectivesOf(int i) => i % 7 == 0 ? [] :
    [
        new()
        {
            Id = "o1", Text = i % 5 == 0 ? Generation.Decomposed.Of("Mục tiêu") : i % 5 == 1 ? "Mục\u200B tiêu" : "Mục tiêu", ApprovedOn = new(2022, 1, 5), From = new(2022, 1, 1), Until = i % 4 == 0 ? new(2021, 12, 31) : new(2022, 12, 31),
            Indicator = "Tỷ lệ đúng hạn", Unit = i % 3 == 0 ? null : "%", Target = 95, Direction = i % 11 == 0 ? Coded<ObjectiveDirection>.Parse("up") : ObjectiveDirection.AtLeast,
            Plan = i % 2 == 0 ? null : new ObjectivePlan { Actions = "Rà soát", Responsible = "Chánh Văn phòng" },
            Periods = new[] { new ReportingPeriod { Id = "k1", From = new(2022, 1, 1), Until = new(2022, 6, 30) }, new ReportingPeriod { Id = "k2", From = new(2022, 7, 1), Until = new(2022, 12, 31) } },
            Measurements = new[] { new Measurement { Period = i % 3 == 1 ? "k1" : "k2", On = new LocalDate(2022, 12, 1).PlusDays(i * 5), Value = 90 + (i % 10), IsFinal = true } },
            CommunicatedOn = i % 5 == 2 ? null : new(2022, 1, 20),
            MissedActions = i % 4 == 1 ? new[] { "Bổ sung nhân lực" } : null,
        },
        new() { Id = "o2", ApprovedOn = new(2023, 1, 5), From = new(2023, 1, 1), Until = i % 3 == 0 ? new(2023, 3, 31) : new(2023, 12, 31) },
    ];

    private static ManagementReview ReviewOf(int i, int year) => new()
    {
        Id = Text(year),
        HeldOn = new LocalDate(year, i % 6 == 4 ? 3 : 7, 1),
        ChairCapacity = i % 9 == 8 ? null : (ChairCapacity)(i % 3),
        Inputs = i % 4 == 0 ? null : new[] { new ReviewItem { Item = "auditResults" }, new ReviewItem { Item = "customerFeedback" } },
        Outputs = i % 4 == 0 ? null : new[] { new ReviewItem { Item = "resources" } },
        Record = i % 5 == 0 ? null : new ReviewRecord { On = new LocalDate(year, 7, 5) },
        Actions = new[] { new ReviewAction { Id = "h1", Owner = i % 3 == 0 ? null : "Văn phòng", DueOn = new(year, 12, 1), DoneOn = i % 2 == 0 ? null : new(year, 11, 1) } },
    };
}
