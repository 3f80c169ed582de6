using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

internal sealed class DAT006Cases : RuleCases
{
    private const string System0 = "/systems/0";

    // The lists of the records that references lead to, and what identifies a record, by the variant of the finding.
    private static readonly Dictionary<string, (string List, string Identity)[]> Lists = new(StringComparer.Ordinal)
    {
        ["agency"] = [("/agencies", "id")],
        ["procedure"] = [("/agencies", "id"), ("/agencies/9/procedures", "code")],
        ["planEntry"] = [("/inspectionPlans/9/entries", "id")],
        ["parameter"] = [],
        ["declaration"] = [(System0 + "/declarations", "id")],
        ["audit"] = [(System0 + "/internalAudits", "id")],
        ["auditFinding"] = [(System0 + "/internalAudits/9/findings", "id")],
        ["programme"] = [(System0 + "/auditProgrammes", "id")],
        ["process"] = [(System0 + "/processes", "id")],
        ["unit"] = [(System0 + "/units", "id")],
        ["policy"] = [(System0 + "/policies", "id")],
        ["objective"] = [(System0 + "/objectives", "id")],
        ["period"] = [(System0 + "/objectives/9/periods", "id")],
    };

    public override IEnumerable<Case> Cases() =>
        [.. Read(), .. Read().Where(found => found.Kind == OutcomeKind.Fail).DistinctBy(found => found.Found[0].Variant, StringComparer.Ordinal).SelectMany(NotAllRead)];

    // A reference proves nothing where its record may be among what could not be read; what was lost elsewhere does not matter.
    private static IEnumerable<Case> NotAllRead(Case dangling)
    {
        var lists = Lists[dangling.Found[0].Variant];
        foreach (var place in lists.SelectMany(one => new[] { one.List + "/9", one.List + "/9/" + one.Identity }))
        {
            yield return (NotEvaluated("lost-in-reading", $"{dangling.Sentence}, but not where {place} could not be read", dangling.Register) with { Counts = dangling.Counts! with { Fail = 0, NotEvaluated = 1 } }).Losing(place);
        }

        foreach (var place in lists.Select(one => one.List + "/9/note").Concat(["/reports/9", "/systems/1"]))
        {
            yield return (dangling with { Sentence = $"{dangling.Sentence}, also where {place} could not be read" }).Losing(place);
        }
    }

