using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The provincial People's Committee and its Office take part in one and the same system; the committee is judged for both.</summary>
internal sealed partial class ProvincialCommitteeAndOfficeSplit() : Rule(new RuleDescriptor
{
    Code = "OBL003",
    Name = "provincial-committee-and-office-split",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "6", "1") },
}), IRegisterRule<Agency>
{
    public Tally[] NewTallies(RuleContext context) => [new ParticipationTally(context)];

    public Outcome Judge(Agency subject, RegisterView register, RuleContext context)
    {
        if (subject.Kind?.Known != AgencyKind.ProvincialCommittee) return Because.AnotherKindOfAgency;
        var day = context.KnownUntil;
        if (Participations.WhyNotJudged(subject, day, context) is { } outcome) return outcome;
        var tally = register.Tally<ParticipationTally>();
        List<Breach>? breaches = null;
        Outcome? rest = null;
        foreach (var parent in new[] { subject.Id.Value, "" })
        {
            foreach (var office in context.Agencies.Under(AgencyKind.ProvincialCommitteeOffice, parent))
            {
                if (Judge(subject, office, day, tally, context) is not { } verdict) continue;
                if (verdict.Kind == OutcomeKind.Fail) (breaches ??= []).AddRange(verdict.Breaches);
                else if (rest is null || verdict.Kind == OutcomeKind.NotEvaluated) rest = verdict;
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        if (rest is not null) return rest;
        if (context.Lost.MayHoldARecordOf("/agencies", "kind")) return Because.LostInReading;
        return context.Head.Complete == true ? Because.NoOffice : Because.RegisterIncomplete;
    }

    private static Outcome? Judge(Agency committee, Agency office, LocalDate day, ParticipationTally tally, RuleContext context)
    {
        if (!context.Law.Tiers.Exists(office, day)) return null;
        if (Shared(tally.Of(committee), tally.Of(office), day)) return Outcome.Pass;
        if (Participations.IsUnclearOn(day, tally.Of(committee)) || Participations.IsUnclearOn(day, tally.Of(office))) return Because.DeclarationDateNotRecorded;
        string? ofCommittee = Participations.AppliedOn(day, tally.Of(committee)), ofOffice = Participations.AppliedOn(day, tally.Of(office));
        if (ofCommittee is null && ofOffice is null) return Because.NoSystem;
        if (committee.Id.IsMissing || office.Id.IsMissing) return Because.IdentifierNotRecorded;
        if (tally.MayBeAnybodysOn(day)) return Because.ParticipantNotRecorded;
        if (context.Lost.Touch("/systems")) return Because.LostInReading;
        if (ofCommittee is not null && ofOffice is not null)
        {
            return Outcome.Fail(Found("split").With("system", ofCommittee).With("office", office.Id.Value).With("other", ofOffice));
        }
        // A register of some agencies may leave out the system of one that it holds.
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        return Outcome.Fail(Found("alone")
            .With("agency", (ofCommittee is null ? office : committee).Id.Value)
            .With("system", ofCommittee ?? ofOffice)
            .With("other", (ofCommittee is null ? committee : office).Id.Value));

        Breach Found(string variant) => new Breach(variant)
            .Read(context.Head, context.Head.Complete, nameof(Register.Complete))
            .ReadTier(committee)
            .ReadSystems(tally.Of(committee), context.Head)
            .ReadTier(office)
            .Read(office, office.Parent)
            .ReadSystems(tally.Of(office), context.Head);
    }

    private static bool Shared(AgencyLists<ParticipationTally.Participation>.Values one, AgencyLists<ParticipationTally.Participation>.Values other, LocalDate day)
    {
        foreach (var mine in one)
        {
            foreach (var theirs in other)
            {
                if (mine.IsOfSameSystem(theirs) && mine.IsAppliedOn(day) && theirs.IsAppliedOn(day)) return true;
            }
        }
        return false;
    }
}
