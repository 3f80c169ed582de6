using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Management reviews that were held in a system that is applied.</summary>
internal sealed class ReviewRules : CodedRules<ManagementReview>
{
    public ReviewRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("REV002"))
        {
            RuleFor(review => review.ChairCapacity).Must(capacity => capacity?.Known is null or ChairCapacity.Head or ChairCapacity.DeputyHead)
                .WithErrorCode("REV002").WithMessage("The review was not chaired by the leadership.");
        }
        if (Has("REV003"))
        {
            RuleFor(review => review.Inputs).Must(AreInputsComplete).WithErrorCode("REV003").WithMessage("Inputs are missing.");
        }
        if (Has("REV004"))
        {
            RuleFor(review => review.Outputs).Must(AreOutputsComplete).WithErrorCode("REV004").WithMessage("Outputs are missing.");
        }
        if (Has("REV005"))
        {
            RuleFor(review => review.Record).Must((review, record) => Reviewed.IsRecorded(record, review, around))
                .WithErrorCode("REV005").WithMessage("The review was not recorded.");
        }
        if (Has("REV007"))
        {
            RuleForEach(review => review.Actions).SetValidator(new ReviewActionRules()).When(review => around.Vouches(review.HeldOn!.Value));
        }
        if (Has("REV008")) RuleFor(review => review).Custom(InTime);
    }

    protected override bool PreValidate(ValidationContext<ManagementReview> context, ValidationResult result) =>
        Around.System.IsApplied && Reviewed.IsJudged(context.InstanceToValidate, Around);

    private bool AreInputsComplete(ManagementReview review, ValueList<ReviewItem> inputs) =>
        Reviewed.Edition(review, Around) is not { } edition || Reviewed.AreComplete(inputs, edition.ReviewInputs, review, Around);

    private bool AreOutputsComplete(ManagementReview review, ValueList<ReviewItem> outputs) =>
        Reviewed.Edition(review, Around) is not { } edition || Reviewed.AreComplete(outputs, edition.ReviewOutputs, review, Around);

    private void InTime(ManagementReview review, ValidationContext<ManagementReview> context)
    {
        for (var i = 0; i < review.Actions.Count; i++)
        {
            if (Reviewed.IsOverdue(review.Actions[i], Around)) context.Fault("REV008", $"Actions[{i}].DoneOn", "The action is overdue.");
        }
    }
}

/// <summary>What was decided at a review.</summary>
internal sealed class ReviewActionRules : AbstractValidator<ReviewAction>
{
    public ReviewActionRules()
    {
        RuleFor(action => action.Owner).NotEmpty().WithErrorCode("REV007");
        RuleFor(action => action.DueOn).NotNull().WithErrorCode("REV007");
    }
}

/// <summary>The reviews of a declared system, year by year.</summary>
internal sealed class YearlyReviewRules : CodedRules<QualityManagementSystem>
{
    public YearlyReviewRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("REV001")) RuleFor(system => system.ManagementReviews).Custom(EveryYear);
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) => Around.System.IsDeclared;

    private void EveryYear(ValueList<ManagementReview> reviews, ValidationContext<QualityManagementSystem> context)
    {
        var done = new List<LocalDate>();
        var perhaps = new List<LocalDate?>();
        foreach (var review in reviews)
        {
            if (review.HeldOn is null) perhaps.Add(null);
            else if (review.HeldOn <= Around.AsOf) done.Add(review.HeldOn.Value);
        }
        foreach (var period in Yearly.Missed(done, perhaps, LawParameters.ManagementReviewsPerYear, Around))
        {
            context.Fault("REV001", nameof(QualityManagementSystem.ManagementReviews), $"No review was held from {period.From} to {period.Due}.");
        }
    }
}

/// <summary>The reviews of a system that is applied, beside its audits.</summary>
internal sealed class ReviewsOfSystemRules : CodedRules<QualityManagementSystem>
{
    public ReviewsOfSystemRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("REV006")) RuleFor(system => system).Custom(OnAudits);
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) => Around.System.IsApplied;

    private void OnAudits(QualityManagementSystem system, ValidationContext<QualityManagementSystem> context)
    {
        if (Around.System.AppliedFrom is not { } applied) return;
        var from = LocalDate.Max(applied, Instruments.Qd19.InForceFrom);
        for (var year = from.DayOfYear == 1 ? from.Year : from.Year + 1; year < Around.AsOf.Year; year++)
        {
            if (new LocalDate(year, 12, 31) > Around.System.LastDay) return;
            if (LastReview(system, year) < FirstAudit(system, year) && IsClear(system, year))
            {
                context.Fault("REV006", nameof(system.ManagementReviews), $"No review of {year} considered the audits.");
            }
        }
    }

    private static LocalDate? FirstAudit(QualityManagementSystem system, int year)
    {
        LocalDate? first = null;
        foreach (var audit in system.InternalAudits)
        {
            if (audit.CompletedOn is { } day && day.Year == year && !(day >= first)) first = day;
        }
        return first;
    }

    private static LocalDate? LastReview(QualityManagementSystem system, int year)
    {
        LocalDate? last = null;
        foreach (var review in system.ManagementReviews)
        {
            if (review.HeldOn is { } day && day.Year == year && !(day <= last)) last = day;
        }
        return last;
    }

    private bool IsClear(QualityManagementSystem system, int year)
    {
        foreach (var review in system.ManagementReviews)
        {
            if (review.HeldOn is null) return false;
        }
        foreach (var audit in system.InternalAudits)
        {
            if (audit.CompletedOn is not null || audit.CancelledOn is not null) continue;
            if ((audit.HeldUntil ?? audit.HeldFrom) is not { } near || near.Year == year) return false;
        }
        return Around.Vouches(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
    }
}