    private static IEnumerable<Case> Read()
    {
        yield return Pass("a host that the register holds is found", With(Found)).Among(pass: 1, notApplicable: 2);
        yield return Dangling("a host that it does not hold is a finding", With(Found with { Host = "không-có" }), 2, "agency", System0 + "/host").AndNeverHeals();
        yield return NotApplicable("no-reference", "a system without a host refers to nothing", With(Bare.System));
        yield return Fail("a member that it does not hold is a finding", With(Found with { Members = new[] { new Membership { Agency = "không-có" } } })).Among(pass: 1, fail: 1, notApplicable: 2)
            .Finding("agency", System0 + "/members/0/agency", ("reference", "không-có")).AndNeverHeals();
        yield return Dangling("a parent that it does not hold is a finding", Bare.Register(Bare.Agency with { Parent = "không-có" }), 1, "agency", "/agencies/0/parent").AndNeverHeals();
        yield return Pass("a parent that it holds is found", Bare.Register(Bare.Agency, Bare.Agency with { Id = "chi-cục", Parent = Bare.Agency.Id })).Among(pass: 1, notApplicable: 2);
        yield return Dangling("a predecessor that it does not hold is a finding", Bare.Register(Bare.Agency with { Predecessors = new Id<Agency>[] { "so-y-te", "không-có" } }), 1, "agency", "/agencies/0/predecessors/1").AndNeverHeals();
        yield return Dangling("a lead unit that it does not hold is a finding", Bare.Empty with { LeadUnit = new LeadUnit { Agency = "không-có" } }, 1, "agency", "/leadUnit/agency").AndNeverHeals();
        yield return Dangling("an inspected agency that it does not hold is a finding", Bare.Empty with { Inspections = new[] { new Inspection { Id = "kt", Agencies = new Id<Agency>[] { "không-có" } } } }, 1, "agency", "/inspections/0/agencies/0").AndNeverHeals();
        yield return Dangling("a planned agency that it does not hold is a finding", Bare.Empty with { InspectionPlans = new[] { Plan with { Entries = new[] { Plan.Entries[0] with { Agency = "không-có" } } } } }, 2, "agency", "/inspectionPlans/0/entries/0/agency").AndNeverHeals();
        yield return Dangling("an entry of no plan is a finding", Inspected("không-có"), 3, "planEntry", "/inspections/0/planEntry").AndNeverHeals();
        yield return Pass("an entry of a plan is found", Inspected("mục-1")).Among(pass: 1, notApplicable: 3);
        yield return Fail("a declaration that the system does not have is a finding", With(Found with { ScopeChanges = new[] { Stated("không-có") }, Declarations = new[] { new Declaration { Id = "cb-1" } } })).Among(pass: 1, fail: 1, notApplicable: 3)
            .Finding("declaration", System0 + "/scopeChanges/0/statedBy", ("reference", "không-có")).AndNeverHeals();
        yield return Pass("a declaration that it has is found", With(Found with { ScopeChanges = new[] { Stated("cb-1") }, Declarations = new[] { new Declaration { Id = "cb-1" } } })).Among(pass: 2, notApplicable: 3);
        yield return Fail("an audit that the system does not have is a finding", With(Found with { Nonconformities = new[] { Raised("không-có") }, InternalAudits = new[] { new InternalAudit { Id = "đg" } } })).Among(pass: 1, fail: 1, notApplicable: 3)
            .Finding("audit", System0 + "/nonconformities/0/audit", ("reference", "không-có")).AndNeverHeals();
        yield return Pass("an audit that it has is found", With(Found with { Nonconformities = new[] { Raised("đg") }, InternalAudits = new[] { new InternalAudit { Id = "đg" } } })).Among(pass: 2, notApplicable: 3);
        yield return Fail("a declaration of another system is not the system's", new Register
        {
            Agencies = new[] { Bare.Agency },
            Systems = new[] { Found with { ScopeChanges = new[] { Stated("cb-1") } }, Found with { Id = "qms-2", Declarations = new[] { new Declaration { Id = "cb-1" } } } },
        }).Among(pass: 2, fail: 1, notApplicable: 3).Finding("declaration", System0 + "/scopeChanges/0/statedBy").AndNeverHeals();
        yield return Fail("a served procedure that no agency lists is a finding", With(Found with { Processes = new[] { Samples.Process("qt-01", "1.009999") } })).Among(pass: 1, fail: 1, notApplicable: 3)
            .Finding("procedure", System0 + "/processes/0/serves/0/code", ("reference", "1.009999")).AndNeverHeals();
        yield return Pass("a served procedure that has ended is found", new Register
        {
            Agencies = new[] { Bare.Agency with { Procedures = new[] { Samples.Procedure("1.003001", until: "2020-01-01") } } },
            Systems = new[] { Found with { Processes = new[] { Samples.Process("qt-01", "1.003001") } } },
        }).Among(pass: 2, notApplicable: 4);
        yield return Fail("a declared procedure that no agency lists is a finding", With(Found with { Declarations = new[] { new Declaration { Id = "cb-1", Procedures = new ProcedureCode[] { "1.009999" } } } })).Among(pass: 1, fail: 1, notApplicable: 2)
            .Finding("procedure", System0 + "/declarations/0/procedures/0", ("reference", "1.009999")).AndNeverHeals();
        yield return NotEvaluated("procedure-facts-not-recorded", "of an agency that is not held the procedures are not known", With(Found with { Host = "không-có", Processes = new[] { Samples.Process("qt-01", "1.009999") } }))
            .Among(fail: 1, notEvaluated: 1, notApplicable: 3).Finding("agency", System0 + "/host");
        yield return Fail("a local value of no known parameter is a finding", WithLocalValue(Bare.Empty, "internal-audits", "2", "2020-01-01")).Among(fail: 1, notApplicable: 2)
            .Finding("parameter", "/authority/parameters/0/name", ("reference", "internal-audits")).AndNeverHeals();
        yield return Pass("a local value of a known one is found", WithLocalValue(Bare.Empty, "legal-change.months", "2", "2020-01-01")).Among(pass: 1, notApplicable: 2);
        yield return Within("a programme that the system does not have is a finding", Found with { InternalAudits = new[] { new InternalAudit { Id = "đg", Programme = "không-có" } } }, 2, "programme", "/internalAudits/0/programme");
        yield return Within("an audited unit that the system does not have is a finding", Found with { InternalAudits = new[] { new InternalAudit { Id = "đg", Units = new Id<UnitInScope>[] { "không-có" } } } }, 2, "unit", "/internalAudits/0/units/0");
        yield return Within("an audited process that the system does not have is a finding", Found with { InternalAudits = new[] { Assigned(new AuditAssignment { Process = "không-có" }) } }, 4, "process", "/internalAudits/0/auditors/0/assignments/0/process");
        yield return Within("an audit finding that no audit of the system has is a finding", Found with { Nonconformities = new[] { new Nonconformity { Id = "kph", AuditFinding = "không-có" } } }, 2, "auditFinding", "/nonconformities/0/auditFinding");
        yield return Within("an objective that the system does not have is a finding", Found with { Nonconformities = new[] { new Nonconformity { Id = "kph", Objective = "không-có" } } }, 2, "objective", "/nonconformities/0/objective");
        yield return Within("a policy that the system does not have is a finding", Found with { Objectives = new[] { new QualityObjective { Id = "mt", Policy = "không-có" } } }, 2, "policy", "/objectives/0/policy");
        yield return Within("a period that no objective of the system has is a finding", Found with { Objectives = new[] { new QualityObjective { Id = "mt", Measurements = new[] { new Measurement { Period = "không-có" } } } } }, 3, "period", "/objectives/0/measurements/0/period");
        yield return Within("nor is another period of its own objective it", Found with { Objectives = new[] { new QualityObjective { Id = "mt", Periods = new[] { new ReportingPeriod { Id = "quý-1" } }, Measurements = new[] { new Measurement { Period = "không-có" } } } } }, 4, "period", "/objectives/0/measurements/0/period");
        yield return Pass("a period of an objective is found", With(Found with { Objectives = new[] { new QualityObjective { Id = "mt", Periods = new[] { new ReportingPeriod { Id = "quý-1" } }, Measurements = new[] { new Measurement { Period = "quý-1" } } } } })).Among(pass: 2, notApplicable: 4);
        yield return Pass("a finding of an audit is found", With(Found with { InternalAudits = new[] { new InternalAudit { Id = "đg", Findings = new[] { new AuditFinding { Id = "ph" } } } }, Nonconformities = new[] { new Nonconformity { Id = "kph", AuditFinding = "ph" } } })).Among(pass: 2, notApplicable: 4);
        yield return Dangling("each of two is one", Bare.Register(Bare.Agency with { Predecessors = new Id<Agency>[] { "không-có", "không-có" } }), 1, "agency", "/agencies/0/predecessors/0")
            .Finding("agency", "/agencies/0/predecessors/1").AndNeverHeals();
        yield return Fail("the references of each record are its own", Bare.Register(Bare.Agency with { Parent = "không-có", Predecessors = new Id<Agency>[] { "không-có" } }, Bare.Agency with { Id = "chi-cục", Parent = "không-có" })).Among(fail: 2, notApplicable: 1)
            .Finding("agency", "/agencies/0/parent").Finding("agency", "/agencies/0/predecessors/0").Finding("agency", "/agencies/1/parent").AndNeverHeals();
    }

