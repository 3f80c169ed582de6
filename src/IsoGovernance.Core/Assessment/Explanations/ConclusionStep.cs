using System.Globalization;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>What the steps before it come to.</summary>
public sealed record ConclusionStep : ExplanationStep
{
    private readonly Rule _rule;
    private readonly OutcomeKind _outcome;
    private readonly Reason? _missing;

    internal ConclusionStep(Rule rule, Outcome outcome, LocalDate asOf)
    {
        _rule = rule;
        _outcome = outcome.Kind;
        _missing = outcome.Why;
        AsOf = asOf;
    }

    /// <inheritdoc/>
    public override string Kind => "conclusion";

    /// <summary>The last day on which it was to be done; null where there is none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The day on which it was done too late; null when it is not recorded as done by the assessment date.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>The assessment date.</summary>
    public LocalDate AsOf { get; }

    private protected override LocalizedText Told()
    {
        var demand = _rule.Text.Demand;
        if (_missing is { } missing)
        {
            return new($"{missing.Text.Vietnamese}: chưa ghi thì là phát hiện.", $"{missing.Text.English}: what is not recorded is a finding.");
        }
        if (_outcome == OutcomeKind.NeedsReview) return new($"Cần người xem xét: {demand.Vietnamese}", $"For a person to judge: {demand.English}");
        if (Due is not { } due) return new($"Trái với yêu cầu: {demand.Vietnamese}", $"This breaks the demand: {demand.English}");
        var last = ExplanationWords.Date(due);
        if (DoneOn is { } done)
        {
            var day = ExplanationWords.Date(done);
            return new(
                $"Phải xong chậm nhất {last.Vietnamese}; thực hiện {day.Vietnamese}, chậm {Days(due, done)} ngày.",
                $"To be done by {last.English}; done on {day.English}, {DaysInEnglish(due, done)} late.");
        }
        var asOf = ExplanationWords.Date(AsOf);
        return new(
            $"Phải xong chậm nhất {last.Vietnamese}; đến ngày đánh giá {asOf.Vietnamese} chưa đạt, đã quá {Days(due, AsOf)} ngày.",
            $"To be done by {last.English}; not met by the assessment date {asOf.English}, {DaysInEnglish(due, AsOf)} after it.");
    }

    private static string Days(LocalDate from, LocalDate until) => Period.DaysBetween(from, until).ToString(CultureInfo.InvariantCulture);

    private static string DaysInEnglish(LocalDate from, LocalDate until) => Days(from, until) + (Period.DaysBetween(from, until) == 1 ? " day" : " days");
}
