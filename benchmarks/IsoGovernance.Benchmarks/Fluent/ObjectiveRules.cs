using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>Quality objectives of a system that is applied.</summary>
internal sealed class ObjectiveRules : CodedRules<QualityObjective>
{
    public ObjectiveRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (Has("OBJ002"))
        {
            RuleFor(one => one.Indicator).Must((one, text) => !string.IsNullOrWhiteSpace(text) || !Aimed.IsKnown(one, around)).WithErrorCode("OBJ002");
            RuleFor(one => one.Unit).Must((one, _) => !Aimed.LacksUnit(one) || !Aimed.IsKnown(one, around)).WithErrorCode("OBJ002");
            RuleFor(one => one.Direction).Must((one, _) => !Aimed.LacksDirection(one) || !Aimed.IsKnown(one, around)).WithErrorCode("OBJ002");
            RuleFor(one => one.TargetDate).Must((one, _) => !Aimed.LacksDate(one) || !Aimed.IsKnown(one, around)).WithErrorCode("OBJ002");
            RuleFor(one => one.Target).Must((one, _) => !Aimed.LacksTarget(one) || !Aimed.IsKnown(one, around)).WithErrorCode("OBJ002");
        }
        if (Has("OBJ003"))
        {
            RuleFor(one => one.Policy).Must((one, _) => Aimed.IsOfPolicy(one, around))
                .WithErrorCode("OBJ003").WithMessage("The objective is not tied to the policy.");
        }
        if (Has("OBJ004"))
        {
            RuleFor(one => one.Plan).NotNull().WithErrorCode("OBJ004").SetValidator(new ObjectivePlanRules()!).When(one => Aimed.AsksPlan(one, around));
        }
        if (Has("OBJ005"))
        {
            RuleFor(one => one.Measurements).Must((one, _) => AreReported(one))
                .WithErrorCode("OBJ005").WithMessage("Not every period was reported.");
        }
        if (Has("OBJ006")) RuleFor(one => one).Custom(ActedUpon);
        if (Has("OBJ007"))
        {
            RuleFor(one => one.CommunicatedOn).Must((one, _) => Aimed.IsCommunicated(one, around))
                .WithErrorCode("OBJ007").WithMessage("The objective was not communicated.");
        }
    }

    protected override bool PreValidate(ValidationContext<QualityObjective> context, ValidationResult result) =>
        Around.System.IsApplied && Aimed.IsJudged(context.InstanceToValidate, Around);

    // All periods of an objective are one fault.
    private bool AreReported(QualityObjective one)
    {
        foreach (var period in one.Periods)
        {
            if (!Aimed.IsMonitored(period, one, Around)) return false;
        }
        return true;
    }

    private void ActedUpon(QualityObjective one, ValidationContext<QualityObjective> context)
    {
        var at = Aimed.FinalResult(one, Around);
        if (at < 0 || !Aimed.IsMissed(one, one.Measurements[at]) || Aimed.IsActedUpon(one, Around)) return;
        if (one.Measurements[at].On is { } day && Around.IsOpenAfter(day)) context.Fault("OBJ006", $"Measurements[{at}]", "Nothing was done about the missed objective.");
    }
}

/// <summary>The plan of an objective, where the edition asks for one.</summary>
internal sealed class ObjectivePlanRules : AbstractValidator<ObjectivePlan>
{
    public ObjectivePlanRules()
    {
        RuleFor(plan => plan.Actions).NotEmpty().WithErrorCode("OBJ004");
        RuleFor(plan => plan.Resources).NotEmpty().WithErrorCode("OBJ004");
        RuleFor(plan => plan.Responsible).NotEmpty().WithErrorCode("OBJ004");
        RuleFor(plan => plan.CompletionDate).NotNull().WithErrorCode("OBJ004");
        RuleFor(plan => plan.Evaluation).NotEmpty().WithErrorCode("OBJ004");
    }
}

/// <summary>That a system that is applied has objectives.</summary>
internal sealed class ObjectivesOfSystemRules : CodedRules<QualityManagementSystem>
{
    public ObjectivesOfSystemRules(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        if (!Has("OBJ001")) return;
        RuleFor(system => system.Objectives).Must(AreSet).WithErrorCode("OBJ001").WithMessage("There are no objectives in force.");
    }

    protected override bool PreValidate(ValidationContext<QualityManagementSystem> context, ValidationResult result) =>
        Around.System.IsApplied && !(Around.System.LastDay < Around.AsOf);

    private bool AreSet(ValueList<QualityObjective> objectives)
    {
        LocalDate? lapsed = null;
        foreach (var objective in objectives)
        {
            if (Aimed.MayBeInForce(objective, Around.AsOf)) return true;
            if (objective.Until < Around.AsOf && !(lapsed > objective.Until)) lapsed = objective.Until;
        }
        if (Around.KnownUntil < Around.AsOf || Around.System.AppliedFrom is not { } applied) return true;
        return applied < Around.RecordsFrom && !(lapsed >= Around.RecordsFrom);
    }
}
