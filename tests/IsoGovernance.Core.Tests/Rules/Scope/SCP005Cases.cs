using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class SCP005Cases : RuleCases
{
    private const string Done = "/procedureListChanges/0/onWebsiteOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an update on the fifth working day is in time", Samples.Register);
        yield return Fail("an update on the sixth is late", With("2023-03-01", "2023-03-09"))
            .Finding("late", Done, ("decision", "210/QĐ-UBND"), ("procedure", "1.003001"), ("signed", Day("2023-03-01")), ("days", 5), ("due", Day("2023-03-08")), ("done", Day("2023-03-09"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the last day nothing is missed", With("2023-03-01", null), "2023-03-08");
        yield return Fail("on the day after it is open", With("2023-03-01", null), "2023-03-09").Finding("open", Done, ("due", Day("2023-03-08")), ("done", null)).AndNeverHeals();
        yield return Fail("an update to come is none yet", With("2023-03-01", "2023-03-12"), "2023-03-10").Finding("open", Done).AndNeverHeals();
        yield return Pass("an update on the day of signing is in time", With("2023-03-01", "2023-03-01"));
        yield return Pass("Tết is not counted", With("2023-01-18", "2023-02-01"));
        yield return Fail("and no further day", With("2023-01-18", "2023-02-02")).Finding("late", Done, ("due", Day("2023-02-01"))).AndNeverHeals();
        yield return NotEvaluated("calendar-incomplete", "without the calendar Tết leaves it open", With("2023-01-18", "2023-02-01") with { WorkingCalendar = null });
        yield return NotApplicable("before-the-law", "a decision signed before the circular is not judged", With("2014-11-30", null));
        yield return Fail("one signed on its first day is", With("2014-12-01", "2014-12-09") with { RecordsFrom = Day("2014-01-01") }).Finding("late", Done, ("due", Day("2014-12-08"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "a decision to be signed is not judged", With("2024-03-16", null));
        yield return NotEvaluated("date-not-recorded", "a decision without its day leaves it open", With(null, "2023-03-08"));
        yield return NotEvaluated("before-records", "a decision before the records may have been posted", With("2023-03-01", null) with { RecordsFrom = Day("2023-03-02") });
        yield return NotEvaluated("after-records", "a term that the records do not reach is not judged", With("2023-03-01", null) with { RecordedUntil = Day("2023-03-07") });
        yield return Fail("one that they reach is", With("2023-03-01", null) with { RecordedUntil = Day("2023-03-08") }).Finding("open", Done).AndNeverHeals();
        yield return Fail("a province may be stricter", WithLocalValue(Samples.Register, "procedure-list.working-days", "3", "2020-01-01")).Finding("late", Done, ("days", 3), ("due", Day("2023-03-06"))).AndNeverHeals();
    }

    private static Register With(string? signed, string? done) => Samples.Register with
    {
        ProcedureListChanges = new[] { Samples.ListChange with { SignedOn = signed is null ? null : Day(signed), OnWebsiteOn = done is null ? null : Day(done) } },
    };
}
