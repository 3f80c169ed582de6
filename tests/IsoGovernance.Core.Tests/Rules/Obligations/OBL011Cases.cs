using System.Collections.Generic;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class OBL011Cases : RuleCases
{
    private const string Declarations = "/systems/0/declarations";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a system declared under the edition of 2015 is in order", Samples.Register);
        yield return Pass("the edition of 2008 may be followed to the end of the transition", Old, "2021-06-29");
        yield return Fail("and not on the next day", Old, "2021-06-30")
            .Finding("", Declarations, ("edition", "TCVN ISO 9001:2008"), ("last", Day("2021-06-29")), ("days", 1)).AndNeverHeals();
        yield return Pass("unless that day is read as included", Old, "2021-06-30").Under(readings => readings with { TransitionDeadlineIncluded = true });
        yield return Fail("the next one is not", Old, "2021-07-01").Under(readings => readings with { TransitionDeadlineIncluded = true })
            .Finding("", Declarations, ("last", Day("2021-06-30")), ("days", 1)).AndNeverHeals();
        yield return Pass("a system declared again under the edition of 2015 has moved", Moved("2021-06-29"));
        yield return Pass("one that moved late has moved too", Moved("2023-01-10"));
        yield return Fail("before it moved it was late", Moved("2023-01-10"), "2023-01-09").Finding("", Declarations);
        yield return Pass("an edition declared before its time is not overdue: that is another rule's", With(Declared("cb-1", "2015-06-01")), "2015-12-01");
        yield return Fail("a declaration without an edition follows the system's", With(Declared("cb-1", "2016-02-01") with { Edition = null }) with { Systems = new[] { Samples.System with { Edition = StandardEdition.Iso2008, Declarations = new[] { Declared("cb-1", "2016-02-01") with { Edition = null } } } } })
            .Finding("", Declarations).AndNeverHeals();
        yield return NotEvaluated("edition-not-known", "a system of no recorded edition is not judged", System(system => system with { Edition = null, Declarations = new[] { Declared("cb-1", "2016-02-01") with { Edition = null } } }));
        yield return NotEvaluated("edition-not-known", "nor is one of an edition that is not known", With(Declared("cb-1", "2016-02-01") with { Edition = "TCVN ISO 9001:2026" }));
        yield return NotEvaluated("edition-not-known", "nor one of an edition that nobody may follow", With(Declared("cb-1", "2016-02-01") with { Edition = "TCVN ISO 9001:2026" })) with
        {
            Law = LawBook.Default.With(Editions.Iso2015 with { Instrument = Instruments.Iso2015 with { Number = "TCVN ISO 9001:2026" }, Windows = default }),
        };
        yield return Fail("an edition may be followed in two times, up to the end of the later one", With(Declared("cb-1", "2016-02-01") with { Edition = "TCVN ISO 9001:2026" })) with
        {
            Law = LawBook.Default.With(Editions.Iso2015 with
            {
                Instrument = Instruments.Iso2015 with { Number = "TCVN ISO 9001:2026" },
                Windows = new[] { Window(EditionUse.Followed, "2023-06-30"), Window(EditionUse.Followed, "2022-06-30"), Window(EditionUse.Redeclaration, "2025-06-30") },
            }),
            Found = [new Found("", Declarations, [("last", Day("2023-06-30"))])],
        };
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day may be the move", With(Declared("cb-1", "2016-02-01") with { Edition = StandardEdition.Iso2008 }, Samples.Undated("cb-2")));
        yield return NotEvaluated("declaration-date-not-recorded", "so may the only one", With(Samples.Undated("cb-1")));
        yield return NotEvaluated("before-records", "a system declared before the records may have moved before them", Old with { RecordsFrom = Day("2016-02-02") });
        yield return Fail("one declared on their first day has not", Old with { RecordsFrom = Day("2016-02-01") }).Finding("", Declarations).AndNeverHeals();
        yield return NotEvaluated("after-records", "records that end with the transition show no delay", Old with { RecordedUntil = Day("2021-06-29") });
        yield return Fail("records of the next day do", Old with { RecordedUntil = Day("2021-06-30") }).Finding("", Declarations).AndNeverHeals();
        yield return NotApplicable("system-ended", "a system that ended need not move", System(system => system with { EndedOn = Day("2024-03-14"), Declarations = Old.Systems[0].Declarations }));
        yield return Fail("one that ends today was to", Ended("2024-03-15")).Finding("", Declarations);
        yield return Pass("nothing is due of one that ends with the transition", Ended("2021-06-29"), "2021-06-01").Lists();
        yield return Pass("the move is of one that lasts a day longer", Ended("2021-06-30"), "2021-06-01").Lists(("2021-06-29", null));
        yield return NotApplicable("not-declared", "a system that is not declared follows no declared edition", System(_ => Samples.BeingBuilt));
    }

    private static Register Old { get; } = With(Declared("cb-1", "2016-02-01") with { Edition = StandardEdition.Iso2008 });

    private static Register Ended(string on) => Old with { Systems = new[] { Old.Systems[0] with { EndedOn = Day(on) } } };

    private static EditionWindow Window(EditionUse use, string until) => new(use, Day("2015-01-01"), Day(until), new LocalizedText("văn bản", "document"));

    private static Declaration Declared(string id, string on) => Samples.Declaration(id, on);

    private static Register Moved(string on) => With(Declared("cb-1", "2016-02-01") with { Edition = StandardEdition.Iso2008 }, Declared("cb-2", on));

    private static Register With(params Declaration[] declarations) => System(system => system with { AppliedFrom = Day("2015-01-01"), Declarations = declarations });
}
