using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DAT005Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        // The register is judged twice: as a record, which leaves it to the whole, and as the whole.
        yield return Pass("a register of different identifiers is in order", Bare.Register(Bare.Agency, Bare.Agency with { Id = "so-xay-dung" })).Among(pass: 1, notApplicable: 3);
        yield return Fail("two agencies of one id are a finding", Bare.Register(Bare.Agency, Bare.Agency with { Name = "Sở khác" })).Among(fail: 1, notApplicable: 3)
            .Finding("", "/agencies/1", ("record", "agency"), ("id", "so-y-te")).AndNeverHeals();
        yield return Fail("three are two findings", Bare.Register(Bare.Agency, Bare.Agency, Bare.Agency)).Among(fail: 1, notApplicable: 4).Finding("", "/agencies/1").Finding("", "/agencies/2").AndNeverHeals();
        yield return Fail("so are three systems", Bare.Register(Bare.System, Bare.System, Bare.System)).Among(fail: 1, notApplicable: 4).Finding("", "/systems/1").Finding("", "/systems/2").AndNeverHeals();
        yield return Pass("letters of another case are another id", Bare.Register(Bare.Agency, Bare.Agency with { Id = "So-Y-Te" })).Among(pass: 1, notApplicable: 3);
        yield return Pass("a missing id is no duplicate", Bare.Register(Bare.Agency with { Id = "" }, Bare.Agency with { Id = " " })).Among(pass: 1, notApplicable: 3);
        yield return Pass("a system may be named as its agency", new Register { Agencies = new[] { Bare.Agency }, Systems = new[] { Bare.System with { Id = Bare.Agency.Id.Value } } }).Among(pass: 1, notApplicable: 3);
        yield return Fail("two systems of one id are a finding", Bare.Register(Bare.System, Bare.System)).Among(fail: 1, notApplicable: 3).Finding("", "/systems/1", ("record", "system")).AndNeverHeals();
        yield return Fail("two inspections of one id are a finding", Bare.Empty with { Inspections = new[] { new Inspection { Id = "kt" }, new Inspection { Id = "kt" } } }).Among(fail: 1, notApplicable: 3)
            .Finding("", "/inspections/1", ("record", "inspection")).AndNeverHeals();
        yield return Fail("two plans of one id are a finding", Bare.Empty with { InspectionPlans = new[] { new InspectionPlan { Id = "kh" }, new InspectionPlan { Id = "kh" } } }).Among(fail: 1, notApplicable: 3)
            .Finding("", "/inspectionPlans/1", ("record", "inspectionPlan")).AndNeverHeals();
        yield return Fail("two entries of one id are a finding, in different plans too", Bare.Empty with { InspectionPlans = new[] { Planned("kh-1", "mục"), Planned("kh-2", "mục") } }).Among(fail: 1, notApplicable: 5)
            .Finding("", "/inspectionPlans/1/entries/0", ("record", "inspectionPlanEntry"), ("id", "mục")).AndNeverHeals();
        yield return Fail("three are two findings, whichever plan is the first", Bare.Empty with { InspectionPlans = new[] { Planned("kh-1", "mục-1"), Planned("kh-2", "mục-2"), Planned("kh-3", "mục-2"), Planned("kh-4", "mục-2") } }).Among(fail: 1, notApplicable: 9)
            .Finding("", "/inspectionPlans/2/entries/0").Finding("", "/inspectionPlans/3/entries/0").Reads("/inspectionPlans/1/entries/0/id").AndNeverHeals();
        yield return Pass("an entry may be named as a report", Bare.Empty with { InspectionPlans = new[] { Planned("kh-1", "1") }, Reports = new[] { new PeriodicReport { Id = "2" }, new PeriodicReport { Id = "1" } } }).Among(pass: 1, notApplicable: 5);
        yield return Fail("two reports of one id are a finding", Bare.Empty with { Reports = new[] { new PeriodicReport { Id = "bc" }, new PeriodicReport { Id = "bc" } } }).Among(fail: 1, notApplicable: 3)
            .Finding("", "/reports/1", ("record", "report")).AndNeverHeals();
        yield return Fail("so are two rollout plans", Bare.Empty with { RolloutPlans = new[] { new RolloutPlan { Id = "kh" }, new RolloutPlan { Id = "kh" } } }).Among(fail: 1, notApplicable: 3).Finding("", "/rolloutPlans/1", ("record", "rolloutPlan")).AndNeverHeals();
        yield return Fail("two transition plans", Bare.Empty with { TransitionPlans = new[] { new TransitionPlan { Id = "kh" }, new TransitionPlan { Id = "kh" } } }).Among(fail: 1, notApplicable: 3).Finding("", "/transitionPlans/1", ("record", "transitionPlan")).AndNeverHeals();
        yield return Fail("and two changes of the list of procedures", Bare.Empty with { ProcedureListChanges = new[] { Samples.ListChange, Samples.ListChange } }).Among(fail: 1, notApplicable: 3)
            .Finding("", "/procedureListChanges/1", ("record", "procedureListChange"), ("id", "tđ-1")).AndNeverHeals();
        yield return Fail("two audits of one id in a system are a finding", Bare.Register(Bare.System with { InternalAudits = new[] { new InternalAudit { Id = "đg" }, new InternalAudit { Id = "đg" } } })).Among(pass: 1, fail: 1, notApplicable: 3)
            .Finding("", "/systems/0/internalAudits/1", ("record", "internalAudit"), ("id", "đg")).AndNeverHeals();
        yield return Fail("the lists of each system are its own", Bare.Register(Audited("qms") with { ManagementReviews = new[] { new ManagementReview { Id = "xx" }, new ManagementReview { Id = "xx" } } }, Audited("qms-2"))).Among(pass: 1, fail: 2, notApplicable: 7)
            .Finding("", "/systems/0/internalAudits/1").Finding("", "/systems/0/managementReviews/1").Finding("", "/systems/1/internalAudits/1").AndNeverHeals();
        yield return Pass("audits of one id in two systems are in order", Bare.Register(
            Bare.System with { InternalAudits = new[] { new InternalAudit { Id = "đg" } } },
            Bare.System with { Id = "qms-2", InternalAudits = new[] { new InternalAudit { Id = "đg" } } })).Among(pass: 3, notApplicable: 3);
        yield return Pass("an audit and a review of one id are in order", Bare.Register(Bare.System with
        {
            InternalAudits = new[] { new InternalAudit { Id = "1" } },
            ManagementReviews = new[] { new ManagementReview { Id = "1" } },
        })).Among(pass: 2, notApplicable: 3);
        yield return Fail("one procedure listed twice by an agency is a finding", Bare.Register(Bare.Agency with { Procedures = new[] { Samples.Procedure("1.003001"), Samples.Procedure("1.003001") } })).Among(pass: 1, fail: 1, notApplicable: 3)
            .Finding("", "/agencies/0/procedures/1", ("record", "procedure"), ("id", "1.003001")).AndNeverHeals();
        yield return NotApplicable("no-identifier", "a record that holds none is not judged", Bare.Register(Bare.Agency)).Among(pass: 1, notApplicable: 2);
    }

    private static QualityManagementSystem Audited(string id) => Bare.System with { Id = id, InternalAudits = new[] { new InternalAudit { Id = "đg" }, new InternalAudit { Id = "đg" } } };

    private static InspectionPlan Planned(string id, string entry) => new() { Id = id, Entries = new[] { new InspectionPlanEntry { Id = entry } } };
}
