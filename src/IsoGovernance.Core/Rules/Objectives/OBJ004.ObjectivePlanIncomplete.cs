using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The plan for an objective names actions, resources, a person, a date and how results are evaluated, where the edition asks for it.</summary>
internal sealed partial class ObjectivePlanIncomplete() : Rule<QualityObjective>(new RuleDescriptor
{
    Code = "OBJ004",
    Name = "objective-plan-incomplete",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "6.2.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityObjective subject, RuleContext context)
    {
        if (ObjectiveTimes.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (ObjectiveTimes.Requirements(subject, context) is not { } requirements) return Because.EditionNotKnown;
        if (!requirements.AsksObjectivePlan) return Because.NotAskedByEdition;
        if (subject.Plan is not { } plan) return ObjectiveTimes.WhyUnknown(subject, context) ?? Outcome.Fail(Found("none", subject).Read(subject, subject.Plan));
        List<Breach>? breaches = null;
        if (string.IsNullOrWhiteSpace(plan.Actions)) (breaches ??= []).Add(Found("actions", subject).At(nameof(plan.Actions)).Read(plan, plan.Actions));
        if (string.IsNullOrWhiteSpace(plan.Resources)) (breaches ??= []).Add(Found("resources", subject).At(nameof(plan.Resources)).Read(plan, plan.Resources));
        if (string.IsNullOrWhiteSpace(plan.Responsible)) (breaches ??= []).Add(Found("responsible", subject).At(nameof(plan.Responsible)).Read(plan, plan.Responsible));
        if (plan.CompletionDate is null) (breaches ??= []).Add(Found("completionDate", subject).At(nameof(plan.CompletionDate)).Read(plan, plan.CompletionDate));
        if (string.IsNullOrWhiteSpace(plan.Evaluation)) (breaches ??= []).Add(Found("evaluation", subject).At(nameof(plan.Evaluation)).Read(plan, plan.Evaluation));
        return breaches is null ? Outcome.Pass : ObjectiveTimes.WhyUnknown(subject, context) ?? Outcome.Fail(breaches);
    }

    private static Breach Found(string variant, QualityObjective objective) =>
        new Breach(variant).At(nameof(objective.Plan)).With("objective", objective.Text ?? objective.Id.Value).ReadPeriods(new[] { objective });
}
