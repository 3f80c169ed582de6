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
    public override Tally[] NewTallies(RuleContext context) => [new InspectionTally(context.AsOf), new ParticipationTally()];

    public override Outcome? Years(RuleContext context, out int first, out int last) => InspectionYears.Find(context, out first, out last);

    public override YearState StateOf(int year, Register subject, RegisterView register, RuleContext context)
    {
        var closes = new LocalDate(year, 12, 31);
        if (context.Law.Value(OnSiteShare, closes) is not { } share) return default;
        var quota = new OnSiteQuota(UnitsOf(subject, year, closes, register, context), share);
        var open = quota is { IsMet: true, CanBeMet: true } ? null : Found(year, quota, share, register, context);
        return new YearState(quota.Counted > 0, open, quota.CanBeMet ? Because.ProvisionalQuota : null);
    }

    private static Breach Found(int year, OnSiteQuota quota, Ratio share, RegisterView register, RuleContext context) => new Breach()
        .At(nameof(Register.Inspections))
        .With("year", year)
        .With("mandatory", quota.Mandatory)
        .With("onSite", quota.OnSite)
        .With("share", share.ToString())
        .With("needed", quota.Needed)
        .With("more", Math.Max(0, quota.Needed - quota.OnSite))
        .With("reasons", register.Tally<InspectionTally>().ReasonsNotCarriedOut(year, context.Head));

    /// <summary>The agencies that count for a year, or the systems they share, by the reading of <c>on-site-unit</c>.</summary>
    private static Dictionary<string, InspectedUnit> UnitsOf(Register head, int year, LocalDate closes, RegisterView register, RuleContext context)
    {
        var units = new Dictionary<string, InspectedUnit>(StringComparer.Ordinal);
        foreach (var agency in head.Agencies.Items)
        {
            var counts = InspectionYears.Counts(agency, year, context);
            if (counts == CountsForYear.No) continue;
            var inspections = register.Tally<InspectionTally>();
            InspectionTally.Counts dated = inspections.CountingIn(year, agency, context), undated = inspections.Undated(agency);
            var key = KeyOf(agency, closes, register, context);
            units.TryGetValue(key, out var unit);
            units[key] = new InspectedUnit(
                unit.Counts > counts ? unit.Counts : counts,
                unit.OnSite || dated.OnSite > 0,
                unit.PerhapsOnSite || dated.PerhapsOnSite > 0 || undated.OnSite > 0 || undated.PerhapsOnSite > 0);
        }
        return units;
    }

    private static string KeyOf(Agency agency, LocalDate closes, RegisterView register, RuleContext context)
    {
        string? system = null;
        if (context.Law.Readings.OnSiteUnit == Law.OnSiteUnit.System)
        {
            foreach (var participation in register.Tally<ParticipationTally>().Of(agency))
            {
                // Of several systems the one that sorts first, whatever the order in which they came.
                if (!participation.IsAppliedOn(closes) || string.CompareOrdinal(participation.System, system ?? participation.System) > 0) continue;
                system = participation.System;
            }
        }

        return system is null ? "agency " + agency.Id.Value : "system " + system;
    }
}
