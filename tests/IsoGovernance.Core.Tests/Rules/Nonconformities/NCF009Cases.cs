using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF009Cases : RuleCases
{
    private const string Place = OneNonconformity.Path + "/effectivenessReviews/0";

    private static readonly EffectivenessReview Negative = new() { On = Day("2020-07-15"), IsEffective = false };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a further action after a negative review is in order", Samples.Register).Among(pass: 1, notApplicable: 1);
        yield return Fail("none is a finding", With([Negative])).Finding("", Place, ("reviewed", Day("2020-07-15")), ("days", 1339)).AndNeverHeals();
        yield return Pass("one on the day of the review is in order", With([Negative], "2020-07-15"));
        yield return Fail("one on the day before is not a further one", With([Negative], "2020-07-14")).Finding("", Place).AndNeverHeals();
        yield return Fail("one to come is not known", With([Negative], "2020-09-02"), "2020-09-01").Finding("", Place);
        yield return Pass("one planned on the assessment date is", With([Negative], "2020-09-02"), "2020-09-02");
        yield return Pass("one implemented since is a further one", Actions([Negative], OneNonconformity.First, new CorrectiveAction { Id = "hđ-2", ImplementedOn = Day("2020-08-01") }));
        yield return NotEvaluated("date-not-recorded", "one that is implemented later may have been planned", Actions([Negative], OneNonconformity.First, new CorrectiveAction { Id = "hđ-2", ImplementedOn = Day("2020-08-01") }), "2020-07-31");
        yield return Pass("on the day on which it is implemented it was", Actions([Negative], OneNonconformity.First, new CorrectiveAction { Id = "hđ-2", ImplementedOn = Day("2020-08-01") }), "2020-08-01");
        yield return NotApplicable("nothing-due-yet", "a review without its day is not known before the nonconformity is", With([Negative with { On = null }]), "2020-04-09");
        yield return NotEvaluated("date-not-recorded", "on the day on which that is raised it may be", With([Negative with { On = null }]), "2020-04-10");
        yield return NotEvaluated("date-not-recorded", "one without any day may be", Actions([Negative], OneNonconformity.First, new CorrectiveAction { Id = "hđ-2" }));
        yield return Fail("each negative review asks for one", With([Negative, Negative with { On = Day("2020-08-20") }], "2020-08-01"))
            .Finding("", OneNonconformity.Path + "/effectivenessReviews/1", ("reviewed", Day("2020-08-20"))).AndNeverHeals();
        yield return Fail("without any each is a finding", With([Negative, Negative with { On = Day("2020-08-20") }]))
            .Finding("", Place).Finding("", OneNonconformity.Path + "/effectivenessReviews/1").AndNeverHeals();
        yield return Pass("a later review that found it effective after all is in order", With([Negative, new EffectivenessReview { On = Day("2020-07-16"), IsEffective = true }]));
        yield return Pass("on its day it is", With([Negative, new EffectivenessReview { On = Day("2020-07-16"), IsEffective = true }]), "2020-07-16");
        yield return Fail("one of the same day is not", With([Negative, new EffectivenessReview { On = Day("2020-07-15"), IsEffective = true }])).Finding("", Place).AndNeverHeals();
        yield return NotApplicable("not-found-ineffective", "after a positive review nothing must follow", With([Negative with { IsEffective = true }]));
        yield return NotApplicable("not-found-ineffective", "nor without a review", With([]));
        yield return NotEvaluated("result-not-recorded", "a review without its result is open", With([Negative with { IsEffective = null }]));
        yield return NotEvaluated("date-not-recorded", "so is a negative one without its day", With([Negative with { On = null }]));
        yield return NotEvaluated("date-not-recorded", "of several doubts the first is told: no day", With([Negative with { On = null }, Negative with { IsEffective = null }]));
        yield return NotEvaluated("result-not-recorded", "of several doubts the first is told: no result", With([Negative with { IsEffective = null }, Negative with { On = null }]));
        yield return NotEvaluated("result-not-recorded", "also where a further action has no day", Actions([Negative with { IsEffective = null }, Negative], OneNonconformity.First, new CorrectiveAction { Id = "hđ-2" }));
        yield return NotEvaluated("result-not-recorded", "also where what followed may not be recorded", With([Negative with { IsEffective = null }, Negative]) with { RecordsFrom = Day("2020-07-16") });
        yield return NotApplicable("nothing-due-yet", "on the day of the review nothing is missing", With([Negative]), "2020-07-15");
        yield return Fail("on the day after it is", With([Negative]), "2020-07-16").Finding("", Place, ("days", 1));
        yield return NotApplicable("not-found-ineffective", "before the review nothing is known of it", With([Negative]), "2020-07-14");
        yield return NotApplicable("before-applied", "a review before the system was applied is left out", With([Negative with { On = Day("2020-02-29") }]));
        yield return NotApplicable("before-applied", "also beside one to which nothing is due yet", With([Negative with { On = Day("2020-02-29") }, Negative]), "2020-07-15");
        yield return NotEvaluated("before-records", "what followed before the records may not be recorded", With([Negative]) with { RecordsFrom = Day("2020-07-16") });
        yield return NotEvaluated("after-records", "nor what followed after them", With([Negative]) with { RecordedUntil = Day("2020-07-15") });
    }

    private static Register With(EffectivenessReview[] reviews, string? furtherAction = null) => furtherAction is null
        ? Actions(reviews, OneNonconformity.First)
        : Actions(reviews, OneNonconformity.First, new CorrectiveAction { Id = "hđ-2", RecordedOn = Day(furtherAction), ImplementedOn = Day("2020-12-01") });

    private static Register Actions(EffectivenessReview[] reviews, params CorrectiveAction[] actions) =>
        OneNonconformity.With(found => found with { EffectivenessReviews = reviews, CorrectiveActions = actions });
}
