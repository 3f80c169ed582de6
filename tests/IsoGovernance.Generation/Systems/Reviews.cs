using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The management reviews of a system, with the inputs and outputs of the edition that it followed.</summary>
internal sealed class Reviews(ulong seed, SystemPlan plan, Staff staff)
{
    private readonly Dice _dice = new(seed, Matter.Reviews, plan.Ordinal);

    public ManagementReview[] Generate() => [.. YearlySteps.Reviews(plan, _dice).Select(New)];

    private ManagementReview New(LocalDate day, int number)
    {
        var isByHead = _dice.Chance(70);
        var edition = plan.EditionOn(day) == StandardEdition.Iso2008 ? Editions.Iso2008 : Editions.Iso2015;
        return new ManagementReview
        {
            Id = "xx-" + (number + 1),
            HeldOn = day,
            Chair = staff.Leader(isByHead),
            ChairCapacity = isByHead ? ChairCapacity.Head : ChairCapacity.DeputyHead,
            Inputs =
            [
                .. edition.ReviewInputs.Select(input => new ReviewItem { Item = input.Code, Text = input.Text.Vietnamese, IsNothingToReport = number == 0 && input.Code == "previousActions" }),
                new ReviewItem { Item = "qualityPolicy", Text = "Chính sách chất lượng còn phù hợp" },
            ],
            Outputs = [.. edition.ReviewOutputs.Select(output => new ReviewItem { Item = output.Code, Text = output.Text.Vietnamese })],
            Record = new ReviewRecord { Number = $"{40 + number}/TB-UBND", On = day },
            Actions = [.. Actions(day)],
        };
    }

    private IEnumerable<ReviewAction> Actions(LocalDate day)
    {
        var count = _dice.Between(0, 3);
        for (var i = 1; i <= count; i++)
        {
            var due = day.PlusDays(_dice.Between(30, 90));
            var done = due.PlusDays(-_dice.Between(0, 20));
            yield return new ReviewAction
            {
                Id = "hđ-" + i, Text = "Rà soát quy trình", Owner = staff.HeadOf(i, day), DueOn = due, DoneOn = done <= plan.LastDay ? done : null,
            };
        }
    }
}
