using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DAT001Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a register whose records are named is in order", Bare.Register(Bare.Agency)).Among(pass: 1, notApplicable: 1);
        yield return Fail("an agency without an id is a finding", Bare.Register(Bare.Agency with { Id = "" })).Among(fail: 1, notApplicable: 1)
            .Finding("", "/agencies/0/id", ("member", "id"), ("record", "agency")).AndNeverHeals();
        yield return Fail("an agency without a name is a finding", Bare.Register(Bare.Agency with { Name = null })).Among(fail: 1, notApplicable: 1).Finding("", "/agencies/0/name").AndNeverHeals();
        yield return Fail("a blank name is none", Bare.Register(Bare.Agency with { Name = "  " })).Among(fail: 1, notApplicable: 1).Finding("", "/agencies/0/name").AndNeverHeals();
        yield return Fail("two values missing are two findings", Bare.Register(new Agency { Id = default })).Among(fail: 1, notApplicable: 1)
            .Finding("", "/agencies/0/id").Finding("", "/agencies/0/name").AndNeverHeals();
        yield return Fail("a procedure without a code is a finding", Bare.Register(Bare.Agency with { Procedures = new[] { new AdministrativeProcedure { Code = "" } } })).Among(pass: 1, fail: 1, notApplicable: 1)
            .Finding("", "/agencies/0/procedures/0/code", ("record", "procedure")).AndNeverHeals();
        yield return Fail("a system without a name is a finding", Bare.Register(Bare.System with { Name = null })).Among(fail: 1, notApplicable: 1)
            .Finding("", "/systems/0/name", ("record", "system")).AndNeverHeals();
        yield return Fail("a document without a number is a finding", Bare.Register(Bare.System with { Documents = new[] { new SystemDocument { Id = "qt-01" } } })).Among(pass: 1, fail: 1, notApplicable: 1)
            .Finding("", "/systems/0/documents/0/number", ("record", "document")).AndNeverHeals();
        yield return Fail("an inspection without an id is a finding", Bare.Empty with { Inspections = new[] { new Inspection { Id = "" } } }).Among(fail: 1, notApplicable: 1).Finding("", "/inspections/0/id").AndNeverHeals();
        yield return Fail("an entry of a plan without an id is a finding", Bare.Empty with
        {
            InspectionPlans = new[] { new InspectionPlan { Id = "kh", Entries = new[] { new InspectionPlanEntry { Id = "" } } } },
        }).Among(pass: 1, fail: 1, notApplicable: 1).Finding("", "/inspectionPlans/0/entries/0/id").AndNeverHeals();
        yield return Fail("a local value without its name, its value or its first day is a finding", Local(new LocalParameter { Document = "45/2020/QĐ-UBND" })).Among(fail: 1, notApplicable: 2)
            .Finding("", "/authority/parameters/0/name", ("record", "localParameter")).Finding("", "/authority/parameters/0/value").Finding("", "/authority/parameters/0/from", ("member", "from")).AndNeverHeals();
        yield return Pass("one with all three is in order", Local(new LocalParameter { Name = "inspection.on-site.share", Value = "1/2", From = Day("2016-01-01") })).Among(pass: 1, notApplicable: 2);
        yield return NotApplicable("no-identifier", "what needs no identifier is not asked for one", Bare.Empty);
        yield return Pass("a missing date is another rule's", Bare.Register(Bare.System with { InternalAudits = new[] { new InternalAudit { Id = "đg" } } })).Among(pass: 2, notApplicable: 1);
    }

    private static Register Local(LocalParameter parameter) => Bare.Empty with { Authority = new Authority { Parameters = new[] { parameter } } };
}
