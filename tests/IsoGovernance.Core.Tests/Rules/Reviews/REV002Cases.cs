using System.Collections.Generic;
using static IsoGovernance.Tests.OneReview;

namespace IsoGovernance.Tests;

internal sealed class REV002Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a review chaired by the head is in order", Of(review => review));
        yield return Pass("a deputy head may chair", By(ChairCapacity.DeputyHead));
        yield return Fail("anybody else may not", By(ChairCapacity.Other)).Finding("", Place + "/chairCapacity", ("day", Day("2023-11-13")), ("chair", "Nguyễn Văn An")).AndNeverHeals();
        yield return NotEvaluated("chair-not-recorded", "a chair of no recorded capacity leaves it open", By(null));
        yield return NotEvaluated("chair-not-recorded", "so does an unknown capacity", By(Coded<ChairCapacity>.Parse("secretary")));
        yield return NotEvaluated("date-not-recorded", "a review without its day is not judged", Of(review => review with { HeldOn = null, ChairCapacity = ChairCapacity.Other }));
        yield return NotApplicable("nothing-due-yet", "a review to come is not judged", By(ChairCapacity.Other), "2023-11-12");
        yield return Fail("one held today is", By(ChairCapacity.Other), "2023-11-13").Finding("", Place + "/chairCapacity").AndNeverHeals();
        yield return NotApplicable("before-the-law", "one before the decision is not", Of(review => review with { HeldOn = Day("2014-05-17"), ChairCapacity = ChairCapacity.Other }));
        yield return NotApplicable("before-applied", "nor one before the system was applied", Of(review => review with { HeldOn = Day("2020-02-29"), ChairCapacity = ChairCapacity.Other }));
        yield return Fail("one on the first day of its application is", Of(review => review with { HeldOn = Day("2020-03-01"), ChairCapacity = ChairCapacity.Other })).Finding("", Place + "/chairCapacity").AndNeverHeals();
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register By(Coded<ChairCapacity>? capacity) => Of(review => review with { ChairCapacity = capacity });
}
