using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF010Cases : RuleCases
{
    private const string Place = "/systems/0/nonconformities/1/requirement";

    private static readonly Nonconformity Again = OneNonconformity.Found with { Id = "kph-3", RaisedOn = Day("2022-10-14"), ClosedOn = null, CorrectiveActions = [], EffectivenessReviews = [] };

    // Reviewed before closure, and it is not recorded with what result.
    private static readonly Nonconformity Unjudged = OneNonconformity.Found with { EffectivenessReviews = new[] { new EffectivenessReview { On = Day("2020-12-15") } } };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("nonconformities that repeat none are in order", Samples.Register);
        yield return Fail("one that repeats requirement and unit is a finding", With(Again)).Among(pass: 1, fail: 1)
            .Finding("", Place, ("requirement", "QT-01, mục 4.2"), ("raised", Day("2022-10-14")), ("earlier", "kph-2"), ("closed", Day("2020-12-16")), ("months", 24))
            .Reads("/systems/0/nonconformities/0/effectivenessReviews/0/on", "/systems/0/nonconformities/0/effectivenessReviews/1/isEffective").AndNeverHeals();
        yield return Pass("another requirement is another matter", With(Again with { Requirement = "QT-01, mục 4.3" }));
        yield return Pass("so is another unit", With(Again with { Unit = Samples.Office }));
        yield return Fail("on the last day of the window it recurs", With(Again with { RaisedOn = Day("2022-12-16") })).Among(pass: 1, fail: 1).Finding("", Place).AndNeverHeals();
        yield return Pass("on the day after it does not", With(Again with { RaisedOn = Day("2022-12-17") }));
        yield return Fail("on the day after closure it recurs", With(Again with { RaisedOn = Day("2020-12-17") })).Among(pass: 1, fail: 1).Finding("", Place).AndNeverHeals();
        yield return Pass("on the day of closure it does not yet", With(Again with { RaisedOn = Day("2020-12-16") }));
        yield return Pass("a host may shorten the window", With(Again)).Under(readings => readings with { RecurrenceMonths = 21 });
        yield return Fail("or lengthen it", With(Again with { RaisedOn = Day("2023-12-16") })).Under(readings => readings with { RecurrenceMonths = 36 }).Among(pass: 1, fail: 1)
            .Finding("", Place, ("months", 36)).AndNeverHeals();
        yield return Pass("what was not closed does not recur", With(Again, found => found with { ClosedOn = null }));
        yield return Pass("what was not found effective does not either", With(Again, found => found with { EffectivenessReviews = new[] { found.EffectivenessReviews[0] } }));
        yield return Pass("nor what was found ineffective after all before closure", With(Again, found => found with { EffectivenessReviews = new[] { found.EffectivenessReviews[1] with { On = Day("2020-12-16"), IsEffective = false }, found.EffectivenessReviews[1] } }));
        yield return Pass("nor what was found ineffective on a day not recorded", With(Again, found => found with { EffectivenessReviews = new[] { new EffectivenessReview { IsEffective = false } } }));
        yield return Fail("of two reviews of one day the one recorded last counts", With(Again, found => found with { EffectivenessReviews = new[] { found.EffectivenessReviews[1] with { IsEffective = false }, found.EffectivenessReviews[1] } })).Among(pass: 1, fail: 1).Finding("", Place).AndNeverHeals();
        yield return Pass("nor what was found effective only after closure", With(Again, found => found with { EffectivenessReviews = new[] { new EffectivenessReview { On = Day("2020-12-17"), IsEffective = true } } }));
        yield return NotEvaluated("result-not-recorded", "a review without its result leaves it open", With(Again, found => found with { EffectivenessReviews = new[] { new EffectivenessReview { On = Day("2020-12-15") } } })).Among(pass: 1, notEvaluated: 1);
        yield return NotEvaluated("date-not-recorded", "so does a positive one without its day", With(Again, found => found with { EffectivenessReviews = new[] { new EffectivenessReview { IsEffective = true } } })).Among(pass: 1, notEvaluated: 1);
        yield return NotEvaluated("units-not-recorded", "and a unit that is not recorded", With(Again with { Unit = null })).Among(pass: 1, notEvaluated: 1);
        yield return NotEvaluated("requirement-not-recorded", "and a requirement that is not recorded", With(Again with { Requirement = " " })).Among(pass: 1, notEvaluated: 1);
        yield return NotEvaluated("requirement-not-recorded", "of several doubts the first is told: no requirement", Several(OneNonconformity.Found with { Id = "kph-1", Requirement = null }, Unjudged, Again)).Among(pass: 2, notEvaluated: 1);
        yield return NotEvaluated("result-not-recorded", "of several doubts the first is told: no result before no requirement", Several(Unjudged, OneNonconformity.Found with { Id = "kph-1", Requirement = null }, Again)).Among(pass: 2, notEvaluated: 1);
        yield return NotEvaluated("result-not-recorded", "of several doubts the first is told: no result before no unit", Several(Unjudged, OneNonconformity.Found with { Id = "kph-1", Unit = null }, Again)).Among(pass: 2, notEvaluated: 1);
        yield return Pass("another requirement is another matter, whatever the unit", With(Again with { Unit = null, Requirement = "QT-01, mục 4.3" }));
        yield return Fail("the latest of several is named", Several(OneNonconformity.Found with { Id = "kph-1", ClosedOn = Day("2021-05-05") }, OneNonconformity.Found, Again)).Among(pass: 2, fail: 1)
            .Finding("", "/systems/0/nonconformities/2/requirement", ("earlier", "kph-1"), ("closed", Day("2021-05-05"))).AndNeverHeals();
        yield return Fail("of two closed on one day the first", Several(OneNonconformity.Found with { Id = "kph-1" }, OneNonconformity.Found, Again)).Among(pass: 2, fail: 1).Finding("", "/systems/0/nonconformities/2/requirement", ("earlier", "kph-1")).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "what is raised later is not known", With(Again), "2022-10-13").Among(pass: 1, notApplicable: 1);
        yield return NotEvaluated("date-not-recorded", "without the day on which it was raised it is open", With(Again with { RaisedOn = null })).Among(pass: 1, notEvaluated: 1);
        yield return NotEvaluated("before-records", "what was closed before the records may not be recorded", Several(Again) with { RecordsFrom = Day("2020-10-15") });
        yield return Pass("a window that begins with the records is covered", Several(Again) with { RecordsFrom = Day("2020-10-14") });
        yield return Pass("before the system was applied nothing was closed", Several(Again with { RaisedOn = Day("2020-06-01") }) with { RecordsFrom = Day("2020-03-01") });
        yield return NotEvaluated("after-records", "what was closed after the records may not be recorded", Several(Again) with { RecordedUntil = Day("2022-10-13") });
        yield return Pass("records to the day on which it was raised suffice", Several(Again) with { RecordedUntil = Day("2022-10-14") });
    }

    private static Register With(Nonconformity later, Func<Nonconformity, Nonconformity>? earlier = null) =>
        Several(earlier is null ? OneNonconformity.Found : earlier(OneNonconformity.Found), later);

    private static Register Several(params Nonconformity[] found) => System(system => system with { Nonconformities = found });
}
