using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Where the agency has a website, the declaration in force was published there.</summary>
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
        if (declared < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (subject.OnWebsiteOn <= context.AsOf) return Outcome.Pass;
        if (context.Agencies.Find(context.Owner.System.Host.Value)?.Website is not { } website) return Because.WebsiteNotRecorded;
        if (website.None || website.Until < context.AsOf || website.From > context.AsOf) return Because.NoWebsite;
        var from = website.From > declared ? website.From.Value : declared;
        if (from > context.Owner.LastDay) return Because.SystemEnded;
        duties.Add(Duty.WithoutTerm(from, context.Law.Readings.GraceDays, subject.OnWebsiteOn));
        return null;
    }

    protected override Breach Missed(Declaration subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.OnWebsiteOn))
        .With("declared", subject.On)
        .With("website", context.Agencies.Find(context.Owner!.System.Host.Value)?.Website?.Address)
        .With("days", Period.DaysBetween(duty.From, context.AsOf));
}
