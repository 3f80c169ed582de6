using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Of one district no more specialised agencies than the law allows have a system apart from the committee's; the committee is judged.</summary>
internal sealed partial class TooManyIndependentDistrictSystems() : Rule(new RuleDescriptor
{
    Code = "OBL005",
    Name = "too-many-independent-district-systems",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Until = new NodaTime.LocalDate(2025, 6, 30),
    Citations = new[] { Of(Tt26, "6", "3", "b") },
    Parameters = new[] { IndependentDistrictSystems },
    Interpretations = new[] { DistrictLevel },
}), IRegisterRule<Agency>
{
    public Tally[] NewTallies(RuleContext context) => [new ParticipationTally(context)];

    public Outcome Judge(Agency subject, RegisterView register, RuleContext context)
    {
        if (subject.Kind?.Known != AgencyKind.DistrictCommittee) return Because.AnotherKindOfAgency;
        var day = context.KnownUntil;
        if (Participations.WhyNotJudged(subject, day, context) is { } outcome) return outcome;
        if (context.Law.Value(IndependentDistrictSystems, day) is not { } most) return Because.AfterRecords;

        var tally = register.Tally<ParticipationTally>();
        var independent = new List<string>();
        int undated = 0, ofUnknownDistrict = 0;
        foreach (var agency in context.Agencies.Under(AgencyKind.DistrictSpecialisedAgency, subject.Id.Value))
        {
            if (!context.Law.Tiers.Exists(agency, day)) continue;
            if (Participations.Independent(agency, subject, day, tally, out var isPerhaps) is not null) independent.Add(agency.Id.Value);
            else if (isPerhaps) undated++;
        }
        foreach (var agency in context.Agencies.Under(AgencyKind.DistrictSpecialisedAgency, ""))
        {
            if (!context.Law.Tiers.Exists(agency, day)) continue;
            if (Participations.Independent(agency, subject, day, tally, out var isPerhaps) is not null || isPerhaps) ofUnknownDistrict++;
        }

        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        if (tally.MayBeAnybodysOn(day)) return Because.ParticipantNotRecorded;
        if (independent.Count > most) return Outcome.Fail(Found(independent, most, subject, tally, context).UnderLawOf(day));
        if (independent.Count + undated > most) return Because.DeclarationDateNotRecorded;
        if (independent.Count + undated + ofUnknownDistrict > most) return Because.ParentNotRecorded;
        if (context.Lost.MayHoldARecordOf("/agencies", "kind")) return Because.LostInReading;
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        return independent.Count == 0 && Participations.AppliedOn(day, tally.Of(subject)) is null ? Because.NoSystem : Outcome.Pass;
    }

    private static Breach Found(List<string> independent, int most, Agency committee, ParticipationTally tally, RuleContext context)
    {
        independent.Sort(string.CompareOrdinal);
        var breach = new Breach().With("count", independent.Count).With("most", most).With("agencies", independent).ReadTier(committee);
        foreach (var id in independent)
        {
            if (context.Agencies.Find(id) is not { } agency) continue;
            breach.ReadTier(agency).Read(agency, agency.Parent).ReadSystems(tally.Of(agency), context.Head);
        }
        return breach;
    }
}
