using System;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>No nonconformity repeats the requirement and unit of one that was closed as effective a short time before.</summary>
internal sealed partial class NonconformityRecurs() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF010",
    Name = "nonconformity-recurs",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.5.2") },
    Interpretations = new[] { RecurrenceWindow },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (NonconformitySteps.WhyNotJudged(subject, context, out var raised) is { } outcome) return outcome;
        var months = context.Law.Readings.RecurrenceMonths;
        Nonconformity? latest = null;
        Outcome? doubt = null;
        foreach (var earlier in context.Owner!.System.Nonconformities.Items)
        {
            // What decides mostly comes first: every nonconformity is compared with every other.
            if (!(earlier.ClosedOn < raised) || IsKnownToDiffer(subject, earlier) || ReferenceEquals(earlier, subject) || earlier.ClosedOn.Value.PlusMonths(months) < raised) continue;
            if (IsRepeatedBy(subject, earlier, ref doubt) && !(latest?.ClosedOn >= earlier.ClosedOn)) latest = earlier;
        }
        if (latest is null) return doubt ?? WhyUnclear(raised, months, context) ?? Outcome.Pass;
        var breach = new Breach()
            .At(nameof(subject.Requirement))
            .With("nonconformity", NonconformitySteps.NameOf(subject))
            .With("requirement", subject, subject.Requirement)
            .With("raised", subject, subject.RaisedOn)
            .With("earlier", latest, latest.Id)
            .With("closed", latest, latest.ClosedOn)
            .With("months", months)
            .Read(subject, subject.Unit)
            .Read(latest, latest.Requirement)
            .Read(latest, latest.Unit)
            .UnderLawOf(raised);
        foreach (var review in latest.EffectivenessReviews.Items) breach.Read(review, review.On).Read(review, review.IsEffective);
        return Outcome.Fail(breach);
    }

    private static bool IsRepeatedBy(Nonconformity later, Nonconformity earlier, ref Outcome? doubt)
    {
        if (WasEffective(earlier) is not { } outcome) return false;
        if (outcome.Kind != OutcomeKind.Pass) doubt ??= outcome;
        else if (string.IsNullOrWhiteSpace(later.Requirement) || string.IsNullOrWhiteSpace(earlier.Requirement)) doubt ??= Because.RequirementNotRecorded;
        else if (later.Unit is null || earlier.Unit is null) doubt ??= Because.UnitsNotRecorded;
        else return true;
        return false;
    }

    private static bool IsKnownToDiffer(Nonconformity later, Nonconformity earlier)
    {
        if (later.Unit is { } one && earlier.Unit is { } other && one != other) return true;
        return !string.IsNullOrWhiteSpace(later.Requirement) && !string.IsNullOrWhiteSpace(earlier.Requirement)
            && !string.Equals(later.Requirement, earlier.Requirement, StringComparison.Ordinal);
    }

    // Pass when the last review by closure found it effective; null when none did; else what is not known.
    private static Outcome? WasEffective(Nonconformity nonconformity)
    {
        Outcome? undated = null;
        EffectivenessReview? last = null;
        foreach (var review in nonconformity.EffectivenessReviews.Items)
        {
            if (review.On > nonconformity.ClosedOn) continue;
            if (review.On is null) undated = review.IsEffective == false ? undated : Because.DateNotRecorded;
            else if (!(review.On < last?.On)) last = review;
        }
        if (last is null || last.IsEffective == false) return undated;
        return last.IsEffective is null ? Because.ResultNotRecorded : Outcome.Pass;
    }

    // What was closed before the records began need not be in them; before the system was applied there was nothing to close.
    private static Outcome? WhyUnclear(LocalDate raised, int months, RuleContext context)
    {
        var first = raised.PlusMonths(-months);
        if (context.Owner!.AppliedFrom is { } applied && applied > first) first = applied;
        if (first < context.RecordsFrom) return Because.BeforeRecords;
        return raised > context.KnownUntil ? Because.AfterRecords : null;
    }
}
