using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What comparing one figure of a report with the register comes to: a doubt, a difference, or neither where they agree.</summary>
/// <param name="Doubt">Why the two cannot be compared.</param>
/// <param name="Differs">The difference, without its place.</param>
internal readonly record struct RegisterFigure(Outcome? Doubt, Breach? Differs)
{
    /// <summary>What the name of a sentence ends in that tells a range.</summary>
    public const string Unclear = "-unclear";

    public static RegisterFigure Of(ReportFigure figure, StandingsOnDay standings, RuleContext context) => figure.Figure?.Known switch
    {
        ReportFigureKind.MandatoryAgencies => Compared(figure, standings.Tiers.Mandatory, standings.Tiers.Unknown, Because.TierNotKnown, context),
        ReportFigureKind.EncouragedAgencies => Compared(figure, standings.Tiers.Encouraged, standings.Tiers.Unknown, Because.TierNotKnown, context),
        ReportFigureKind.Declared => OfStanding(
            figure, AgencyStanding.Declared, AgencyStanding.PerhapsDeclared, Because.DeclarationDateNotRecorded, standings, context),
        ReportFigureKind.Redeclared => OfYear(
            figure, AgencyStanding.Redeclared, AgencyStanding.PerhapsRedeclared, Because.DeclarationDateNotRecorded, standings, context),
        ReportFigureKind.OnCurrentEdition => OfStanding(
            figure, AgencyStanding.OnCurrentEdition, AgencyStanding.PerhapsOnCurrentEdition, Because.EditionNotKnown, standings, context),
        ReportFigureKind.InspectedOnSite => OfYear(
            figure, AgencyStanding.InspectedOnSite, AgencyStanding.PerhapsInspectedOnSite, Because.ProvisionalQuota, standings, context),
        ReportFigureKind.InspectedByDossier => OfYear(
            figure, AgencyStanding.InspectedByDossier, AgencyStanding.PerhapsInspectedByDossier, Because.ProvisionalQuota, standings, context),
        ReportFigureKind.Coverage => OfCoverage(figure, standings.Coverage),
        _ => new RegisterFigure(Because.KindNotRecorded, null),
    };

    // A count over a year needs the whole of it on record.
    private static RegisterFigure OfYear(
        ReportFigure figure, AgencyStanding counted, AgencyStanding perhaps, Outcome doubt, StandingsOnDay standings, RuleContext context)
    {
        if (context.RecordsFrom is not { } recordsFrom) return new RegisterFigure(Because.RecordsFromNotRecorded, null);
        if (recordsFrom > new LocalDate(standings.Year, 1, 1)) return new RegisterFigure(Because.BeforeRecords, null);
        return OfStanding(figure, counted, perhaps, doubt, standings, context);
    }

    private static RegisterFigure OfStanding(
        ReportFigure figure, AgencyStanding counted, AgencyStanding perhapsCounted, Outcome doubt, StandingsOnDay standings, RuleContext context)
    {
        var (count, perhaps) = standings.Count(counted, perhapsCounted);
        return Compared(figure, count, perhaps, doubt, context);
    }

    // Where values are missing the register yields a range: a figure outside it differs all the same.
    private static RegisterFigure Compared(ReportFigure figure, int count, int perhaps, Outcome doubt, RuleContext context)
    {
        if (figure.Value is not { } reported) return new RegisterFigure(Because.FigureNotComparable, null);
        var most = count + perhaps;
        if (reported >= count && reported <= most) return perhaps == 0 ? default : new RegisterFigure(doubt, null);
        var breach = new Breach(figure.Figure!.Value.Text + (perhaps == 0 ? "" : Unclear)).With("reported", reported).With("counted", count)
            .Counted(context.Head, nameof(Register.Agencies), count);
        return new RegisterFigure(null, perhaps == 0 ? breach : breach.With("most", most));
    }

    private static RegisterFigure OfCoverage(ReportFigure figure, Coverage coverage)
    {
        if (coverage.IsUnclear) return new RegisterFigure(Because.ProcedureFactsNotRecorded, null);
        if (figure.Share is null || coverage.Total == 0) return new RegisterFigure(Because.FigureNotComparable, null);
        var counted = new Ratio(coverage.Covered, coverage.Total);
        return WrittenShare.IsSame(figure.Share, counted) switch
        {
            null => new RegisterFigure(Because.FigureNotComparable, null),
            true => default,
            _ => new RegisterFigure(null, new Breach(figure.Figure!.Value.Text)
                .With("reported", figure.Share).With("covered", coverage.Covered).With("total", coverage.Total).With("ratio", counted)),
        };
    }
}
