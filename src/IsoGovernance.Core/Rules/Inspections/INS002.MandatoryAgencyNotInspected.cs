using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Each mandatory agency is inspected in every complete year, on site or by dossier.</summary>
internal sealed partial class MandatoryAgencyNotInspected() : Rule(new RuleDescriptor
{
    Code = "INS002",
    Name = "mandatory-agency-not-inspected",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "33", "2", "a") },
    Parameters = new[] { InspectionsPerYear },
    Interpretations = new[] { OnSiteDenominator, SubordinateUnitTier, CommuneTier, DistrictLevel, Succession },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [new InspectionTally(context.AsOf)];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        if (InspectionYears.Find(context, out var first, out var last) is { } outcome) return outcome;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var anyCounts = false;
        for (var year = first; year <= last; year++)
        {
            var closes = new LocalDate(year, 12, 31);
            if (context.Law.Value(InspectionsPerYear, closes) is not { } required) continue;
            List<string> missing = [], inspectedBefore = [];
            var mandatory = 0;
            foreach (var agency in subject.Agencies.Items)
            {
                var counts = InspectionYears.Counts(agency, year, context);
                if (counts == CountsForYear.No) continue;
                anyCounts = true;
                if (counts == CountsForYear.Yes) mandatory++;
                var inspections = register.Tally<InspectionTally>();
                var done = inspections.CountingIn(year, agency, context).All;
                if (done >= required) continue;
                if (counts == CountsForYear.Perhaps) doubt ??= Because.TierNotKnown;
                else if (done + inspections.Undated(agency).All >= required) doubt ??= Because.DateNotRecorded;
                else
                {
                    missing.Add(agency.Id.Value);
                    if (inspections.OfPredecessorsIn(year, agency, context).All >= required) inspectedBefore.Add(agency.Id.Value);
                }
            }
            if (missing.Count > 0) (breaches ??= []).Add(Found(year, required, mandatory, missing, inspectedBefore).UnderLawOf(closes));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (anyCounts ? Outcome.Pass : Because.NoMandatoryAgency);
    }

    private static Breach Found(int year, int required, int mandatory, List<string> missing, List<string> inspectedBefore)
    {
        inspectedBefore.Sort(string.CompareOrdinal);
        missing.Sort(string.CompareOrdinal);
        return new Breach(inspectedBefore.Count == 0 ? Breach.Only : "merged")
            .At(nameof(Register.Inspections))
            .With("year", year)
            .With("required", required)
            .With("mandatory", mandatory)
            .With("missingCount", missing.Count)
            .With("missing", missing)
            .With("inspectedBefore", inspectedBefore);
    }
}
