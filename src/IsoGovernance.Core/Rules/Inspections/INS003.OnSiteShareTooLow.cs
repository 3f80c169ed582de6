using System;
using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Of the mandatory agencies at least the share that the law sets is inspected at its office in every complete year.</summary>
internal sealed partial class OnSiteShareTooLow() : YearRule(new RuleDescriptor
{
    Code = "INS003",
    Name = "on-site-share-too-low",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "33", "2", "b") },
    Parameters = new[] { OnSiteShare },
    Interpretations = new[] { OnSiteDenominator, OnSiteUnit, SubordinateUnitTier, CommuneTier, DistrictLevel, Succession },
})
{
    public override Tally[] NewTallies(RuleContext context) => [new InspectionTally(context), new ParticipationTally(context)];

    public override Outcome? Years(RuleContext context, out int first, out int last) => InspectionYears.Find(context, out first, out last);

    public override YearState StateOf(int year, Register subject, RegisterView register, RuleContext context)
    {
        var closes = new LocalDate(year, 12, 31);
        if (context.Law.Value(OnSiteShare, closes) is not { } share) return default;
        var quota = OnSiteQuota.OfYear(year, share, register, context);
        var open = quota is { IsMet: true, CanBeMet: true } ? null : Found(year, quota, share, register, context);
        return new YearState(quota.Counted > 0, open, quota.CanBeMet ? Because.ProvisionalQuota : null);
    }

    private static Breach Found(int year, OnSiteQuota quota, Ratio share, RegisterView register, RuleContext context) => new Breach()
        .ReadYears(context.Head)
        .Counted(context.Head, nameof(Register.Agencies), quota.Mandatory)
        .Counted(context.Head, nameof(Register.Inspections), quota.OnSite)
        .At(nameof(Register.Inspections))
        .With("year", year)
        .With("mandatory", quota.Mandatory)
        .With("onSite", quota.OnSite)
        .With("share", share.ToString())
        .With("needed", quota.Needed)
        .With("more", Math.Max(0, quota.Needed - quota.OnSite))
        .With("reasons", register.Tally<InspectionTally>().ReasonsNotCarriedOut(year));
}
