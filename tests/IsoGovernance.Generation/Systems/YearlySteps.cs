using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The days of the audits and reviews of a system: those before its first declaration, and those of every other year.</summary>
internal static class YearlySteps
{
    private const int DaysFromAuditToDeclaration = 50, DaysFromReviewToDeclaration = 20, LongestAudit = 5;

    public static IEnumerable<LocalDate> Audits(SystemPlan plan, Bounds audits, Dice dice)
    {
        foreach (var year in YearsOf(plan))
        {
            if (year == plan.DeclaredOn.Year)
            {
                yield return plan.DeclaredOn.PlusDays(-DaysFromAuditToDeclaration);
                continue;
            }
            var first = dice.Day(new(year, 5, 4), new(year, 6, 20));
            var second = dice.Day(new(year, 8, 10), new(year, 9, 15));
            var both = dice.Within(audits) > 1;
            if (first.PlusDays(LongestAudit) <= plan.LastDay) yield return first;
            if (both && second.PlusDays(LongestAudit) <= plan.LastDay) yield return second;
        }
    }

    public static IEnumerable<LocalDate> Reviews(SystemPlan plan, Dice dice)
    {
        foreach (var year in YearsOf(plan))
        {
            var day = dice.Day(new(year, 10, 5), new(year, 11, 10));
            var isExtra = dice.Chance(20);
            if (year == plan.DeclaredOn.Year)
            {
                yield return plan.DeclaredOn.PlusDays(-DaysFromReviewToDeclaration);
                continue;
            }
            if (isExtra && day <= plan.LastDay) yield return new LocalDate(year, 1, 22);
            if (day <= plan.LastDay) yield return day;
        }
    }

    // What was done in the year of application, unless it was declared in that year too, is not yet due.
    private static IEnumerable<int> YearsOf(SystemPlan plan)
    {
        for (var year = System.Math.Max(plan.AppliedFrom.Year, Years.RecordsFrom.Year); year <= plan.LastDay.Year; year++)
        {
            if (year > plan.AppliedFrom.Year || year == plan.DeclaredOn.Year) yield return year;
        }
    }
}
