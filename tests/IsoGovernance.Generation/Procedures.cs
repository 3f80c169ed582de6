using System.Collections.Concurrent;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>Generates the administrative procedures of an agency: those of its beginning, and those that came and went since.</summary>
internal sealed class Procedures(ulong seed, RegisterProfile profile)
{
    private const int CodesOfAgency = 400, AllCodes = 9_000_000, OneInternalIn = 9, OneSuffixedIn = 7;

    private static readonly LocalDate Base = new(2013, 6, 1);

    // The lists that several agencies share, each made once.
    private readonly ConcurrentDictionary<int, ValueList<AdministrativeProcedure>> _shared = [];

    public ValueList<AdministrativeProcedure> Of(AgencyPlan plan) =>
        profile.Authority == AuthorityKind.Country ? _shared.GetOrAdd(plan.ProcedureList, _ => Generate(plan)) : Generate(plan);

    private ValueList<AdministrativeProcedure> Generate(AgencyPlan plan)
    {
        if (plan.HasNoProcedures) return [];
        var procedures = new List<AdministrativeProcedure>();
        var dice = new Dice(seed, Matter.Procedures, plan.ProcedureList);
        var first = plan.From ?? Base;
        var count = dice.Within(profile.Procedures);
        for (var i = 0; i < count; i++) procedures.Add(New(plan, i, first, first.PlusDays(-10)));
        for (var year = System.Math.Max(first.Year + 1, 2015); year <= Years.RecordedUntil.Year; year++)
        {
            if (dice.Chance(40)) Abolish(procedures, plan, dice.Day(new(year, 2, 1), new(year, 8, 31)), dice);
            if (dice.Chance(60)) Publish(procedures, plan, dice.Day(new(year, 4, 20), new(year, 6, 10)), dice);
        }
        return [.. procedures];
    }

    private static void Publish(List<AdministrativeProcedure> procedures, AgencyPlan plan, LocalDate from, Dice dice)
    {
        if (!plan.ExistsOn(from) || procedures.Count == CodesOfAgency) return;
        procedures.Add(New(plan, procedures.Count, from, from.PlusDays(-dice.Between(10, 40))));
    }

    // At least one procedure stays, whatever is abolished.
    private static void Abolish(List<AdministrativeProcedure> procedures, AgencyPlan plan, LocalDate last, Dice dice)
    {
        var at = dice.Between(1, procedures.Count - 1);
        if (plan.ExistsOn(last) && procedures[at].Until is null) procedures[at] = procedures[at] with { Until = last };
    }

    private static AdministrativeProcedure New(AgencyPlan plan, int number, LocalDate from, LocalDate published) => new()
    {
        Code = CodeOf(plan, number),
        Name = "Thủ tục " + (number + 1),
        Audience = number % OneInternalIn == OneInternalIn - 1 ? ProcedureAudience.Internal : ProcedureAudience.OrganisationsAndIndividuals,
        PublishedBy = $"{(plan.ProcedureList * 7 % 900) + 100 + number}/QĐ-UBND",
        PublishedOn = published,
        From = from,
    };

    private static ProcedureCode CodeOf(AgencyPlan plan, int number)
    {
        var code = 1_000_000 + (((plan.ProcedureList * CodesOfAgency) + number) % AllCodes);
        return $"{code / 1_000_000}.{code % 1_000_000:000000}" + (number % OneSuffixedIn == 0 ? ".H40" : "");
    }
}
