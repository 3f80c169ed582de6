using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>At least one completed internal audit in each year after the first declaration.</summary>
internal sealed partial class InternalAuditOverdue() : DutyRule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "AUD001",
    Name = "internal-audit-overdue",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "4", "b"), Of(Tt26, "7", "2", "k") },
    Parameters = new[] { InternalAuditsPerYear },
    Interpretations = new[] { YearCounting },
    OnceApplied = true,
})
{
    public override Outcome? Duties(QualityManagementSystem subject, RuleContext context, List<Duty> duties)
    {
        var steps = context.Steps;
        steps.Clear();
        foreach (var audit in subject.InternalAudits.Items)
        {
            if (audit.CompletedOn is { } day)
            {
                if (day <= context.AsOf) steps.AddDone(day);
            }
            else if (HeldAudits.MayBeComplete(audit, context.AsOf)) steps.AddUndated(audit.HeldUntil ?? audit.HeldFrom);
        }
        return YearlyDuties.Add(duties, InternalAuditsPerYear, Because.CompletionNotRecorded, context);
    }

    protected override Breach Missed(QualityManagementSystem subject, Duty duty, RuleContext context)
    {
        var breach = YearlyDuties.Missed(nameof(subject.InternalAudits), duty, InternalAuditsPerYear, context).Read(subject, subject.InternalAudits);
        foreach (var audit in subject.InternalAudits.Items)
        {
            if (YearlyDuties.IsNear(audit.CompletedOn, duty)) breach.Read(audit, audit.CompletedOn);
        }
        return breach;
    }
}
