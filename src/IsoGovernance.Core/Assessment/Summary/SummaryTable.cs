using System;
using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Adds up contributions, over the whole register and by kind and tier of agencies.</summary>
internal sealed class SummaryTable
{
    private readonly SortedDictionary<(int Kind, int Tier), Totals> _groups = [];
    private readonly Totals _whole = new();
    private readonly IReadOnlyList<StandardEdition> _editions;
    private readonly OnSiteQuota? _quota;
    private readonly bool _vouchesForDay, _vouchesForYear, _isComplete;

    public SummaryTable(IEnumerable<Contribution> contributions, IReadOnlyList<StandardEdition> editions, OnSiteQuota? quota, RuleContext context)
    {
        _editions = editions;
        _quota = quota;
        _vouchesForDay = SummaryGaps.VouchesForDay(context);
        _vouchesForYear = SummaryGaps.VouchesForYear(context);
        _isComplete = context.Head.Complete == true;
        var groupOf = Array.ConvertAll(context.Head.Agencies.Items, agency => GroupOf(agency, context));
        foreach (var contribution in contributions)
        {
            _whole.Add(contribution);
            var key = contribution.Agency < 0 ? KeyOf(null, null) : groupOf[contribution.Agency];
            if (!_groups.TryGetValue(key, out var group)) _groups.Add(key, group = new Totals());
            group.Add(contribution);
        }
    }

    /// <summary>The tier on the assessment date, or on the day closest to it on which the agency exists; null where it is not known.</summary>
    public static ApplicationTier? TierOf(Agency agency, RuleContext context)
    {
        var day = context.AsOf;
        if (context.Law.Tiers.LastDayOf(agency) is { } last && day > last) day = last;
        if (day < agency.From) day = agency.From.Value;
        return context.Law.Tiers.MayBeObliged(agency, day) ? null : context.Law.Tiers.TierOf(agency, day);
    }

    public ValueList<SummaryFigure> Whole() => Figures(_whole, isWhole: true);

    public ValueList<SummaryGroup> Groups()
    {
        var groups = new List<SummaryGroup>();
        foreach (var pair in _groups)
        {
            groups.Add(new SummaryGroup
            {
                Kind = pair.Key.Kind == int.MaxValue ? null : (AgencyKind)pair.Key.Kind,
                Tier = pair.Key.Tier == 1 ? null : (ApplicationTier)(-pair.Key.Tier),
                Figures = Figures(pair.Value, isWhole: false),
            });
        }
        return ValueList.From(groups);
    }

    private static (int Kind, int Tier) GroupOf(Agency agency, RuleContext context) => KeyOf(agency.Kind?.Known, TierOf(agency, context));

    // In this order the mandatory tier comes first and what is not known last.
    private static (int Kind, int Tier) KeyOf(AgencyKind? kind, ApplicationTier? tier) =>
        (kind is { } known ? (int)known : int.MaxValue, tier is { } of ? -(int)of : 1);

    private ValueList<SummaryFigure> Figures(Totals totals, bool isWhole)
    {
        var figures = new List<SummaryFigure>();
        foreach (var figure in SummaryFigures.All.Items)
        {
            if (figure.IsOfWholeOnly && !isWhole) continue;
            if (figure.Counted == Counted.DeclaredByEdition) AddEditions(figures, figure, totals);
            else figures.Add(OfQuota(figure) ?? Of(figure, totals.Of(figure.Counted), totals));
        }
        return ValueList.From(figures);
    }

    private void AddEditions(List<SummaryFigure> figures, FigureDescriptor figure, Totals totals)
    {
        var editions = new List<int>(totals.Editions.Keys);
        editions.Sort((one, other) => string.CompareOrdinal(NameOf(one), NameOf(other)));
        foreach (var edition in editions)
        {
            figures.Add(Of(figure, totals.Editions[edition], totals) with { Edition = edition < 0 ? default(StandardEdition?) : _editions[edition] });
        }

        string NameOf(int edition) => edition < 0 ? "\uffff" : _editions[edition].Text;
    }

    private SummaryFigure Of(FigureDescriptor figure, Total total, Totals totals)
    {
        var vouches = figure.IsOfYear ? _vouchesForYear : _vouchesForDay;
        // A register of some agencies may leave out the system of one that it holds.
        if (figure.Limit != FigureLimit.OnRecord) vouches &= _isComplete;
        var counted = total.Least + total.Perhaps;
        long? most = vouches ? counted : figure.Limit switch
        {
            FigureLimit.Agencies => Math.Max(counted, totals.Of(Counted.Agencies).Least),
            FigureLimit.Whole => Math.Max(counted, total.Whole),
            _ => null,
        };
        if (total.IsOpen) most = null;
        var hasWhole = figure.IsShare && !(total.IsOpen && total.Whole == 0);
        var isExact = most == total.Least && total.Perhaps == 0 && !total.HasDoubtfulWhole;
        return new SummaryFigure { Figure = figure, Least = total.Least, Most = most, Whole = hasWhole ? total.Whole : null, IsExact = isExact };
    }

    // Of the quota the least and the most do not add up agency by agency.
    private SummaryFigure? OfQuota(FigureDescriptor figure)
    {
        if (figure.Counted is not (Counted.OnSiteShare or Counted.OnSiteNeeded or Counted.OnSiteStillNeeded)) return null;
        if (_quota is not { } quota) return new SummaryFigure { Figure = figure, Most = 0, Whole = figure.IsShare ? 0 : null, IsExact = true };
        var vouches = _vouchesForYear && _isComplete;
        var (least, most) = figure.Counted switch
        {
            Counted.OnSiteShare => (quota.OnSite, quota.OnSite + quota.PerhapsOnSite),
            Counted.OnSiteNeeded => (quota.Needed, quota.MostNeeded),
            _ => (vouches ? quota.LeastMissing : 0, quota.MostMissing),
        };
        return new SummaryFigure
        {
            Figure = figure,
            Least = least,
            Most = vouches ? most : null,
            Whole = figure.IsShare ? quota.Mandatory : null,
            IsExact = vouches && least == most && quota.Counted == quota.Mandatory,
        };
    }

    private struct Total
    {
        public long Least, Perhaps, Whole;
        public bool IsOpen, HasDoubtfulWhole;
    }

    private sealed class Totals
    {
        private readonly Total[] _of = new Total[SummaryFigures.All.Count];

        public Dictionary<int, Total> Editions { get; } = [];

        public Total Of(Counted counted) => _of[(int)counted];

        public void Add(Contribution contribution)
        {
            if (contribution.To != Counted.DeclaredByEdition)
            {
                Add(ref _of[(int)contribution.To], contribution);
                return;
            }
            Editions.TryGetValue(contribution.Whole, out var total);
            Add(ref total, contribution);
            Editions[contribution.Whole] = total;
        }

        private static void Add(ref Total total, Contribution contribution)
        {
            if (contribution.Certainty == Certainty.Perhaps) total.Perhaps += contribution.Part;
            else total.Least += contribution.Part;
            total.IsOpen |= contribution.Certainty == Certainty.AtLeast;
            total.HasDoubtfulWhole |= contribution.Certainty != Certainty.Certain && contribution.Whole > 0;
            // An agency that is planned is so for certain, whatever is known of its system.
            if (contribution.Certainty != Certainty.Perhaps || contribution.To == Counted.TransitionDone) total.Whole += contribution.Whole;
        }
    }
}
