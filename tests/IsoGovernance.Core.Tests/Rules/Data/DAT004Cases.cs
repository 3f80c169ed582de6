using System.Collections.Generic;
using IsoGovernance.Generation;

namespace IsoGovernance.Tests;

internal sealed class DAT004Cases : RuleCases
{
    private const string Place = "/inspectionPlans/0/number";

    public override IEnumerable<Case> Cases()
    {
        foreach (var number in new[] { "616/QĐ-UBND", "19/2014/QĐ-TTg", "26/2014/TT-BKHCN", "3003/BKHCN-TĐC", "91/2015/QH13", "28/2026/QH16", "12/2008/UBTVQH12", "1/KH-UBND", "12a/QĐ-UBND", "30/2020/NĐ-CP", "15/TTLT-BKHCN-BNV" })
        {
            yield return One(Pass($"{number} is well formed", With(number)));
        }

        yield return One(Pass("a decomposed number is well formed", With(Decomposed.Of("616/QĐ-ỦYBAN"))));
        foreach (var number in new[] { "QĐ 616", "616-QĐ-UBND", "616", "/QĐ-UBND", "616/", "616/QĐ", "616/QĐ-", "616/-UBND", "616/QĐ UBND", "số 616/QĐ-UBND", "616/2014", "616 /QĐ-UBND", "616/14/QĐ-UBND", "91/2015/QHXIII" })
        {
            yield return Fail($"'{number}' is malformed", With(number)).Among(fail: 1, notApplicable: 1).Finding("", Place, ("number", number)).AndNeverHeals();
        }

        yield return NotApplicable("no-number", "a plan without a number is not judged", Bare.Empty with { InspectionPlans = new[] { new InspectionPlan { Id = "kh" } } });
        yield return NotApplicable("no-number", "a blank number is none", With(" "));
        yield return Fail("the number of a change of the law is judged", Bare.Register(Bare.System with { LegalChanges = new[] { new LegalChange { Id = "vb", Document = "TT 15" } } })).Among(fail: 1, notApplicable: 2)
            .Finding("", "/systems/0/legalChanges/0/document").AndNeverHeals();
        yield return Fail("the number of a notice is judged", Bare.Register(Bare.System with { Declarations = new[] { Declared } })).Among(pass: 1, fail: 1, notApplicable: 2)
            .Finding("", "/systems/0/declarations/0/notice/number").AndNeverHeals();
        // What is listed of the plan before must not be taken for its own.
        yield return Fail("an identifier is no number", Bare.Empty with { InspectionPlans = new[] { new InspectionPlan { Id = "kh\u200B", Number = "616" }, new InspectionPlan { Id = "kh-2", Number = "617" } } }).Among(fail: 2, notApplicable: 1)
            .Finding("", Place, ("number", "616")).Finding("", "/inspectionPlans/1/number", ("number", "617")).AndNeverHeals();
    }

    private static Declaration Declared => new() { Id = "cb-1", Number = "330/QĐ-SYT", Notice = new Notice { Number = "900" } };

    private static Case One(Case found) => found.Among(pass: 1, notApplicable: 1);

    private static Register With(string number) => Bare.Empty with { InspectionPlans = new[] { new InspectionPlan { Id = "kh", Number = number } } };
}
