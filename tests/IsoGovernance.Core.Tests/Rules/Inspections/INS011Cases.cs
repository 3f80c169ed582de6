using System.Collections.Generic;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS011Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a content unmet and examined the next time is in order", Two(Unmet, Samples.Contents));
        yield return Pass("whatever the next result is", Two(Unmet, Unmet));
        yield return Fail("one left out the next time is a finding", Two(Unmet, Without)).Finding("", Second, ("agency", "Sở 0"), ("on", Day("2022-08-10")), ("before", Day("2022-06-22")), ("contents", Texts("36.1.g"))).AndNeverHeals();
        yield return NotApplicable("no-unmet-content", "without unmet contents there is nothing to examine again", Two(Samples.Contents, Without));
        yield return NotApplicable("nothing-due-yet", "without a next inspection nothing is due", Of(Earlier));
        yield return NotApplicable("nothing-due-yet", "a next inspection without any content is INS009's", Two(Unmet, default));
        yield return NotApplicable("nothing-due-yet", "one after the assessment is not read", Two(Unmet, Without), "2022-08-10");
        yield return Fail("one over on its day is", Two(Unmet, Without), "2022-08-11").Finding("", Second);
        yield return Pass("of two on the same day either may examine it", Of(Earlier, Later with { Contents = Without }, Later with { Id = "kt-2" }));
        yield return Pass("be it the first", Of(Earlier, Later, Later with { Id = "kt-2", Contents = Without }));
        yield return Pass("or say that it does not apply", Of(Earlier, Later with { Contents = Samples.ContentsBut(InspectionContent.Improvement, ContentVerdict.NotApplicable) }, Later with { Id = "kt-2", Contents = Without }));
        yield return Pass("or leave the result open", Of(Earlier, Later with { Contents = Samples.ContentsBut(InspectionContent.Improvement, null) }, Later with { Id = "kt-2", Contents = Without }));
        yield return Fail("an examination after the next one comes too late", Of(Earlier, Later with { Contents = Without }, Later with { Id = "kt-3", HeldFrom = Day("2022-11-01"), HeldUntil = Day("2022-11-01") })).Finding("", Second);
        yield return NotApplicable("nothing-due-yet", "an inspection within the earlier one is not the next", Of(Earlier, Later with { Contents = Without, HeldFrom = Day("2022-06-22"), HeldUntil = Day("2022-06-23") }));
        yield return NotApplicable("nothing-due-yet", "an inspection not carried out is none", Of(Earlier, Cancelled(Later with { Contents = Without })));
        yield return NotApplicable("nothing-due-yet", "an inspection of another agency is none", Of(Earlier, Later with { Contents = Without, Agencies = new Id<Agency>[] { "sở-1" } }));
        yield return Pass("its order in the register is no matter", Of(Later, Earlier));
        yield return NotEvaluated("date-not-recorded", "an inspection without its day may be the next", Of(Earlier, Later with { HeldFrom = null, HeldUntil = null }));
        yield return NotEvaluated("date-not-recorded", "or lie between", Of(Earlier, Later with { Contents = Without }, Later with { Id = "kt-2", HeldFrom = null, HeldUntil = null }));
        yield return NotEvaluated("result-not-recorded", "a result not recorded may be unmet", Two(Samples.ContentsBut(InspectionContent.Improvement, null), Without));
        yield return NotEvaluated("content-not-known", "a content of no known code may be the one", Two(Unmet, Unknown));
        yield return NotEvaluated("content-not-known", "at either of two inspections on the same day", Of(Earlier, Later with { Contents = Unknown }, Later with { Id = "kt-2", Contents = Without }));
        yield return NotEvaluated("before-records", "between an inspection before the records and the next there may be others", Two(Unmet, Without) with { RecordsFrom = Day("2022-06-23") });
        yield return Fail("after one that ended on their first day there are none", Two(Unmet, Without) with { RecordsFrom = Day("2022-06-22") }).Finding("", Second);
        yield return NotEvaluated("after-records", "so may there be before one after them", Two(Unmet, Without) with { RecordedUntil = Day("2022-08-10") });
        yield return NotApplicable("no-unmet-content", "an inspection before the circular is not judged", Of(Earlier with { HeldFrom = Day("2014-11-30"), HeldUntil = Day("2014-11-30") }, Later with { Contents = Without }));
    }

    private const string Second = "/inspections/1/contents";

    private static Inspection Earlier => ByDossier;

    private static Inspection Later => OnSite;

    private static ValueList<ContentResult> Unmet => ByDossier.Contents;

    private static ValueList<ContentResult> Without => Samples.ContentsWithout(InspectionContent.Improvement);

    private static ValueList<ContentResult> Unknown => new[] { new ContentResult { Content = Coded<InspectionContent>.Parse("khác"), Result = ContentVerdict.Met } };

    private static Register Two(ValueList<ContentResult> before, ValueList<ContentResult> next) => Of(Earlier with { Contents = before }, Later with { Contents = next });
}
