using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>No auditor is assigned to a process that he or she is responsible for, nor to a unit that he or she heads.</summary>
internal sealed partial class AuditorNotImpartial() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD005",
    Name = "auditor-not-impartial",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(InternalAudit subject, RuleContext context)
    {
        if (HeldAudits.WhyNotJudged(subject, context, out var first, out var last) is { } outcome) return outcome;
        if (subject.Auditors.Count == 0) return Because.AuditorsNotRecorded;
        var system = context.Owner!.System;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        for (var i = 0; i < subject.Auditors.Count; i++)
        {
            var auditor = subject.Auditors[i];
            if (auditor.Assignments.Count == 0) doubt ??= Because.AssignmentNotRecorded;
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                var assignment = auditor.Assignments[j];
                if (assignment.Process is null && assignment.Unit is null) doubt ??= Because.AssignmentNotRecorded;
                if (assignment.Process is { } id)
                {
                    var process = OwnWork.Find(system, id);
                    var isOwn = OwnWork.IsProcess(auditor, process, first, last);
                    if (isOwn is null) doubt ??= Because.ResponsibleNotRecorded;
                    else if (isOwn.Value) (breaches ??= []).Add(Found("process", i, j, auditor, process!.Name ?? id.Value, first)
                        .ReadHeld(subject).Read(assignment, assignment.Process).ReadResponsible(process.Owners, auditor, first, last));
                }
                if (assignment.Unit is { } unitId)
                {
                    var unit = OwnWork.Find(system, unitId);
                    var isOwn = OwnWork.IsUnit(auditor, unit, first, last);
                    if (isOwn is null) doubt ??= Because.ResponsibleNotRecorded;
                    else if (isOwn.Value) (breaches ??= []).Add(Found("unit", i, j, auditor, unit!.Name ?? unitId.Value, first)
                        .ReadHeld(subject).Read(assignment, assignment.Unit).ReadResponsible(unit.Heads, auditor, first, last));
                }
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }

    private static Breach Found(string variant, int auditorAt, int at, Auditor auditor, string audited, LocalDate held) => new Breach(variant)
        .At(nameof(InternalAudit.Auditors), auditorAt)
        .At(nameof(auditor.Assignments), at)
        .With("auditor", auditor, auditor.Name)
        .With("audited", audited)
        .With("held", held)
        .UnderLawOf(held);
}
