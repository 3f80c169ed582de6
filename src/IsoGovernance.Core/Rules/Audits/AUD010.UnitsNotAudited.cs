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
            else (breaches ??= []).Add(new Breach().At(nameof(subject.InternalAudits)).With("year", year).With("units", missing).UnderLawOf(last));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isAnyJudged ? Outcome.Pass : isAnyYear ? Because.NoCompletedAudit : Because.NoCompleteYear);
    }

    private static bool IsComplete(int year, RuleContext context) =>
        year < context.AsOf.Year && !(new LocalDate(year, 12, 31) > context.Owner!.LastDay);

    // A unit that came into scope or left it during the year need not have been audited in it.
    private static List<string>? Missing(QualityManagementSystem system, LocalDate first, LocalDate last)
    {
        List<string>? missing = null;
        foreach (var unit in system.Units.Items)
        {
            if (unit.From > first || unit.Until < last || IsAudited(unit.Id, system, first, last)) continue;
            (missing ??= []).Add(unit.Name ?? unit.Id.Value);
        }
        return missing;
    }

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
