using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The lives that systems lead: when they were built, applied, declared and moved to the edition of 2015.</summary>
internal static class Stories
{
    // Enough for an audit, its corrections and a review between the first day of use and the declaration.
    private const int DaysBeforeDeclaration = 70;

    private static readonly LocalDate LastMove = new(2021, 6, 29);

    /// <summary>Certified before the decision and declared under its Article 16.</summary>
    public static SystemPlan Certified(SystemPlan plan, Dice dice)
    {
        var certified = dice.Day(new(2010, 3, 1), new(2012, 9, 30));
        return Moved(
            plan with
            {
                CertifiedOn = certified,
                BuildingFrom = certified.PlusDays(-400),
                AppliedFrom = certified.PlusDays(-200),
                DeclaredOn = dice.Day(new(2014, 7, 1), new(2014, 11, 20)),
            },
            dice);
    }

    /// <summary>Applied in 2014 and declared under the edition of 2008.</summary>
    public static SystemPlan Of2008(SystemPlan plan, Dice dice)
    {
        var started = Started2014(plan, dice);
        var year = dice.Between(2015, 2017);
        return Moved(started with { DeclaredOn = dice.Day(new(year, 4, 1), new(year, 11, 20)) }, dice);
    }

    /// <summary>Applied in 2014 under the edition of 2008 and first declared under that of 2015.</summary>
    public static SystemPlan Declared2015(SystemPlan plan, Dice dice)
    {
        var year = dice.Between(2016, 2018);
        var declared = dice.Day(new(year, 4, 1), new(year, 11, 20));
        return Rescoped(Started2014(plan, dice) with { DeclaredOn = declared, MovedOn = declared }, dice);
    }

    /// <summary>Adopted under the edition of 2015 in a year.</summary>
    public static SystemPlan Adopted(SystemPlan plan, Dice dice, int year)
    {
        var building = dice.Day(new(year, 1, 5), new(year, 2, 10));
        var applied = building.PlusDays(dice.Between(75, 110));
        return Rescoped(plan with { BuildingFrom = building, AppliedFrom = applied, DeclaredOn = applied.PlusDays(dice.Between(DaysBeforeDeclaration, 150)) }, dice);
    }

    /// <summary>Prepared before its agency existed, and applied from the agency's first day.</summary>
    public static SystemPlan WithAgency(SystemPlan plan, Dice dice)
    {
        var first = plan.Host.From!.Value;
        return Rescoped(plan with { BuildingFrom = first.PlusDays(-45), AppliedFrom = first, DeclaredOn = first.PlusDays(dice.Between(90, 150)) }, dice);
    }

    private static SystemPlan Started2014(SystemPlan plan, Dice dice)
    {
        var building = dice.Day(new(2014, 5, 26), new(2014, 8, 10));
        return plan with { BuildingFrom = building, AppliedFrom = building.PlusDays(dice.Between(75, 110)) };
    }

    // The first system of every register moves on the last day of the transition.
    private static SystemPlan Moved(SystemPlan plan, Dice dice) =>
        Rescoped(plan with { MovedOn = plan.Ordinal == 0 ? LastMove : dice.Day(new(2018, 4, 1), new(2021, 4, 30)) }, dice);

    // Every few years the scope follows the procedures that came and went.
    private static SystemPlan Rescoped(SystemPlan plan, Dice dice)
    {
        var days = new List<LocalDate>();
        for (var year = plan.DeclaredOn.Year + dice.Between(1, 2); year < plan.LastDay.Year; year += dice.Between(2, 4))
        {
            days.Add(dice.Day(new(year, 9, 5), new(year, 11, 10)));
        }
        return plan with { ScopeChangedOn = [.. days.Where(day => day != plan.MovedOn)] };
    }
}
