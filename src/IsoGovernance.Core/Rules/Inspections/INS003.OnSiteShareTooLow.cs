using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Of the mandatory agencies at least the share that the law sets is inspected at its office in every complete year.</summary>
internal sealed partial class OnSiteShareTooLow() : Rule(new RuleDescriptor
{
    Code = "INS003",
    Name = "on-site-share-too-low",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "33", "2", "b") },
    Parameters = new[] { OnSiteShare },
    Interpretations = new[] { OnSiteDenominator, OnSiteUnit, SubordinateUnitTier, CommuneTier, DistrictLevel, Succession },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [new InspectionTally(context.AsOf), new ParticipationTally()];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        if (InspectionYears.Find(context, out var first, out var last) is { } outcome) return outcome;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var anyCounts = false;
        for (var year = first; year <= last; year++)
        {
            var closes = new LocalDate(year, 12, 31);
            if (context.Law.Value(OnSiteShare, closes) is not { } share) continue;
            var quota = OnSiteQuota.OfYear(year, share, register, context);
            anyCounts |= quota.Counted > 0;
            if (!quota.CanBeMet) (breaches ??= []).Add(Found(year, quota, share, register, context).UnderLawOf(closes));
            else if (!quota.IsMet) doubt = Because.ProvisionalQuota;
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (anyCounts ? Outcome.Pass : Because.NoMandatoryAgency);
    }

    private static Breach Found(int year, OnSiteQuota quota, Ratio share, RegisterView register, RuleContext context) => new Breach()
        .At(nameof(Register.Inspections))
        .With("year", year)
        .With("mandatory", quota.Mandatory)
        .With("onSite", quota.OnSite)
        .With("share", share.ToString())
        .With("needed", quota.Needed)
        .With("more", quota.Needed - quota.OnSite)
        .With("reasons", register.Tally<InspectionTally>().ReasonsNotCarriedOut(year, context.Head));
}
