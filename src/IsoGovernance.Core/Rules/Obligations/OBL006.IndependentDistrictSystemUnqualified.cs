using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>A specialised agency of a district that runs an independent system has an office, a seal and an account of its own.</summary>
internal sealed partial class IndependentDistrictSystemUnqualified() : Rule(new RuleDescriptor
{
    Code = "OBL006",
    Name = "independent-district-system-unqualified",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Until = new LocalDate(2025, 6, 30),
    Citations = new[] { Of(Tt26, "6", "3", "b") },
    Interpretations = new[] { DistrictLevel },
}), IRegisterRule<Agency>
{
    public Tally[] NewTallies(RuleContext context) => [new ParticipationTally(context)];

    public Outcome Judge(Agency subject, RegisterView register, RuleContext context)
    {
        if (subject.Kind?.Known != AgencyKind.DistrictSpecialisedAgency) return Because.AnotherKindOfAgency;
        var day = context.KnownUntil;
        if (Participations.WhyNotJudged(subject, day, context) is { } outcome) return outcome;
        var tally = register.Tally<ParticipationTally>();
        var all = tally.Of(subject);
        if (Participations.AppliedOn(day, all) is null && !Participations.IsUnclearOn(day, all)) return Because.NoSystem;
        if (subject.Parent is not { } parent || context.Agencies.Find(parent.Value) is not { } committee) return Because.ParentNotRecorded;
        if (Participations.Independent(subject, committee, day, tally, out var isPerhaps) is not { } system)
        {
            return isPerhaps ? Because.DeclarationDateNotRecorded : Because.SharesTheCommitteesSystem;
        }

        List<Breach>? breaches = null;
        var isUnclear = false;
        Check(subject.OwnOffice, "office", nameof(subject.OwnOffice));
        Check(subject.OwnSeal, "seal", nameof(subject.OwnSeal));
        Check(subject.OwnAccount, "account", nameof(subject.OwnAccount));
        if (breaches is null) return isUnclear ? Because.MeansNotRecorded : Outcome.Pass;
        // Who is not recorded may be the committee.
        if (tally.MayBeAnybodysOn(day)) return Because.ParticipantNotRecorded;
        return context.Lost.Touch("/systems") ? Because.LostInReading : Outcome.Fail(breaches);

        void Check(Holding? holding, string variant, string member)
        {
            if (HasOn(holding, day) is not { } has) isUnclear = true;
            else if (!has) (breaches ??= []).Add(new Breach(variant).At(member).With("system", system)
                .ReadTier(subject)
                .Read(subject, subject.Parent)
                .ReadSystems(all, context.Head)
                .Read(holding!, holding!.None)
                .Read(holding, holding.From)
                .Read(holding, holding.Until));
        }
    }

    /// <summary>Whether a thing is held on a day; null when that is not recorded.</summary>
    private static bool? HasOn(Holding? holding, LocalDate day)
    {
        if (holding is null) return null;
        var isWithin = !(day < holding.From) && !(day > holding.Until);
        if (holding.None) return isWithin ? false : null;
        return isWithin;
    }
}
