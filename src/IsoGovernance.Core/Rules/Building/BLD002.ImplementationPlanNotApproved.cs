using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The plan to build and apply the system is approved.</summary>
internal sealed partial class ImplementationPlanNotApproved() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD002",
    Name = "implementation-plan-not-approved",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "7", "2", "a") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        foreach (var declaration in subject.Declarations.Items)
        {
            if (declaration.On < Tt26.InForceFrom) return Because.DeclaredBeforeCircular;
        }
        var plan = subject.ImplementationPlan;
        if (plan?.ApprovedOn <= context.AsOf) return Outcome.Pass;
        if (context.Owner!.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        if (plan?.ApprovedOn is not null) return Outcome.Fail(new Breach("none").At(nameof(subject.ImplementationPlan)).Read(plan, plan.ApprovedOn).ReadDeclared(subject));
        // A paper that bears a number was issued on some day; a plan that bears neither is a draft.
        if (!string.IsNullOrWhiteSpace(plan?.Number?.Text)) return Because.DateNotRecorded;
        if (Unrecorded.OfSystem(context) is { } unclear) return unclear;
        return Outcome.Fail(plan is null
            ? new Breach("none").At(nameof(subject.ImplementationPlan)).Read(subject, plan, nameof(subject.ImplementationPlan)).ReadApplied(subject).ReadDeclared(subject)
            : new Breach("notApproved").At(nameof(subject.ImplementationPlan)).At(nameof(plan.ApprovedOn)).Read(plan, plan.ApprovedOn).Read(plan, plan.Number).ReadApplied(subject).ReadDeclared(subject));
    }
}
