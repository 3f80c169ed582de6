using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class SCP001Cases : RuleCases
{
    private const string Processes = "/systems/0/processes";
    private const string Listed = "/agencies/0/procedures/";
    private const string Extra = "1.004567";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("every procedure handled is in order", Samples.Register);
        yield return Fail("a procedure that no process handles is missing", Also(Samples.Procedure(Extra)))
            .Finding("", Processes, ("covered", 3), ("pending", 0), ("total", 4), ("ratio", new Ratio(3, 4)), ("missingCount", 1), ("missing", Texts(Extra))).AndNeverHeals();
        yield return Fail("missing procedures are listed by code", Also(Samples.Procedure("1.009999"), Samples.Procedure(Extra)))
            .Finding("", Processes, ("covered", 3), ("total", 5), ("missing", Texts(Extra, "1.009999"))).AndNeverHeals();
        yield return Fail("of very many the explanation names those that the sentence lists", Also(Enumerable.Range(0, 29).Select(i => Samples.Procedure($"1.0050{i:00}")).ToArray()))
            .Finding("", Processes, ("covered", 3), ("total", 32), ("missingCount", 29)).AndNeverHeals()
            .Reads(Listed + "3/code", Listed + "3/from", Listed + "3/publishedOn", Listed + "3/audience", Listed + "14/code").ReadsNot(Listed + "0/code", Listed + "15/code");
        yield return Pass("a procedure in force for three months is pending", Also(Samples.Procedure(Extra, "2023-12-15")));
        yield return Fail("a procedure in force for three months and a day is missing", Also(Samples.Procedure(Extra, "2023-12-14")))
            .Finding("", Processes, ("pending", 0), ("missing", Texts(Extra))).AndNeverHeals();
        yield return Pass("a term of three months that ends on a Saturday leaves it pending on Monday", Also(Samples.Procedure(Extra, "2023-03-10")), "2023-06-12");
        yield return Fail("on Tuesday it is missing", Also(Samples.Procedure(Extra, "2023-03-10")), "2023-06-13").Finding("", Processes, ("missingCount", 1)).AndNeverHeals();
        yield return Fail("missing and pending are told apart", Also(Samples.Procedure(Extra), Samples.Procedure("1.009999", "2024-02-01")))
            .Finding("", Processes, ("covered", 3), ("pending", 1), ("total", 5), ("missing", Texts(Extra)));
        yield return Fail("read strictly a new procedure is missing at once", Also(Samples.Procedure(Extra, "2024-03-15")))
            .Under(readings => readings with { CoverageGrace = CoverageGrace.Strict }).Finding("", Processes, ("missing", Texts(Extra))).AndNeverHeals();
        yield return NotEvaluated("calendar-incomplete", "Tết not supplied can still make a procedure pending", Also(Samples.Procedure(Extra, "2021-11-01")) with { WorkingCalendar = null }, "2022-02-07");
        yield return NotEvaluated("procedure-facts-not-recorded", "what is not recorded of another is told first", Also(Samples.Procedure("1.000001", from: null), Samples.Procedure(Extra, "2021-11-01")) with { WorkingCalendar = null }, "2022-02-07");
        yield return Pass("with the calendar the term moves past Tết", Also(Samples.Procedure(Extra, "2021-11-01")), "2022-02-07");
        yield return Fail("the day after it is missing", Also(Samples.Procedure(Extra, "2021-11-01")), "2022-02-08").Finding("", Processes, ("missingCount", 1)).AndNeverHeals();
        yield return Fail("a shorter local term makes it missing earlier", WithLocalValue(Also(Samples.Procedure(Extra, "2024-01-10")), "legal-change.months", "2", "2020-01-01")).Finding("", Processes, ("missing", Texts(Extra))).AndNeverHeals();
        yield return Pass("internal procedures do not count", Also(Samples.Procedure(Extra) with { Audience = ProcedureAudience.Internal }));
        yield return Pass("a procedure not yet published does not count", Also(Samples.Procedure(Extra) with { PublishedOn = Day("2024-03-16") }));
        yield return Fail("a procedure published today counts", Also(Samples.Procedure(Extra) with { PublishedOn = Day("2024-03-15") })).Finding("", Processes, ("total", 4)).AndNeverHeals();
        yield return Pass("a procedure not yet in force does not count", Also(Samples.Procedure(Extra, "2024-03-16"))).Under(readings => readings with { CoverageGrace = CoverageGrace.Strict });
        yield return Pass("a procedure that ended yesterday does not count", Also(Samples.Procedure(Extra, until: "2024-03-14")));
        yield return Fail("a procedure that ends today counts", Also(Samples.Procedure(Extra, until: "2024-03-15"))).Finding("", Processes, ("total", 4));
        yield return NotApplicable("no-procedures", "an agency without procedures is neither 0 nor 1", Department(agency => agency with { Procedures = [] }));
        yield return NotApplicable("no-procedures", "an agency of internal procedures alone has none to cover", Department(agency => agency with { Procedures = new[] { Samples.Procedure(Extra) with { Audience = ProcedureAudience.Internal } } }));
        yield return NotEvaluated("procedure-facts-not-recorded", "a procedure of unknown audience leaves it open", Also(Samples.Procedure(Extra) with { Audience = null }));
        yield return NotEvaluated("procedure-facts-not-recorded", "a procedure without its first day leaves it open", Also(Samples.Procedure(Extra, from: null)));
        yield return NotEvaluated("procedure-facts-not-recorded", "a procedure not known to be published leaves it open", Also(Samples.Procedure(Extra) with { PublishedOn = null }));
        yield return NotEvaluated("procedure-facts-not-recorded", "procedures none of which is known to count are not none, handled as they are", Department(agency => agency with { Procedures = agency.Procedures.Select(procedure => procedure with { Audience = null }).ToArray() }));
        yield return NotEvaluated("procedure-facts-not-recorded", "nor are two of them", Department(agency => agency with { Procedures = agency.Procedures.Take(2).Select(procedure => procedure with { Audience = null }).ToArray() }));
        yield return Pass("beside one that counts those that are handled need not be known", Department(agency => agency with { Procedures = new[] { agency.Procedures[0], agency.Procedures[1] with { Audience = null }, agency.Procedures[2] with { From = null } } }));
        yield return NotEvaluated("procedure-facts-not-recorded", "a process without its first day leaves its procedures open", System(system => system with { Processes = new[] { system.Processes[0], system.Processes[1] with { From = null } } }));
        yield return Fail("a process that has ended handles nothing", System(system => system with { Processes = new[] { system.Processes[0], system.Processes[1] with { Until = Day("2024-03-14") } } }))
            .Finding("", Processes, ("covered", 2), ("total", 3)).AndNeverHeals();
        yield return Pass("a process handles on its last day", System(system => system with { Processes = new[] { system.Processes[0], system.Processes[1] with { Until = Day("2024-03-15") } } }));
        yield return Fail("a process that starts tomorrow handles nothing today", System(system => system with { Processes = new[] { system.Processes[0], system.Processes[1] with { From = Day("2024-03-16") } } }))
            .Finding("", Processes, ("covered", 2), ("total", 3));
        yield return Fail("a procedure that the process serves no longer is missing", System(system => system with
        {
            Processes = new[] { system.Processes[0], system.Processes[1] with { Serves = new[] { system.Processes[1].Serves[0] with { Until = Day("2024-01-01") } } } },
        })).Finding("", Processes, ("covered", 2)).AndNeverHeals();
        yield return Pass("a procedure that two agencies share is counted once", Shared(Samples.DepartmentOfHealth.Procedures[0]));
        yield return Fail("a procedure of a member agency counts for the shared system", Shared(Samples.Procedure(Extra))).Finding("", Processes, ("covered", 3), ("total", 4)).AndNeverHeals();
        yield return Fail("a procedure that is new to a member but not to the host is not pending", Shared(Samples.Procedure(Extra, "2024-02-01"), Samples.Procedure(Extra)))
            .Finding("", Processes, ("pending", 0), ("total", 4), ("missing", Texts(Extra)));
        yield return Pass("a member's procedures do not count after the membership", Shared(Samples.Procedure(Extra), until: "2024-03-14"));
        yield return Pass("a member's procedures do not count after the member's last day", Shared(Samples.Procedure(Extra), memberUntil: "2024-03-14"));
        yield return NotApplicable("not-yet-applied", "a system that is being built need not cover anything", System(_ => Samples.BeingBuilt));
        yield return NotApplicable("system-ended", "a system that has ended covers nothing", System(system => system with { EndedOn = Day("2024-03-14") }));
        yield return Fail("on its last day it covers", Also(Samples.Procedure(Extra)) with { Systems = new[] { Samples.System with { EndedOn = Day("2024-03-15") } } }).Finding("", Processes, ("missing", Texts(Extra)));
        yield return NotApplicable("law-not-in-force", "before the decision nothing had to be covered", Also(Samples.Procedure(Extra)), "2014-05-17");
        yield return NotEvaluated("tier-not-known", "a system of an agency of unknown kind is not judged", Department(agency => agency with { Kind = null }));
        yield return NotEvaluated("procedure-facts-not-recorded", "a member that the register does not hold leaves it open", System(system => system with { Members = new[] { new Membership { Agency = "không-có" } } }));
        yield return NotEvaluated("before-records", "a day before the records is not judged", Also(Samples.Procedure(Extra)) with { RecordsFrom = Day("2024-03-16") });
        yield return Fail("their first day is", Also(Samples.Procedure(Extra)) with { RecordsFrom = Day("2024-03-15") }).Finding("", Processes, ("missing", Texts(Extra))).AndNeverHeals();
        yield return Pass("after the records the last recorded day is judged", Also(Samples.Procedure(Extra, "2023-06-01")) with { RecordedUntil = Day("2023-08-31") });
        yield return Fail("what was missing on the last recorded day is a finding", Also(Samples.Procedure(Extra, "2023-06-01")) with { RecordedUntil = Day("2023-09-06") }).Finding("", Processes, ("missing", Texts(Extra))).AndNeverHeals();
    }

    private static Register Also(params AdministrativeProcedure[] more) => Department(agency => agency with { Procedures = agency.Procedures.Concat(more).ToArray() });

    private static Register Shared(AdministrativeProcedure procedure, AdministrativeProcedure? ofHost = null, string? until = null, string? memberUntil = null)
    {
        var member = new Agency { Id = "so-xay-dung", Name = "Sở Xây dựng", Kind = AgencyKind.ProvincialSpecialisedAgency, Procedures = new[] { procedure }, Until = memberUntil is null ? null : Day(memberUntil) };
        var host = ofHost is null ? Samples.DepartmentOfHealth : Samples.DepartmentOfHealth with { Procedures = Samples.DepartmentOfHealth.Procedures.Append(ofHost).ToArray() };
        return System(system => system with { Members = new[] { new Membership { Agency = member.Id, From = Day("2020-03-01"), Until = until is null ? null : Day(until) } } })
            with
        { Agencies = new[] { host, member } };
    }
}
