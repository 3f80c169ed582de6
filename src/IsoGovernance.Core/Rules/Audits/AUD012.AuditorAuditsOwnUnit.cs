using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>No auditor is assigned to the unit that he or she belongs to.</summary>
internal sealed partial class AuditorAuditsOwnUnit() : Rule<InternalAudit>(new RuleDescriptor
{
    Code = "AUD012",
    Name = "auditor-audits-own-unit",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
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
        var isAnyOther = false;
        var isAnyOwnWork = false;
        for (var i = 0; i < subject.Auditors.Count; i++)
        {
            var auditor = subject.Auditors[i];
            if (auditor.Assignments.Count == 0) doubt ??= Because.AssignmentNotRecorded;
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                var assignment = auditor.Assignments[j];
                if (assignment.Unit is not { } unit)
                {
                    if (assignment.Process is null) doubt ??= Because.AssignmentNotRecorded;
                }
                else if (auditor.Unit is not { } own) doubt ??= Because.AuditorUnitNotRecorded;
                else if (own != unit && WhyUnknown(own, unit, system) is { } unknown) doubt ??= unknown;
                else if (own != unit) isAnyOther = true;
                else if (OwnWork.IsUnit(auditor, OwnWork.Find(system, unit), first, last) == true) isAnyOwnWork = true;
                else
                {
                    (breaches ??= []).Add(new Breach()
                        .At(nameof(subject.Auditors), i)
                        .At(nameof(auditor.Assignments), j)
                        .With("auditor", auditor, auditor.Name)
                        .With("unit", OwnWork.Find(system, unit)?.Name ?? unit.Value)
                        .With("held", first)
                        .ReadHeld(subject)
                        .Read(auditor, auditor.Unit)
                        .Read(assignment, assignment.Unit)
                        .UnderLawOf(first));
                }
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        if (doubt is not null) return doubt;
        return isAnyOther ? Outcome.Pass : isAnyOwnWork ? Because.AuditsOwnWork : Because.NoUnitAssigned;
    }

    // An identifier that leads to no unit may stand for the other one.
    private static Outcome? WhyUnknown(Id<UnitInScope> own, Id<UnitInScope> audited, QualityManagementSystem system)
    {
        if (OwnWork.Find(system, own) is null) return Because.AuditorUnitNotRecorded;
        return OwnWork.Find(system, audited) is null ? Because.AssignmentNotRecorded : null;
    }
}
