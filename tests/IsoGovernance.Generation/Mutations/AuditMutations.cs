using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class AuditMutations
{
    public static IEnumerable<Mutation> All =>
    [
        new("AUD001", "the audits of 2021, and what followed them, are not recorded", Edits.InLasting(Without2021)),
        new("AUD001", "the audits of 2023 were completed in 2024", Edits.InLasting(Late2023)),
        new("AUD002", "the programme of 2023 ends in January", InProgramme(programme => programme with { Until = new LocalDate(2023, 1, 31) })),
        new("AUD003", "a programme tells no methods", InProgramme(programme => programme with { Methods = null })),
        new("AUD004", "an audit has no criteria", InAudit(IsHeld, (_, audit) => audit with { Criteria = null })),
        new("AUD005", "an auditor bears the name of the head of the unit audited", InAudit(IsHeld, WithHeadAsAuditor)),
        new("AUD006", "an auditor was never trained", InAudit(IsHeld, (_, audit) => WithAuditor(audit, auditor => auditor with { TrainedOn = null }))),
        new("AUD007", "an audit was not reported", InAudit(IsHeld, (_, audit) => audit with { ReportedOn = null })),
        new("AUD008", "a nonconforming finding has no evidence", InAudit(
            (_, audit) => audit.Findings.Any(IsNonconforming),
            (_, audit) => audit with { Findings = audit.Findings.ChangeFirst(IsNonconforming, finding => finding with { Evidence = null }) })),
        new("AUD009", "the nonconformity of a finding is not recorded", Edits.InSystem(
            system => Edits.IsLasting(system) && system.Nonconformities.Any(IsOfAudit),
            system => system with { Nonconformities = system.Nonconformities.Without(found => found.Id == system.Nonconformities.First(IsOfAudit).Id) })),
        new("AUD010", "a unit was never audited", Edits.InLasting(system => system with
        {
            Units = system.Units.And(new UnitInScope { Id = "đv-x", Name = "Thanh tra", Heads = [new Responsibility { Person = "Bùi Văn Khải" }] }),
        })),
        new("AUD011", "an audit planned for October was not held", Edits.InLasting(system => system with
        {
            InternalAudits = system.InternalAudits.And(new InternalAudit { Id = "đg-x", PlannedFrom = new LocalDate(2026, 10, 1), PlannedUntil = new LocalDate(2026, 10, 2) }),
        })),
        new("AUD012", "an auditor is of the unit audited", InAudit(IsHeld, (_, audit) =>
            WithAuditor(audit, auditor => auditor with { Unit = auditor.Assignments.First(assignment => assignment.Unit is not null).Unit }))),
    ];

    private static QualityManagementSystem Without2021(QualityManagementSystem system)
    {
        var removed = system.InternalAudits.Where(audit => audit.CompletedOn?.Year == 2021).Select(audit => audit.Id).ToHashSet();
        return system with
        {
            InternalAudits = system.InternalAudits.Without(audit => removed.Contains(audit.Id)),
            Nonconformities = system.Nonconformities.Without(found => found.Audit is { } audit && removed.Contains(audit)),
        };
    }

    private static QualityManagementSystem Late2023(QualityManagementSystem system) => system with
    {
        InternalAudits = system.InternalAudits.ChangeAll(audit => audit.CompletedOn?.Year == 2023 ? audit with { CompletedOn = new LocalDate(2024, 1, 5) } : audit),
    };

    private static InternalAudit WithHeadAsAuditor(QualityManagementSystem system, InternalAudit audit) => WithAuditor(audit, auditor =>
    {
        var audited = auditor.Assignments.First(assignment => assignment.Unit is not null).Unit;
        return auditor with { Name = system.Units.First(unit => unit.Id == audited).Heads[^1].Person };
    });

    private static InternalAudit WithAuditor(InternalAudit audit, Func<Auditor, Auditor> change) =>
        audit with { Auditors = audit.Auditors.ChangeFirst(auditor => auditor.Assignments.Any(assignment => assignment.Unit is not null), change) };

    // Late enough for the last head of every unit, and long over.
    private static bool IsHeld(QualityManagementSystem system, InternalAudit audit) => audit.CompletedOn?.Year == 2024;

    private static bool IsNonconforming(AuditFinding finding) => finding.Grade?.Known is AuditFindingGrade.Minor or AuditFindingGrade.Major;

    private static bool IsOfAudit(Nonconformity nonconformity) => nonconformity.AuditFinding is not null;

    private static Func<Register, Register> InAudit(
        Func<QualityManagementSystem, InternalAudit, bool> which, Func<QualityManagementSystem, InternalAudit, InternalAudit> change) =>
        Edits.InLasting(system => system.InternalAudits, which, (system, audits) => system with { InternalAudits = audits }, change);

    private static Func<Register, Register> InProgramme(Func<AuditProgramme, AuditProgramme> change) => Edits.InLasting(
        system => system.AuditProgrammes,
        (_, programme) => programme.From?.Year == 2023,
        (system, programmes) => system with { AuditProgrammes = programmes },
        (_, programme) => change(programme));
}