    private static InternalAudit Assigned(AuditAssignment assignment) => new() { Id = "đg", Auditors = new[] { new Auditor { Assignments = new[] { assignment } } } };

    private static Case Within(string sentence, QualityManagementSystem system, int notApplicable, string variant, string path) =>
        Fail(sentence, With(system)).Among(pass: 1, fail: 1, notApplicable: notApplicable).Finding(variant, System0 + path, ("reference", "không-có")).AndNeverHeals();

    private static QualityManagementSystem Found => Bare.System with { Host = Bare.Agency.Id };

    private static InspectionPlan Plan => new() { Id = "kh", Entries = new[] { new InspectionPlanEntry { Id = "mục-1" } } };

    private static Register With(QualityManagementSystem system) => new() { Agencies = new[] { Bare.Agency }, Systems = new[] { system } };

    private static Register Inspected(string entry) => Bare.Empty with { InspectionPlans = new[] { Plan }, Inspections = new[] { new Inspection { Id = "kt", PlanEntry = entry } } };

    private static ScopeChange Stated(string declaration) => new() { Id = "thay-đổi", StatedBy = declaration };

    private static Nonconformity Raised(string audit) => new() { Id = "kph", Audit = audit };

    private static Case Dangling(string sentence, Register register, int without, string variant, string path) =>
        Fail(sentence, register).Among(fail: 1, notApplicable: without).Finding(variant, path, ("reference", "không-có"));
}
