using System.Collections.Generic;
using System.Linq;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS009Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("all thirteen contents examined are in order", Of(OnSite));
        yield return Pass("so is an inspection by dossier", Of(ByDossier));
        yield return Fail("a content without a result is a finding", Examined(Samples.ContentsWithout(InspectionContent.ReviewAuditAction))).Finding("missing", At + "/contents", ("on", Day("2022-08-11")), ("contents", Texts("36.1.đ"))).AndNeverHeals();
        yield return Fail("no content at all is a finding", Examined(default)).Finding("missing", At + "/contents", ("contents", Texts("36.1.a", "36.1.b", "36.1.c", "36.1.d", "36.1.đ", "36.1.e", "36.1.g", "36.2.a", "36.2.b", "36.2.c", "36.2.d", "36.2.đ", "36.2.e")));
        yield return Fail("the contents that there are are told", Examined(new[] { Samples.Content(InspectionContent.Improvement, ContentVerdict.Met) })).Finding("missing", At + "/contents")
            .Telling(At + "/form", At + "/heldUntil", At + "/contents", At + "/contents/0/content", At + "/contents/0/result");
        yield return Pass("complaints may not arise", Examined(Samples.ContentsBut(InspectionContent.Complaints, ContentVerdict.NotApplicable)));
        yield return Pass("nor legal changes", Examined(Samples.ContentsBut(InspectionContent.LegalChanges, ContentVerdict.NotApplicable)));
        yield return Pass("nor a re-declaration", Examined(Samples.ContentsBut(InspectionContent.Redeclaration, ContentVerdict.NotApplicable)));
        yield return Pass("nor consultants", Examined(Samples.ContentsBut(InspectionContent.Consultants, ContentVerdict.NotApplicable)));
        yield return Fail("the scope always does", Examined(Samples.ContentsBut(InspectionContent.Scope, ContentVerdict.NotApplicable))).Finding("leftOut", At + "/contents", ("contents", Texts("36.1.a"))).AndNeverHeals();
        yield return NotEvaluated("result-not-recorded", "a content whose result is not recorded leaves it open", Examined(Samples.ContentsBut(InspectionContent.Scope, null)));
        yield return NotEvaluated("content-not-known", "a content of no known code may be the missing one", Examined(Unknown));
        yield return NotApplicable("nothing-due-yet", "on the last day it is still open", Examined(default), "2022-08-11");
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", OnSiteBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotEvaluated("before-records", "what is not recorded before the records begin is not judged", OnSiteBut(one => one with { Contents = default }) with { RecordsFrom = Day("2022-08-12") });
        yield return NotEvaluated("after-records", "what is not recorded after the records end is not judged", OnSiteBut(one => one with { Contents = default }) with { RecordedUntil = Day("2022-08-11") });
    }

    private static ValueList<ContentResult> Unknown =>
        new[] { new ContentResult { Content = Coded<InspectionContent>.Parse("khác"), Result = ContentVerdict.Met } }.Concat(Samples.ContentsWithout(InspectionContent.Scope)).ToArray();

    private static Register Examined(ValueList<ContentResult> contents) => OnSiteBut(one => one with { Contents = contents });
}
