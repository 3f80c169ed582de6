using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Where an agency that applies the system has a website, the declaration in force was published there.</summary>
internal sealed partial class DeclarationNotOnWebsite() : DutyRule<Declaration>(new RuleDescriptor
{
    Code = "DEC007",
    Name = "declaration-not-on-website",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "3"), Of(Tt26, "36", "2", "c") },
    Interpretations = new[] { DutiesWithoutATerm },
})
{
    public override Outcome? Duties(Declaration subject, RuleContext context, List<Duty> duties)
    {
        if (subject.On is not { } declared) return Because.DeclarationDateNotRecorded;
        if (!ReferenceEquals(subject, context.Owner!.DeclarationInForce)) return Because.NotInForce;
        if (context.Owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (declared < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (subject.OnWebsiteOn <= context.AsOf) return Outcome.Pass;
        if (FindWebsite(declared, context, out var from, out var isUnclear) is null) return isUnclear ? Because.WebsiteNotRecorded : Because.NoWebsite;
        // One without its day may be the one in force.
        var unclear = context.Owner.HasUndatedDeclaration ? Because.DeclarationDateNotRecorded : null;
        duties.Add(Duty.WithoutTerm(from, context.Law.Readings.GraceDays, subject.OnWebsiteOn, unclear));
        return null;
    }

    protected override Breach Missed(Declaration subject, Duty duty, RuleContext context)
    {
        var website = FindWebsite(duty.From, context, out _, out _);
        var breach = new Breach()
            .At(nameof(subject.OnWebsiteOn))
            .With("declared", subject, subject.On)
            .With("website", website?.Address)
            .With("days", Period.DaysBetween(duty.From, context.AsOf))
            .Read(subject, subject.OnWebsiteOn);
        return website is null ? breach : breach.Read(website, website.Address).Read(website, website.From).Read(website, website.Until);
    }

    /// <summary>The website on which the declaration was to be first: of a shared system, any agency taking part applies it and publishes.</summary>
    private static Website? FindWebsite(LocalDate declared, RuleContext context, out LocalDate from, out bool isUnclear)
    {
        var owner = context.Owner!;
        Website? found = null;
        from = declared;
        isUnclear = owner.HasUnknownParticipant;
        foreach (var participant in owner.Participants)
        {
            if (!SystemView.TakesPart(participant, context.AsOf, context.Law)) continue;
            var website = participant.Agency.Website;
            var isOpen = IsOpenOn(context.AsOf, website);
            isUnclear |= isOpen is null;
            if (isOpen != true) continue;
            var since = declared;
            if (website!.From > since) since = website.From.Value;
            if (participant.From > since) since = participant.From.Value;
            if (found is not null && since >= from) continue;
            found = website;
            from = since;
        }
        return found;
    }

    /// <summary>Whether there is a website on a day; null when that is not recorded.</summary>
    private static bool? IsOpenOn(LocalDate day, Website? website)
    {
        if (website is null) return null;
        var isWithin = !(day < website.From) && !(day > website.Until);
        return website.None ? (isWithin ? false : null) : isWithin;
    }
}
