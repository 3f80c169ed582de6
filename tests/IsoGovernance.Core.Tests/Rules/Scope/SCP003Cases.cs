using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class SCP003Cases : RuleCases
{
    private const string Done = "/systems/0/legalChanges/0/incorporatedOn";
    private const string Months = "legal-change.months";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a change brought in within three months is in order", Samples.Register);
        yield return Pass("three months from 30 November end on 28 February: that day is in time", Change("2022-11-30", "2023-02-28"));
        yield return Fail("the next day is late", Change("2022-11-30", "2023-03-01"))
            .Finding("late", Done, ("inEffect", Day("2022-11-30")), ("months", 3), ("due", Day("2023-02-28")), ("done", Day("2023-03-01"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the last day of the term nothing is missed", Change("2022-11-30", null), "2023-02-28");
        yield return Fail("on the day after the term the change is open", Change("2022-11-30", null), "2023-03-01")
            .Finding("open", Done, ("document", "15/2021/TT-BYT"), ("due", Day("2023-02-28")), ("done", null)).AndNeverHeals();
        yield return Fail("what is done later is still open on the day before", Change("2022-11-30", "2023-03-10"), "2023-03-09")
            .Finding("open", Done, ("done", null)).AndNeverHeals();
        yield return Fail("and late from the day on which it is done", Change("2022-11-30", "2023-03-10"), "2023-03-10")
            .Finding("late", Done, ("done", Day("2023-03-10"))).AndNeverHeals();
        yield return Pass("the day of taking effect is not counted: 1 March to 1 June", Change("2023-03-01", "2023-06-01"));
        yield return Fail("2 June is a day too late", Change("2023-03-01", "2023-06-02")).Finding("late", Done, ("due", Day("2023-06-01"))).AndNeverHeals();
        yield return Pass("a term that ends on a Saturday moves to Monday", Change("2023-03-10", "2023-06-12"));
        yield return Fail("and not to Tuesday", Change("2023-03-10", "2023-06-13")).Finding("late", Done, ("due", Day("2023-06-12"))).AndNeverHeals();
        yield return Fail("counted by the calendar alone a Saturday does not move", Change("2023-03-10", "2023-06-12"))
            .Under(readings => readings with { TermCounting = Law.TermCounting.CalendarOnly })
            .Finding("late", Done, ("due", Day("2023-06-10"))).AndNeverHeals();
        yield return Pass("a term that ends on 2 September moves on", Change("2022-06-02", "2022-09-05"));
        yield return Pass("a term that ends in Tết moves to the first working day", Change("2021-11-01", "2022-02-07"));
        yield return Fail("and no further", Change("2021-11-01", "2022-02-08")).Finding("late", Done, ("due", Day("2022-02-07"))).AndNeverHeals();
        yield return Pass("a term in Tết met on its first possible day needs no calendar", WithoutCalendar(Change("2021-11-01", "2022-02-01")));
        yield return NotEvaluated("calendar-incomplete", "without the calendar Tết leaves a late change open", WithoutCalendar(Change("2021-11-01", "2022-02-07")));
        yield return NotEvaluated("calendar-incomplete", "without the calendar Tết leaves an open change open", WithoutCalendar(Change("2021-11-01", null)), "2022-02-15");
        yield return Fail("a change done long after Tết is late by any calendar", WithoutCalendar(Change("2021-11-01", "2022-03-15"))).Finding("late", Done).AndNeverHeals();
        yield return Fail("a change open long after Tết is open by any calendar", WithoutCalendar(Change("2021-11-01", null)), "2022-03-15").Finding("open", Done).AndNeverHeals();
        yield return Pass("a change may be brought in before it takes effect", Change("2022-11-30", "2022-10-01"));
        yield return NotApplicable("not-yet-in-effect", "a text that has not taken effect binds nobody", Change("2024-03-16", null));
        yield return NotApplicable("nothing-due-yet", "a text that takes effect today is not due", Change("2024-03-15", null));
        yield return NotApplicable("before-applied", "a change before the system was applied is not its matter", Change("2020-02-29", null));
        yield return Fail("a change on the first day of application is", Change("2020-03-01", null)).Finding("open", Done, ("due", Day("2020-06-01"))).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its date may show an earlier one", System(system => With(system, "2020-02-29", null) with { AppliedFrom = null, Declarations = system.Declarations.Append(Samples.Undated("cb-3")).ToArray() }));
        yield return NotApplicable("before-applied", "unless that day is recorded", System(system => With(system, "2020-02-29", null) with { Declarations = system.Declarations.Append(Samples.Undated("cb-3")).ToArray() }));
        yield return NotEvaluated("declaration-date-not-recorded", "of a system known by such a declaration alone nothing is judged", System(system => new QualityManagementSystem { Id = system.Id, Host = system.Host, Declarations = new[] { Samples.Undated("cb-3") }, LegalChanges = new[] { Samples.LegalChange("2022-11-30", null) } }));
        yield return NotApplicable("not-yet-applied", "a system that is being built takes in no changes", System(system => Samples.BeingBuilt with { LegalChanges = system.LegalChanges }));
        yield return NotApplicable("system-ended", "a system that ended within the term owes nothing", System(system => With(system, "2023-01-10", null) with { EndedOn = Day("2023-04-09") }));
        yield return Fail("a system that ended with the term owes the change", System(system => With(system, "2023-01-10", null) with { EndedOn = Day("2023-04-10") })).Finding("open", Done).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a change without its day cannot be judged", System(system => system with { LegalChanges = new[] { new LegalChange { Id = "vb-1" } } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of unknown kind is not judged", Department(agency => agency with { Kind = Coded<AgencyKind>.Parse("ward") }));
        yield return NotEvaluated("before-records", "a term that began before the records is not judged open", Change("2021-12-31", null) with { RecordsFrom = Day("2022-01-01") });
        yield return Fail("a term that began with the records is", Change("2022-01-01", null) with { RecordsFrom = Day("2022-01-01") }).Finding("open", Done).AndNeverHeals();
        yield return Fail("what is recorded as late was late, whenever the records begin", Change("2021-12-31", "2022-06-01") with { RecordsFrom = Day("2022-01-01") }).Finding("late", Done).AndNeverHeals();
        yield return NotEvaluated("after-records", "a term that ended after the records is not judged open", Change("2022-11-30", null) with { RecordedUntil = Day("2023-02-27") });
        yield return Fail("a term that ended with the records is", Change("2022-11-30", null) with { RecordedUntil = Day("2023-02-28") }).Finding("open", Done).AndNeverHeals();
        yield return Fail("a stricter local term shortens the terms that start under it", WithLocalValue(Change("2020-04-01", "2020-06-15"), Months, "2", "2020-04-01"))
            .Finding("late", Done, ("months", 2), ("due", Day("2020-06-01"))).AndNeverHeals();
        yield return Pass("and no term that started before", WithLocalValue(Change("2020-04-01", "2020-06-15"), Months, "2", "2020-04-02"));
        yield return Pass("a longer local term does not lengthen the law's", WithLocalValue(Change("2022-11-30", "2023-02-28"), Months, "6", "2020-01-01"));
        yield return Fail("a longer local term excuses nobody", WithLocalValue(Change("2022-11-30", "2023-03-01"), Months, "6", "2020-01-01")).Finding("late", Done, ("months", 3)).AndNeverHeals();
        yield return NotApplicable("before-the-law", "a change before the decision was in force has no term", System(system => With(system, "2014-05-17", null) with { AppliedFrom = Day("2012-01-01") }));
    }

    private static Register Change(string inEffectFrom, string? incorporatedOn) => System(system => With(system, inEffectFrom, incorporatedOn));

    private static QualityManagementSystem With(QualityManagementSystem system, string inEffectFrom, string? incorporatedOn) =>
        system with { LegalChanges = new[] { Samples.LegalChange(inEffectFrom, incorporatedOn) } };

    private static Register WithoutCalendar(Register register) => register with { WorkingCalendar = null };
}
