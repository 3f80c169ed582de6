using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Makes the summary once all records are in.</summary>
internal sealed class SummaryMaker
{
    private const int LowestShown = 10;

    private readonly RuleContext _context;
    private readonly RegisterView _register;
    private readonly SummaryTally _tally;
    private readonly List<Contribution> _contributions = [];
    private readonly OnSiteQuota? _quota;

    private SummaryMaker(RegisterView register, RuleContext context)
    {
        _context = context;
        _register = register;
        _tally = register.Tally<SummaryTally>();
        var closes = new LocalDate(context.AsOf.Year, 12, 31);
        if (context.Law.Value(LawParameters.OnSiteShare, closes) is { } share) _quota = OnSiteQuota.OfYear(closes.Year, share, register, context);
    }

    public static ComplianceSummary Make(RegisterView register, RuleContext context) => new SummaryMaker(register, context).Make();

    private ComplianceSummary Make()
    {
        AddEditions();
        for (var i = 0; i < _context.Head.Agencies.Count; i++) AddAgency(i);
        AddTransitions();
        AddPlans();
        var trace = new SummaryTrace(_tally.Systems, _tally.Marks, _contributions);
        var table = new SummaryTable(trace.All(), _tally.Editions, _quota, _context);
        return new ComplianceSummary(trace, Named(), _tally.Editions)
        {
            AsOf = _context.AsOf,
            Gaps = SummaryGaps.Of(_context),
            Figures = table.Whole(),
            Groups = table.Groups(),
            LowestCoverage = Lowest(trace),
        };
    }

    // An agency that takes part in several systems of one edition counts once.
    private void AddEditions()
    {
        var certain = new HashSet<(int Agency, int Edition)>();
        var perhaps = new HashSet<(int Agency, int Edition)>();
        foreach (var (agency, edition, isCertain) in _tally.Declared) (isCertain ? certain : perhaps).Add((agency, edition));
        perhaps.ExceptWith(certain);
        foreach (var (agency, edition) in certain) AddOf(Counted.DeclaredByEdition, Certainty.Certain, agency, edition);
        foreach (var (agency, edition) in perhaps) AddOf(Counted.DeclaredByEdition, Certainty.Perhaps, agency, edition);
    }

    private void AddAgency(int ordinal)
    {
        var agency = _context.Head.Agencies.Items[ordinal];
        var tiers = _context.Law.Tiers;
        // Of several records of one agency the first counts (DAT005).
        if (!agency.Id.IsMissing && _context.Agencies.OrdinalOf(agency.Id) != ordinal) return;
        AddQuota(agency, ordinal);
        var standing = _tally.Standings.Of(agency);
        Add(Counted.RedeclaredInYear, ordinal, standing, AgencyStanding.Redeclared, AgencyStanding.PerhapsRedeclared);
        Add(Counted.Inspected, ordinal, standing, AgencyStanding.Inspected, AgencyStanding.PerhapsInspected);
        Add(Counted.InspectedOnSite, ordinal, standing, AgencyStanding.InspectedOnSite, AgencyStanding.PerhapsInspectedOnSite);
        Add(Counted.InspectedByDossier, ordinal, standing, AgencyStanding.InspectedByDossier, AgencyStanding.PerhapsInspectedByDossier);
        if (!tiers.Exists(agency, _context.AsOf)) return;
        AddOf(Counted.Agencies, Certainty.Certain, ordinal);
        var tier = SummaryTable.TierOf(agency, _context);
        if (tier != ApplicationTier.Encouraged) AddOf(Counted.MandatoryAgencies, tier is null ? Certainty.Perhaps : Certainty.Certain, ordinal);
        if (tier != ApplicationTier.Mandatory) AddOf(Counted.EncouragedAgencies, tier is null ? Certainty.Perhaps : Certainty.Certain, ordinal);
        Add(Counted.Declared, ordinal, standing, AgencyStanding.Declared, AgencyStanding.PerhapsDeclared);
        Add(Counted.OnCurrentEdition, ordinal, standing, AgencyStanding.OnCurrentEdition, AgencyStanding.PerhapsOnCurrentEdition);
    }

    private void AddQuota(Agency agency, int ordinal)
    {
        var counts = _quota is null ? CountsForYear.No : InspectionYears.Counts(agency, _context.AsOf.Year, _context);
        if (counts == CountsForYear.No) return;
        var onSite = _register.Tally<InspectionTally>().CountingIn(_context.AsOf.Year, agency).OnSite > 0;
        var certainty = counts == CountsForYear.Yes ? Certainty.Certain : Certainty.Perhaps;
        AddOf(Counted.OnSiteNeeded, certainty, ordinal);
        if (onSite) AddOf(Counted.OnSiteShare, certainty, ordinal, whole: 1);
        else AddOf(Counted.OnSiteStillNeeded, agency.Id.IsMissing ? Certainty.Perhaps : certainty, ordinal);
    }

