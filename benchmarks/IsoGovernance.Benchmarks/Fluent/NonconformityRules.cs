using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Nonconformities that were raised in a system that is applied.</summary>
internal sealed class RaisedRules : CodedRules<Nonconformity>
{
    public RaisedRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("NCF001"))
        {
            RuleFor(one => one.Corrections).Must((one, _) => Raised.IsCorrected(one, around))
                .WithErrorCode("NCF001").WithMessage("No correction is recorded.");
        }
        if (Has("NCF002")) RuleFor(one => one).Custom(Evaluated);
        if (Has("NCF003"))
        {
            RuleFor(one => one.Cause).Must((one, _) => !Raised.LacksCause(one, around))
                .WithErrorCode("NCF003").WithMessage("The cause was not determined.");
            RuleFor(one => one.SimilarCasesCheckedOn).Must((one, _) => !Raised.LacksCheck(one, around))
                .WithErrorCode("NCF003").WithMessage("Similar cases were not looked for.");
        }
        if (Has("NCF004"))
        {
            RuleFor(one => one.CorrectiveActions).Must((one, _) => !Raised.LacksAction(one, around))
                .WithErrorCode("NCF004").WithMessage("There is no corrective action.");
        }
        if (Has("NCF008"))
        {
            RuleFor(one => one.Statement).Must((one, text) => !string.IsNullOrWhiteSpace(text) || !around.Vouches(one.RaisedOn!.Value))
                .WithErrorCode("NCF008").WithMessage("The nonconformity is not described.");
            RuleFor(one => one.Requirement).Must((one, text) => !string.IsNullOrWhiteSpace(text) || !around.Vouches(one.RaisedOn!.Value))
                .WithErrorCode("NCF008").WithMessage("The requirement is not named.");
        }
        if (Has("NCF010"))
        {
            RuleFor(one => one.Requirement).Must((one, _) => !Raised.Recurs(one, around))
                .WithErrorCode("NCF010").WithMessage("The nonconformity came again.");
        }
    }

    protected override bool PreValidate(ValidationContext<Nonconformity> context, ValidationResult result) =>
        Around.System.IsApplied && Raised.IsJudged(context.InstanceToValidate, Around);

    private void Evaluated(Nonconformity one, ValidationContext<Nonconformity> context)
    {
        if (!Raised.IsEvaluated(one.Need, Around))
        {
            if (!Raised.HasAction(one, Around.AsOf) && Around.IsOpenAfter(one.RaisedOn!.Value)) context.Fault("NCF002", "Need", "The need for action was not evaluated.");
        }
        else if (one.Need!.IsNeeded == false && string.IsNullOrWhiteSpace(one.Need.Reason) && Around.Vouches(one.RaisedOn!.Value))
        {
            context.Fault("NCF002", "Need.Reason", "Why no action is needed is not told.");
        }
    }
}

/// <summary>Nonconformities that were closed in a system that is applied.</summary>
internal sealed class ClosedRules : CodedRules<Nonconformity>
{
    public ClosedRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("NCF006"))
        {
            RuleFor(one => one.EffectivenessReviews).Must((one, _) => Raised.IsReviewed(one, around))
                .WithErrorCode("NCF006").WithMessage("It was closed without a review of effectiveness.");
        }
        if (Has("NCF007")) RuleFor(one => one).Custom(NothingOpen);
    }

    protected override bool PreValidate(ValidationContext<Nonconformity> context, ValidationResult result) =>
        Around.System.IsApplied && Raised.IsClosed(context.InstanceToValidate, Around);

    private void NothingOpen(Nonconformity one, ValidationContext<Nonconformity> context)
    {
        for (var i = 0; i < one.Corrections.Count; i++)
        {
            if (Raised.WasOpen(one.Corrections[i].DoneOn, one.RaisedOn, one, Around)) context.Fault("NCF007", $"Corrections[{i}].DoneOn", "It was closed with an open correction.");
        }
        for (var i = 0; i < one.CorrectiveActions.Count; i++)
        {
            var action = one.CorrectiveActions[i];
            if (!(action.RecordedOn > one.ClosedOn) && Raised.WasOpen(action.ImplementedOn, action.RecordedOn ?? one.RaisedOn, one, Around))
            {
                context.Fault("NCF007", $"CorrectiveActions[{i}].ImplementedOn", "It was closed with an open action.");
            }
        }
    }
}

/// <summary>What follows a nonconformity, whatever day it was raised on.</summary>
internal sealed class FollowedRules : CodedRules<Nonconformity>
{
    public FollowedRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("NCF005")) RuleFor(one => one).Custom(InTime);
        if (Has("NCF009"))
        {
            RuleForEach(one => one.EffectivenessReviews).Must((one, review) => Raised.IsRenewed(review, one, around))
                .WithErrorCode("NCF009").WithMessage("Nothing followed an action that was not effective.");
        }
    }

    protected override bool PreValidate(ValidationContext<Nonconformity> context, ValidationResult result) =>
        Around.System.IsApplied && !(context.InstanceToValidate.RaisedOn > Around.AsOf);

    private void InTime(Nonconformity one, ValidationContext<Nonconformity> context)
    {
        for (var i = 0; i < one.CorrectiveActions.Count; i++)
        {
            if (Raised.IsOverdue(one.CorrectiveActions[i], Around)) context.Fault("NCF005", $"CorrectiveActions[{i}].ImplementedOn", "The action is overdue.");
        }
    }
}

/// <summary>Nonconformities of a declared system.</summary>
internal sealed class RemediedRules : CodedRules<Nonconformity>
{
    public RemediedRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("DEC004")) return;
        RuleFor(one => one.Corrections).Must((one, _) => Raised.IsRemedied(one, around))
            .WithErrorCode("DEC004").WithMessage("The system was declared before it was corrected.");
    }

    protected override bool PreValidate(ValidationContext<Nonconformity> context, ValidationResult result) => Around.System.IsDeclared;
}
