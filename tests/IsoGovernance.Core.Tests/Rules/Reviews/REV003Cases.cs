using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using static IsoGovernance.Tests.OneReview;

namespace IsoGovernance.Tests;

internal sealed class REV003Cases : RuleCases
{
    private const string Items = Place + "/inputs";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a review with all items of the edition is in order", Of(review => review));
        foreach (var edition in new[] { Editions.Iso2015, Editions.Iso2008 })
        {
            var items = edition.ReviewInputs;
            var all = items.Select(item => item.Code).ToArray();
            yield return Pass($"all items of {edition.Edition} are in order under it", With(edition.Edition, all));
            foreach (var left in items)
            {
                yield return Fail($"under {edition.Edition} a review without {left.Code} is a finding", With(edition.Edition, [.. all.Where(item => item != left.Code)]))
                    .Finding("", Items, ("missing", new ValueList<EditionItem>([left])), ("missingCount", 1), ("total", all.Length)).AndNeverHeals();
            }
        }

        yield return Fail("a review without any is one finding", With(StandardEdition.Iso2015)).Finding("", Items, ("missingCount", 12), ("day", Day("2023-11-13"))).AndNeverHeals();
        yield return Fail("it lacks fewer under the edition of 2008", With(StandardEdition.Iso2008)).Finding("", Items, ("missingCount", 7)).AndNeverHeals();
        yield return Pass("nothing to report counts", Of(review => review with { Inputs = Editions.Iso2015.ReviewInputs.Select(item => new ReviewItem { Item = item.Code, IsNothingToReport = true }).ToArray() }));
        yield return Fail("another item does not make up for one", With(StandardEdition.Iso2015, [.. Editions.Iso2015.ReviewInputs.Skip(1).Select(item => item.Code), "weather"])).Finding("", Items).AndNeverHeals();
        yield return NotEvaluated("review-item-not-recorded", "an item that does not say which it is may be the one", Of(review => review with { Inputs = new[] { new ReviewItem { Text = "Kết quả" } } }));
        yield return NotEvaluated("edition-not-known", "an unknown edition leaves it open", With("ISO 9001:1994"));
        yield return NotEvaluated("before-records", "a review before the records is not held against it", Of(review => review with { Inputs = [] }) with { RecordsFrom = Day("2023-11-14") });
        yield return NotEvaluated("after-records", "nor one after they end", Of(review => review with { Inputs = [] }) with { RecordedUntil = Day("2023-11-12") });
        yield return Fail("one on their first and last day is", Of(review => review with { Inputs = [] }) with { RecordsFrom = Day("2023-11-13"), RecordedUntil = Day("2023-11-13") }).Finding("", Items);
        yield return NotEvaluated("date-not-recorded", "a review without its day is not judged", Of(review => review with { HeldOn = null, Inputs = [] }));
        yield return NotApplicable("nothing-due-yet", "a review to come is not judged", Of(review => review with { Inputs = [] }), "2023-11-12");
        yield return NotApplicable("before-applied", "nor one before the system was applied", Of(review => review with { HeldOn = Day("2020-02-29"), Inputs = [] }));
    }

    private static Register With(StandardEdition edition, params string[] items) =>
        Of(review => review with { Inputs = items.Select(item => new ReviewItem { Item = item }).ToArray() }, edition);
}
