using System.Collections.Generic;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class OBL010Cases : RuleCases
{
    private const string First = "/systems/0/declarations/0/edition";
    private const string Second = "/systems/0/declarations/1/edition";
    private static readonly StandardEdition Old = StandardEdition.Iso2008;
    private static readonly StandardEdition New = StandardEdition.Iso2015;

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("declarations under the edition of 2015 are in order", Samples.Register);
        yield return Pass("the edition of 2008 is accepted on the decision's first day", Declared((Old, "2014-05-18")));
        yield return Pass("and on the last day before the guidance", Declared((Old, "2018-02-20")));
        yield return Fail("and not on the next", Declared((Old, "2018-02-21")))
            .Finding("first", First, ("edition", "TCVN ISO 9001:2008"), ("declared", Day("2018-02-21"))).AndNeverHeals();
        yield return Pass("it may be declared again after that", Declared((Old, "2018-02-20"), (Old, "2018-02-21")));
        yield return Pass("up to the end of the transition", Declared((Old, "2016-02-01"), (Old, "2021-06-29")));
        yield return Fail("and not on the next day", Declared((Old, "2016-02-01"), (Old, "2021-06-30"))).Among(pass: 1, fail: 1)
            .Finding("again", Second, ("edition", "TCVN ISO 9001:2008"), ("declared", Day("2021-06-30"))).AndNeverHeals();
        yield return Pass("unless that day is read as included", Declared((Old, "2016-02-01"), (Old, "2021-06-30"))).Under(readings => readings with { TransitionDeadlineIncluded = true });
        yield return Fail("the next one is not", Declared((Old, "2016-02-01"), (Old, "2021-07-01"))).Among(pass: 1, fail: 1)
            .Under(readings => readings with { TransitionDeadlineIncluded = true }).Finding("again", Second).AndNeverHeals();
        yield return Pass("the cancelled edition may be declared until the guidance", Declared((Old, "2015-12-31")));
        yield return Fail("unless its cancellation is read as the end", Declared((Old, "2015-12-31"))).Under(Cancelled).Finding("first", First).AndNeverHeals();
        yield return Pass("on the day before it is accepted even so", Declared((Old, "2015-12-30"))).Under(Cancelled);
        yield return Fail("the edition of 2015 is not accepted before it is published", Declared((New, "2015-12-30"))).Finding("first", First, ("edition", "TCVN ISO 9001:2015")).AndNeverHeals();
        yield return Pass("on the day of its publication it is", Declared((New, "2015-12-31")));
        yield return Pass("a system declared before the decision is declared again", Declared((Old, "2012-05-01"), (Old, "2019-05-01"))).Among(pass: 1, notApplicable: 1);
        yield return NotApplicable("before-the-law", "a declaration before the decision is not judged", Declared((Old, "2014-05-17"), (New, "2020-06-10"))).Among(pass: 1, notApplicable: 1);
        yield return NotApplicable("not-yet-done", "nor is one to come", Declared((New, "2020-06-10"), (Old, "2024-03-16"))).Among(pass: 1, notApplicable: 1);
        yield return Fail("one of today is", Declared((New, "2020-06-10"), (Old, "2024-03-15"))).Among(pass: 1, fail: 1).Finding("again", Second).AndNeverHeals();
        yield return NotEvaluated("edition-not-known", "an edition that is not recorded is not judged", Of(Samples.Declaration("cb-1", "2020-06-10") with { Edition = null }));
        yield return NotEvaluated("edition-not-known", "nor is one that is not known", Of(Samples.Declaration("cb-1", "2020-06-10") with { Edition = "TCVN ISO 9001:2026" }));
        yield return Pass("a further edition is data", Of(Samples.Declaration("cb-1", "2024-01-10") with { Edition = "TCVN ISO 9001:2026" })) with { Law = LawBook.Default.With(Further) };
        yield return Fail("with its own window", Of(Samples.Declaration("cb-1", "2023-12-31") with { Edition = "TCVN ISO 9001:2026" })) with { Law = LawBook.Default.With(Further), Found = [new Found("first", First, [])] };
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day is not judged", Of(Samples.Undated("cb-1")));
        yield return NotEvaluated("declaration-date-not-recorded", "it may be the first one, which decides", Of(Of(Old, "cb-1", "2018-02-21"), Samples.Undated("cb-2")));
        yield return NotEvaluated("declaration-date-not-recorded", "where both are accepted it does not", Of(Samples.Declaration("cb-1", "2020-06-10"), Samples.Undated("cb-2"))).Among(pass: 1, notEvaluated: 1);
        yield return NotEvaluated("before-records", "a system applied before the records may have been declared before", Declared((Old, "2018-02-21")) with { RecordsFrom = Day("2016-01-02") });
        yield return Fail("one applied with them was not", Declared((Old, "2018-02-21")) with { RecordsFrom = Day("2016-01-01") }).Finding("first", First).AndNeverHeals();
        yield return NotApplicable("not-declared", "a system that is not declared names no edition", System(_ => Samples.BeingBuilt with { Declarations = new[] { Samples.Declaration("cb-1", "2025-01-01") } }));
    }

    private static EditionRequirements Further { get; } = Editions.Iso2015 with
    {
        Instrument = Instruments.Iso2015 with { Number = "TCVN ISO 9001:2026" },
        Windows = new EditionWindow[] { new(EditionUse.FirstDeclaration, Day("2024-01-01"), null, new("Công văn", "letter")) },
    };

    private static Readings Cancelled(Readings readings) => readings with { EditionAfterCancellation = false };

    private static Declaration Of(StandardEdition edition, string id, string on) => Samples.Declaration(id, on) with { Edition = edition };

    private static Register Of(params Declaration[] declarations) =>
        System(system => system with { AppliedFrom = Day("2016-01-01"), Declarations = declarations }) with { RecordsFrom = null };

    private static Register Declared(params (StandardEdition Edition, string On)[] all)
    {
        var declarations = new List<Declaration>();
        foreach (var (edition, on) in all) declarations.Add(Of(edition, "cb-" + (declarations.Count + 1).ToString(global::System.Globalization.CultureInfo.InvariantCulture), on));
        return Of([.. declarations]);
    }
}
