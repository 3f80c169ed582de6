using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD006Cases : RuleCases
{
    private const string Sessions = "/systems/0/disseminations";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a session that reached all is in order", Samples.Register);
        yield return Fail("a session that reached some is a finding", With(Session("2020-02-25", 42, 41))).Finding("some", Sessions, ("reached", 41), ("inScope", 42), ("documents", Texts("SỔ-TAY", "QT-01")))
            .Reads(Sessions + "/0/heldOn", Sessions + "/0/reached", Sessions + "/0/documents", Sessions + "/0/inScope", "/systems/0/documents/1/number", "/systems/0/documents/1/kind", "/systems/0/documents/1/inUseFrom").AndNeverHeals();
        yield return Pass("a later session for newcomers adds to the earlier ones", With(Session("2020-02-25", 42, 40), Session("2021-02-25", 45, 5)));
        yield return Fail("together they must reach all", With(Session("2020-02-25", 42, 40), Session("2021-02-25", 45, 4))).Finding("some", Sessions, ("reached", 44), ("inScope", 45))
            .Reads(Sessions + "/0/reached", Sessions + "/1/inScope").ReadsNot(Sessions + "/0/inScope").AndNeverHeals();
        yield return Pass("of two on one day the one with fewer in scope tells how many", With(Session("2020-02-25", 42, 20), Session("2020-02-25", 45, 22)));
        yield return Fail("in whatever order they are recorded", With(Session("2020-02-25", 45, 21), Session("2020-02-25", 42, 20))).Finding("some", Sessions, ("reached", 41), ("inScope", 42)).AndNeverHeals();
        yield return Fail("one that does not tell it tells less than one that does", With(Session("2020-02-25", 42, 21), Session("2020-02-25", 42, 20) with { InScope = null })).Finding("some", Sessions, ("reached", 41), ("inScope", 42)).AndNeverHeals();
        yield return Fail("no session is a finding", With()).Finding("none", Sessions, ("inScope", null)).AndNeverHeals();
        yield return Fail("a session to come is none yet", With(Session("2024-03-16", 42, 42))).Finding("none", Sessions);
        yield return Fail("nor does it add to an earlier one", With(Session("2020-02-25", 42, 40), Session("2024-03-16", 42, 2))).Finding("some", Sessions, ("reached", 40), ("inScope", 42));
        yield return Pass("a session of today counts", With(Session("2024-03-15", 42, 42)));
        yield return Pass("a session on the day of approval counts", With(Session("2020-02-20", 42, 42)));
        yield return Fail("one before the approval does not", With(Session("2020-02-19", 42, 42))).Finding("some", Sessions, ("reached", 0), ("inScope", 42)).AndNeverHeals();
        yield return Fail("a session on one document is about no other", With(Session("2020-02-25", 42, 42) with { Documents = Texts("QT-01") })).Finding("some", Sessions, ("documents", Texts("SỔ-TAY")), ("reached", 0)).AndNeverHeals();
        yield return Fail("of several documents the fewest are told", With(Session("2020-02-25", 42, 20), Session("2020-02-26", 42, 15) with { Documents = Texts("SỔ-TAY") })).Finding("some", Sessions, ("documents", Texts("SỔ-TAY", "QT-01")), ("reached", 20)).AndNeverHeals();
        yield return NotEvaluated("numbers-not-recorded", "where no approval is recorded one before the first use may be about the issue", WithDocument(document => document with { Approval = null }, Session("2020-02-25", 42, 42)));
        yield return Pass("one on the first day of use is about it", WithDocument(document => document with { Approval = null }, Session("2020-03-01", 42, 42)));
        yield return NotEvaluated("numbers-not-recorded", "a session on numbered documents may be about one whose number is not recorded", WithDocument(document => document with { Number = null }, Session("2020-02-25", 42, 42) with { Documents = Texts("QT-01") }));
        yield return NotEvaluated("numbers-not-recorded", "a session without its day leaves it open", With(Session("2020-02-25", 42, 42) with { HeldOn = null }));
        yield return NotEvaluated("numbers-not-recorded", "a session without the number reached leaves it open", With(Session("2020-02-25", 42, 42) with { Reached = null }));
        yield return NotEvaluated("numbers-not-recorded", "a session without the number in scope leaves it open", With(Session("2020-02-25", 42, 42) with { InScope = null }));
        yield return NotApplicable("no-document-in-use", "without documents in use there is nothing to tell of", Documents(document => document with { InUseUntil = Day("2024-03-14") }));
        yield return Fail("a document used up to today is in use", Documents(document => document with { InUseUntil = Day("2024-03-15") })).Finding("none", Sessions);
        yield return Fail("so is one used from today", Documents(document => document with { InUseFrom = Day("2024-03-15") })).Finding("none", Sessions).AndNeverHeals();
        yield return Fail("a document without a number is named by its title", Documents(document => document with { Number = null, Title = "Quy trình cấp phép" })).Finding("none", Sessions, ("documents", Texts("Quy trình cấp phép"))).Reads("/systems/0/documents/0/kind").AndNeverHeals();
        yield return Fail("one without either by its record", Documents(document => document with { Number = null })).Finding("none", Sessions, ("documents", Texts("qt-01"))).Reads("/systems/0/documents/0/kind").AndNeverHeals();
        yield return Fail("one with both by its number", Documents(document => document with { Title = "Quy trình cấp phép" })).Finding("none", Sessions, ("documents", Texts("QT-01"))).Reads("/systems/0/documents/0/kind").AndNeverHeals();
        yield return NotApplicable("no-document-in-use", "records are not told of", Documents(document => document with { Kind = DocumentKind.Record }));
        yield return NotEvaluated("kind-not-recorded", "a document of no recorded kind may be internal", Documents(document => document with { Kind = null }));
        yield return NotEvaluated("date-not-recorded", "a document without its first day may not be in use", Documents(document => document with { InUseFrom = null }));
        yield return NotEvaluated("kind-not-recorded", "of several doubts the first is told", System(system => system with { Disseminations = [], Documents = new[] { Samples.Document("qt-01") with { Kind = null }, Samples.Document("qt-02") with { InUseFrom = null } } }));
        yield return NotEvaluated("before-records", "a session before the records may not be recorded", With() with { RecordsFrom = Day("2020-02-21") });
        yield return Fail("one within them would be", With() with { RecordsFrom = Day("2020-02-20") }).Finding("none", Sessions).AndNeverHeals();
        yield return Fail("so would one on a document approved and used from their first day", WithDocument(document => document with { Approval = new Approval { On = Day("2020-03-01") } }) with { RecordsFrom = Day("2020-03-01") }).Finding("none", Sessions).AndNeverHeals();
        yield return NotEvaluated("after-records", "documents used after the records may be told of", With() with { RecordedUntil = Day("2020-02-29") });
        yield return Fail("those used from their last day would be by then", With() with { RecordedUntil = Day("2020-03-01") }).Finding("none", Sessions).AndNeverHeals();
        yield return NotApplicable("not-yet-applied", "a system that is being built need not have told yet", System(system => Samples.BeingBuilt with { Documents = system.Documents }));
        yield return NotApplicable("system-ended", "a system that ended need not tell", System(system => system with { Disseminations = [], EndedOn = Day("2024-03-14") }));
        yield return Fail("one that ends today does", System(system => system with { Disseminations = [], EndedOn = Day("2024-03-15") })).Finding("none", Sessions);
        yield return NotApplicable("law-not-in-force", "before the circular it was not asked", With(), "2014-11-30");
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params Dissemination[] sessions) => System(system => system with { Disseminations = sessions });

    private static Register WithDocument(Func<SystemDocument, SystemDocument> change, params Dissemination[] sessions) => System(system => system with { Disseminations = sessions, Documents = new[] { change(Samples.Document("qt-01")) } });

    private static Register Documents(Func<SystemDocument, SystemDocument> change) => System(system => system with { Disseminations = [], Documents = new[] { change(Samples.Document("qt-01")) } });

    private static Dissemination Session(string on, int inScope, int reached) => new() { HeldOn = Day(on), InScope = inScope, Reached = reached };
}
