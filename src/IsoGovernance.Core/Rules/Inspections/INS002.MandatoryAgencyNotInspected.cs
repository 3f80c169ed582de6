using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Each mandatory agency is inspected in every complete year, on site or by dossier.</summary>
internal sealed partial class MandatoryAgencyNotInspected() : YearRule(new RuleDescriptor
{
    Code = "INS002",
    Name = "mandatory-agency-not-inspected",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "33", "2", "a") },
    Parameters = new[] { InspectionsPerYear },
    Interpretations = new[] { OnSiteDenominator, SubordinateUnitTier, CommuneTier, DistrictLevel, Succession },
})
{
    public override Tally[] NewTallies(RuleContext context) => [new InspectionTally(context)];

    public override Outcome? Years(RuleContext context, out int first, out int last) => InspectionYears.Find(context, out first, out last);

    public override YearState StateOf(int year, Register subject, RegisterView register, RuleContext context)
    {
        var closes = new LocalDate(year, 12, 31);
        if (context.Law.Value(InspectionsPerYear, closes) is not { } required) return default;
        List<string> missing = [], inspectedBefore = [], perhaps = [];
        Outcome? doubt = null;
        var mandatory = 0;
        var anyCounts = false;
        foreach (var agency in subject.Agencies.Items)
        {
            var counts = InspectionYears.Counts(agency, year, context);
            if (counts == CountsForYear.No) continue;
            anyCounts = true;
            if (counts == CountsForYear.Yes) mandatory++;
            var inspections = register.Tally<InspectionTally>();
            var done = inspections.CountingIn(year, agency).All;
            if (done >= required) continue;
            var why = WhyInDoubt(agency, counts, done + inspections.Undated(agency).All >= required);
            doubt ??= why;
            (why is null ? missing : perhaps).Add(agency.Id.Value);
            if (why is null && inspections.OfPredecessorsIn(year, agency).All >= required) inspectedBefore.Add(agency.Id.Value);
        }
        if (missing.Count > 0) return new YearState(anyCounts, Found(year, required, mandatory, missing, inspectedBefore, register, context), null);
        return new YearState(anyCounts, perhaps.Count > 0 ? Found(year, required, mandatory, perhaps, inspectedBefore, register, context) : null, doubt);
    }

    private static Outcome? WhyInDoubt(Agency agency, CountsForYear counts, bool isPerhapsInspected)
    {
        if (agency.Id.IsMissing) return Because.IdentifierNotRecorded;
        if (counts == CountsForYear.Perhaps) return Because.TierNotKnown;
        return isPerhapsInspected ? Because.DateNotRecorded : null;
    }

    private static Breach Found(
        int year, int required, int mandatory, List<string> missing, List<string> inspectedBefore, RegisterView register, RuleContext context)
    {
        inspectedBefore.Sort(string.CompareOrdinal);
        missing.Sort(string.CompareOrdinal);
        var breach = new Breach(inspectedBefore.Count == 0 ? Breach.Only : "merged")
            .At(nameof(Register.Inspections))
            .With("year", year)
            .With("required", required)
            .With("mandatory", mandatory)
            .With("missingCount", missing.Count)
            .With("missing", missing)
            .With("inspectedBefore", inspectedBefore)
            .ReadYears(context.Head);
        var all = 0;
        for (var i = 0; i < missing.Count; i++)
        {
            if (context.Agencies.Find(missing[i]) is not { } agency) continue;
            // Of those that the sentence lists.
            if (i < Messages.Sentence.ListedAtMost) breach.ReadTier(agency);
            all += register.Tally<InspectionTally>().CountingIn(year, agency).All;
        }
        return breach.Counted(context.Head, nameof(Register.Inspections), all);
    }
}
