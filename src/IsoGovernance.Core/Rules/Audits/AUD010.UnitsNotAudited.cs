using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The internal audits completed in a complete year together cover every unit in scope.</summary>
internal sealed partial class UnitsNotAudited() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "AUD010",
    Name = "units-not-audited",
    Applies = Applies.Declared,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2008, "8.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        if (context.Owner!.FirstDeclaredOn is not { } declared) return Because.DeclarationDateNotRecorded;
        List<Breach>? breaches = null;
        var doubt = YearlyDuties.MayHaveBegunBefore(declared, context.Owner) ? Because.DeclarationDateNotRecorded : null;
        var isAnyYear = false;
        var isAnyJudged = false;
        for (var year = declared.Year + 1; IsComplete(year, context); year++)
        {
            isAnyYear = true;
            LocalDate first = new(year, 1, 1), last = new(year, 12, 31);
            if (!IsAudited(null, subject, first, last))
            {
                doubt ??= WhyUnclear(subject, first, last, context);
                continue;
            }
            isAnyJudged = true;
            if (subject.Units.Count == 0) return Because.UnitsNotRecorded;
            if (Missing(subject, first, last) is not { } missing) continue;
            if (WhyUnclear(subject, first, last, context) is { } unclear) doubt ??= unclear;
            else (breaches ??= []).Add(Found(subject, year, missing, first, last).ReadFirstDeclaration(context));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isAnyJudged ? Outcome.Pass : isAnyYear ? Because.NoCompletedAudit : Because.NoCompleteYear);
    }

    private static Breach Found(QualityManagementSystem system, int year, List<string> missing, LocalDate first, LocalDate last)
    {
        var breach = new Breach().At(nameof(system.InternalAudits)).With("year", year).With("units", missing).UnderLawOf(last);
        foreach (var unit in system.Units.Items)
        {
            if (IsMissing(unit, system, first, last)) breach.Read(unit, unit.Id).Read(unit, unit.From).Read(unit, unit.Until);
        }
        foreach (var audit in system.InternalAudits.Items)
        {
            if (!(audit.CompletedOn >= first && audit.CompletedOn <= last)) continue;
            breach.Read(audit, audit.CompletedOn).Read(audit, audit.Units);
            foreach (var auditor in audit.Auditors.Items)
            {
                foreach (var assignment in auditor.Assignments.Items)
                {
                    if (assignment.Unit is not null) breach.Read(assignment, assignment.Unit);
                }
            }
        }
        return breach;
    }

    private static bool IsComplete(int year, RuleContext context) =>
        year < context.AsOf.Year && !(new LocalDate(year, 12, 31) > context.Owner!.LastDay);

    private static List<string>? Missing(QualityManagementSystem system, LocalDate first, LocalDate last)
    {
        List<string>? missing = null;
        foreach (var unit in system.Units.Items)
        {
            if (IsMissing(unit, system, first, last)) (missing ??= []).Add(unit.Name ?? unit.Id.Value);
        }
        return missing;
    }

    // A unit that came into scope or left it during the year need not have been audited in it.
    private static bool IsMissing(UnitInScope unit, QualityManagementSystem system, LocalDate first, LocalDate last) =>
        !(unit.From > first || unit.Until < last || IsAudited(unit.Id, system, first, last));

    /// <summary>Whether an audit was completed in the year, of a unit where one is given.</summary>
    private static bool IsAudited(Id<UnitInScope>? unit, QualityManagementSystem system, LocalDate first, LocalDate last)
    {
        foreach (var audit in system.InternalAudits.Items)
        {
            if (audit.CompletedOn >= first && audit.CompletedOn <= last && (unit is not { } id || AuditedUnits.Hold(audit, id))) return true;
        }
        return false;
    }

    private static Outcome? WhyUnclear(QualityManagementSystem system, LocalDate first, LocalDate last, RuleContext context)
    {
        if (Absence.WhyUnclear(first, last, context) is { } unclear) return unclear;
        foreach (var audit in system.InternalAudits.Items)
        {
            var day = audit.CompletedOn ?? audit.HeldUntil ?? audit.HeldFrom;
            if (day < first || day > last) continue;
            if (HeldAudits.MayBeComplete(audit, context.AsOf)) return Because.CompletionNotRecorded;
            if (audit.CompletedOn is not null && !AuditedUnits.AreRecorded(audit)) return Because.UnitsNotRecorded;
        }
        return null;
    }
}