    private void AddTransitions()
    {
        var onEdition = new HashSet<(int Agency, StandardEdition Edition)>();
        var perhapsOn = new HashSet<int>();
        foreach (var contribution in _contributions)
        {
            if (contribution.To != Counted.DeclaredByEdition || contribution.Agency < 0) continue;
            var isKnown = contribution.Whole >= 0 && contribution.Certainty == Certainty.Certain;
            if (isKnown) onEdition.Add((contribution.Agency, _tally.Editions[contribution.Whole]));
            else perhapsOn.Add(contribution.Agency);
        }
        foreach (var plan in _context.Head.TransitionPlans.Items)
        {
            if (plan.ApprovedOn > _context.AsOf) continue;
            if (plan.Agencies.Count == 0) AddOf(Counted.TransitionDone, Certainty.AtLeast, -1, 0, 0);
            foreach (var id in new HashSet<Id<Agency>>(plan.Agencies.Items)) AddTransition(plan, _context.Agencies.OrdinalOf(id));
        }

        void AddTransition(TransitionPlan plan, int agency)
        {
            if (agency >= 0 && !_context.Law.Tiers.Exists(_context.Head.Agencies.Items[agency], _context.AsOf)) return;
            var isDone = agency >= 0 && plan.Edition is { } edition && onEdition.Contains((agency, edition));
            var mayBeDone = agency < 0 || plan.Edition is null || plan.ApprovedOn is null || perhapsOn.Contains(agency)
                || (_tally.Standings.Of(_context.Head.Agencies.Items[agency]) & AgencyStanding.PerhapsOnCurrentEdition) != AgencyStanding.None;
            AddOf(Counted.TransitionDone, isDone || !mayBeDone ? Certainty.Certain : Certainty.Perhaps, agency, 1, isDone || mayBeDone ? 1 : 0);
        }
    }

    private void AddPlans()
    {
        var done = _register.Tally<PlannedTally>();
        for (var i = 0; i < _context.Head.InspectionPlans.Count; i++)
        {
            var plan = _context.Head.InspectionPlans.Items[i];
            if (plan.ApprovedOn > _context.AsOf || (plan.Year ?? plan.ApprovedOn?.Year ?? _context.AsOf.Year) != _context.AsOf.Year) continue;
            var certainty = plan.ApprovedOn is null || plan.Year is null ? Certainty.Perhaps : Certainty.Certain;
            // A plan of which no entry is recorded may plan for any number of agencies.
            if (plan.Entries.Count == 0) _contributions.Add(new Contribution(Counted.InspectionsPlanned, Certainty.AtLeast, -1, i, 0, 0, 0));
            for (var j = 0; j < plan.Entries.Count; j++) AddEntry(plan.Entries.Items[j], i, j, certainty, done);
        }
    }

    private void AddEntry(InspectionPlanEntry entry, int plan, int index, Certainty certainty, PlannedTally done)
    {
        AddOfEntry(Counted.InspectionsPlanned, certainty);
        if (entry.CombinedWith is not null) AddOfEntry(Counted.InspectionsCombined, certainty);
        if (done.EarliestOf(entry.Id) <= _context.AsOf) AddOfEntry(Counted.InspectionsCarriedOut, certainty);
        else if (done.IsUndated(entry.Id) || _register.Tally<InspectionTally>().HasUnlinked(entry.Agency, _context.AsOf.Year, _context.AsOf)) AddOfEntry(Counted.InspectionsCarriedOut, Certainty.Perhaps);
        else if (done.IsNotCarriedOut(entry.Id)) AddOfEntry(Counted.InspectionsNotCarriedOut, certainty);

        void AddOfEntry(Counted to, Certainty known) =>
            _contributions.Add(new Contribution(to, known, _context.Agencies.OrdinalOf(entry.Agency), plan, index, 1, 0));
    }

    private void Add(Counted to, int ordinal, AgencyStanding standing, AgencyStanding counted, AgencyStanding perhaps)
    {
        if ((standing & counted) != AgencyStanding.None) AddOf(to, Certainty.Certain, ordinal);
        else if ((standing & perhaps) != AgencyStanding.None) AddOf(to, Certainty.Perhaps, ordinal);
    }

    private void AddOf(Counted to, Certainty certainty, int agency, int whole = 0, int part = 1) =>
        _contributions.Add(new Contribution(to, certainty, agency, agency, 0, part, whole));

    private NamedAgency[] Named() =>
        Array.ConvertAll(_context.Head.Agencies.Items, agency => new NamedAgency(agency.Id, agency.Name));

    // Of equal shares the first in the register comes first, however the records came.
    private ValueList<LowCoverage> Lowest(SummaryTrace trace)
    {
        var low = new List<Contribution>();
        foreach (var one in trace.All())
        {
            if (one.To != Counted.Coverage || one.Part >= one.Whole) continue;
            low.Add(one);
            if (low.Count == 10 * LowestShown) Shorten();
        }
        Shorten();
        return ValueList.From(low.ConvertAll(one =>
        {
            var agency = one.Agency < 0 ? null : _context.Head.Agencies.Items[one.Agency];
            return new LowCoverage
            {
                Path = ComplianceSummary.PathOf(one, SummaryFigures.All[(int)Counted.Coverage]),
                Agency = agency?.Id,
                AgencyName = agency?.Name,
                Share = new Ratio(one.Part, one.Whole),
                IsCertain = one.Certainty == Certainty.Certain,
            };
        }));

        void Shorten()
        {
            low.Sort(ByShare);
            if (low.Count > LowestShown) low.RemoveRange(LowestShown, low.Count - LowestShown);
        }
    }

    private static int ByShare(Contribution one, Contribution other)
    {
        var order = new Ratio(one.Part, one.Whole).CompareTo(new Ratio(other.Part, other.Whole));
        return order == 0 ? Contribution.Compare(one, other) : order;
    }
}
