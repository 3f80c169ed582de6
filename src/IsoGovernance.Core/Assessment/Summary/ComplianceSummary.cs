using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>
/// The table that a province or a ministry reports (bảng tổng hợp): what its register shows on the assessment date and in the calendar year
/// up to it. For a closed year, assess its last day.
/// </summary>
/// <remarks>Every figure is about the agencies and systems on record and can be traced to the records behind it. Immutable.</remarks>
public sealed class ComplianceSummary
{
    private readonly SummaryTrace _trace;
    private readonly NamedAgency[] _agencies;
    private readonly IReadOnlyList<StandardEdition> _editions;

    internal ComplianceSummary(SummaryTrace trace, NamedAgency[] agencies, IReadOnlyList<StandardEdition> editions)
    {
        _trace = trace;
        _agencies = agencies;
        _editions = editions;
    }

    /// <summary>The day: the assessment date.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The calendar year that figures of a year count in, from its first day to <see cref="AsOf"/>.</summary>
    public int Year => AsOf.Year;

    /// <summary>Why figures may be higher than what is recorded; empty where the register vouches for everything that they count.</summary>
    public ValueList<Reason> Gaps { get; internal init; }

    /// <summary>The figures of the whole register, in the order of <see cref="SummaryFigures.All"/>.</summary>
    public ValueList<SummaryFigure> Figures { get; internal init; }

    /// <summary>The figures by kind and tier of agencies: by kind, the mandatory tier first.</summary>
    public ValueList<SummaryGroup> Groups { get; internal init; }

    /// <summary>The systems with the lowest coverage, at most ten, the lowest first; those that handle everything are not among them.</summary>
    public ValueList<LowCoverage> LowestCoverage { get; internal init; }

    /// <summary>The figure of a name, of the whole register.</summary>
    /// <param name="name">The name, for instance <c>declared</c>; of <c>declaredByEdition</c> the first.</param>
    /// <exception cref="ArgumentException">There is no such figure.</exception>
    public SummaryFigure this[string name]
    {
        get
        {
            foreach (var figure in Figures.Items)
            {
                if (string.Equals(figure.Figure.Name, name, StringComparison.Ordinal)) return figure;
            }
            throw new ArgumentException("The summary has no figure of this name.", nameof(name));
        }
    }

    /// <summary>The records behind a figure, in the order of the register: what they count for certain adds up to its least.</summary>
    /// <param name="name">The name of the figure.</param>
    /// <returns>The records; those that may count are among them and say so.</returns>
    /// <exception cref="ArgumentException">There is no such figure.</exception>
    public ValueList<TracedRecord> Trace(string name)
    {
        var figure = SummaryFigures.Find(name) ?? throw new ArgumentException("The summary has no figure of this name.", nameof(name));
        return ValueList.From(_trace.Of(figure.Counted).ConvertAll(contribution => Traced(contribution, figure)));
    }

    internal static string PathOf(Contribution contribution, FigureDescriptor figure)
    {
        var path = figure.List + contribution.Record.ToString(CultureInfo.InvariantCulture);
        return figure.Within is null ? path : path + figure.Within + contribution.Index.ToString(CultureInfo.InvariantCulture);
    }

    private TracedRecord Traced(Contribution contribution, FigureDescriptor figure)
    {
        var agency = contribution.Agency < 0 ? default(NamedAgency?) : _agencies[contribution.Agency];
        var isEdition = figure.Counted == Counted.DeclaredByEdition && contribution.Whole >= 0;
        return new TracedRecord
        {
            Path = PathOf(contribution, figure),
            Agency = agency?.Id,
            AgencyName = agency?.Name,
            Edition = isEdition ? _editions[contribution.Whole] : default(StandardEdition?),
            Counts = contribution.Part,
            Of = figure.IsShare ? contribution.Whole : null,
            IsCertain = contribution.Certainty == Certainty.Certain,
        };
    }
}
