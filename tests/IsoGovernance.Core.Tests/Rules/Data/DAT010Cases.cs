using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DAT010Cases : RuleCases
{
    private const string Letters = "ÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("composed letters are in order", Named("Ủy ban nhân dân xã Tân Phú")).Among(pass: 1, notApplicable: 1);
        yield return Pass("all letters composed are in order", Named(Letters + Letters.ToLowerInvariant())).Among(pass: 1, notApplicable: 1);
        foreach (var letter in Letters + Letters.ToLowerInvariant())
        {
            yield return Decomposed($"{letter} taken apart is a finding", Generation.Decomposed.Of(letter.ToString()));
        }

        foreach (var text in new[] { "ê\u0301", "ơ\u0300", "Ư\u0323", "ă\u0309", "ạ\u0302", "a\u0341" })
        {
            yield return Decomposed($"{text} with its tone set apart is a finding", text);
        }

        foreach (var letter in "ÂâĂăÊêÔôƠơƯưẠạẸẹỌọ") yield return Decomposed($"{letter} with a mark set apart is a finding", letter + "\u0301");
        yield return Pass("no mark composes with đ", Named("đ\u0301")).Among(pass: 1, notApplicable: 1);
        yield return Pass("a mark that composes with no letter stays a mark", Named("x\u0302 = 0")).Among(pass: 1, notApplicable: 1);
        yield return Pass("a mark of another script is left alone", Named("ch\u0331")).Among(pass: 1, notApplicable: 1);
        yield return Pass("a text that begins with a mark cannot be composed", Named("\u0301")).Among(pass: 1, notApplicable: 1);
        yield return Fail("the item of a list is named", Bare.Register(Bare.System with
        {
            Disseminations = new[] { new Dissemination { Documents = new[] { "Sổ tay", "Quy tri\u0300nh" } } },
        })).Among(pass: 1, fail: 1, notApplicable: 1).Finding("", "/systems/0/disseminations/0/documents/1", ("position", 8)).AndNeverHeals();
        yield return Fail("so is the number of a document", Bare.Empty with { InspectionPlans = new[] { new InspectionPlan { Id = "kh", Number = "1/KH-U\u0309Y" } } }).Among(fail: 1, notApplicable: 1)
            .Finding("", "/inspectionPlans/0/number", ("member", "number")).AndNeverHeals();
        yield return NotApplicable("no-text", "where nothing is written there is nothing to check", Bare.Empty);
        yield return Fail("two texts of a record are two findings", Bare.Register(Bare.Agency with { Id = "so\u0300", Name = "So\u0300" })).Among(fail: 1, notApplicable: 1)
            .Finding("", "/agencies/0/id").Finding("", "/agencies/0/name").AndNeverHeals();
        yield return Fail("a reference is no text", Bare.Register(Bare.Agency with { Name = "So\u0300", Parent = "so\u0300" })).Among(fail: 1, notApplicable: 1).Finding("", "/agencies/0/name").AndNeverHeals();
        yield return Fail("the texts of each record are its own", Bare.Register(Bare.Agency with { Id = "so\u0300", Name = "So\u0300" }, Bare.Agency with { Id = "so\u0300-2" })).Among(fail: 2, notApplicable: 1)
            .Finding("", "/agencies/0/id").Finding("", "/agencies/0/name").Finding("", "/agencies/1/id").AndNeverHeals();
    }

    private static Case Decomposed(string sentence, string text) => Fail(sentence, Named("Sở " + text)).Among(fail: 1, notApplicable: 1)
        .Finding("", "/agencies/0/name", ("member", "name"), ("position", 5)).AndNeverHeals();

    private static Register Named(string name) => Bare.Register(Bare.Agency with { Name = name });
}
