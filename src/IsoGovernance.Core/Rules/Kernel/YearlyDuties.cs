using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What the rules of "at least once a year after the first declaration" share.</summary>
internal static class YearlyDuties
{
    /// <summary>Adds the periods of the owner's life after its first declaration; the context's steps are filled before.</summary>
    public static Outcome? Add(List<Duty> duties, LawParameter<int> timesAYear, Outcome undated, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.FirstDeclaredOn is not { } declared) return Because.DeclarationDateNotRecorded;
        if (MayHaveBegunBefore(declared, owner)) duties.Add(Duty.OfUnknownPeriod(Because.DeclarationDateNotRecorded));
        var periods = context.Periods;
        periods.Clear();
        context.Law.Readings.YearCounting.AddPeriods(periods, declared, context.Steps.Done, context.Law, timesAYear, context.Horizon);
        foreach (var period in periods)
        {
            // A period that the system did not live to the end of is no complete one.
            if (period.Due > owner.LastDay) continue;
            // One that begins with the end of another begins earlier where the other is met earlier.
            var isProvisional = period.Year is null && period.From > context.AsOf;
            duties.Add(Duty.OfPeriod(period, context.Steps.MayLieWithin(period.From, period.Due) ? undated : isProvisional ? Because.DependsOnEarlier : null));
        }
        return duties.Count == 0 ? Because.NoCompleteYear : null;
    }

    /// <summary>Whether a declaration without its day may be the first one, in an earlier year than the first of those with a day.</summary>
    public static bool MayHaveBegunBefore(LocalDate declared, SystemView owner) =>
        owner.HasUndatedDeclaration && owner.AppliedFrom is { } applied && applied.Year < declared.Year;

    /// <summary>Whether a step is one that an explanation of a missed period shows: done in it, or within a year of it.</summary>
    public static bool IsNear(LocalDate? done, Duty duty) => done >= duty.From.PlusYears(-1) && done <= duty.Due.PlusYears(1);

    public static Breach Missed(string list, Duty duty, LawParameter<int> timesAYear, RuleContext context) =>
        new Breach(duty.Year is null ? "period" : "year")
            .At(list)
            .With("year", duty.Year)
            .With("from", duty.From)
            .With("due", duty.Due)
            .With("required", context.Law.Value(timesAYear, duty.Due))
            .ReadFirstDeclaration(context);
}
