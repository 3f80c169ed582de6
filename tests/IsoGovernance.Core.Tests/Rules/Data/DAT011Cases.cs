using System.Collections.Generic;
using System.Globalization;

namespace IsoGovernance.Tests;

internal sealed class DAT011Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("Vietnamese letters are in order", Named("Ủy ban nhân dân huyện Đồng Hỷ, đường số 5 – “Quý”")).Among(pass: 1, notApplicable: 1);
        yield return Pass("so are decomposed ones, which are another rule's matter", Named("Đo\u0302\u0300ng")).Among(pass: 1, notApplicable: 1);
        yield return Pass("a joiner makes one emoji of two", Named("Sở 👩\u200D⚖ ❤\uFE0F\u200D🔥")).Among(pass: 1, notApplicable: 1);
        foreach (var mark in "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF") yield return Found($"{Written(mark)} is not seen", "mark", mark);
        foreach (var letter in "\u00D0\u00F0\u0189\u0256") yield return Found($"{Written(letter)} only looks like Đ", "letter", letter);
        yield return Pass("neighbours of theirs are in order", Named("\u00AC\u00AE\u00CF\u00D1\u00EF\u00F1\u200A\u2010\u2029\u202F\u205F\u2070\uFEFE")).Among(pass: 1, notApplicable: 1);
        yield return Fail("an identifier that looks like another is one", Bare.Register(Bare.Agency, Bare.Agency with { Id = "so-y-te\u200B" })).Among(pass: 1, fail: 1, notApplicable: 1)
            .Finding("mark", "/agencies/1/id", ("member", "id"), ("position", 8)).AndNeverHeals();
        yield return Fail("so is the number of a document", Bare.Empty with { InspectionPlans = new[] { new InspectionPlan { Id = "kh", Number = "19/2014/Q\u00D0-TTg" } } }).Among(fail: 1, notApplicable: 1)
            .Finding("letter", "/inspectionPlans/0/number", ("member", "number"), ("position", 10)).AndNeverHeals();
        yield return Fail("the item of a list is named", Bare.Register(Bare.System with
        {
            Disseminations = new[] { new Dissemination { Documents = new[] { "Sổ tay", "Quy\u00AD trình" } } },
        })).Among(pass: 1, fail: 1, notApplicable: 1).Finding("mark", "/systems/0/disseminations/0/documents/1", ("position", 4)).AndNeverHeals();
        yield return NotApplicable("no-text", "where nothing is written there is nothing to check", Bare.Empty);
        yield return Fail("two texts of a record are two findings", Bare.Register(Bare.Agency with { Id = "so\u200B", Name = "Sở\u200B" })).Among(fail: 1, notApplicable: 1)
            .Finding("mark", "/agencies/0/id").Finding("mark", "/agencies/0/name").AndNeverHeals();
        yield return Fail("the first character may be one", Named("\u200BSở")).Among(fail: 1, notApplicable: 1).Finding("mark", "/agencies/0/name", ("position", 1)).AndNeverHeals();
        yield return Fail("a reference is no text", Bare.Register(Bare.Agency with { Name = "Sở\u200B", Parent = "so\u200B" })).Among(fail: 1, notApplicable: 1).Finding("mark", "/agencies/0/name").AndNeverHeals();
        yield return Fail("the texts of each record are its own", Bare.Register(Bare.Agency with { Id = "so\u200B", Name = "Sở\u200B" }, Bare.Agency with { Id = "so\u200B-2" })).Among(fail: 2, notApplicable: 1)
            .Finding("mark", "/agencies/0/id").Finding("mark", "/agencies/0/name").Finding("mark", "/agencies/1/id").AndNeverHeals();
    }

    private static Case Found(string sentence, string variant, char character) => Fail(sentence, Named("Sở " + character)).Among(fail: 1, notApplicable: 1)
        .Finding(variant, "/agencies/0/name", ("member", "name"), ("position", 4), ("character", Written(character))).AndNeverHeals();

    private static string Written(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static Register Named(string name) => Bare.Register(Bare.Agency with { Name = name });
}
