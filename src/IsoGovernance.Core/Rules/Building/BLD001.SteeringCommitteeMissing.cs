using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A decision sets up the ISO steering committee.</summary>
internal sealed partial class SteeringCommitteeMissing() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD001",
    Name = "steering-committee-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "7", "2", "b") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        foreach (var declaration in subject.Declarations.Items)
        {
            if (declaration.On < Tt26.InForceFrom) return Because.DeclaredBeforeCircular;
        }
        var isUnclear = false;
        foreach (var committee in subject.SteeringCommittees.Items)
        {
            if (committee.DecidedOn <= context.AsOf) return Outcome.Pass;
            if (committee.DecidedOn is not null) continue;
            // The circular fixes no date: a decision known by its number alone is a decision.
            if (!string.IsNullOrWhiteSpace(committee.Decision?.Text)) return Outcome.Pass;
            isUnclear = true;
        }
        if (isUnclear) return Because.DecisionNotRecorded;
        if (context.Owner!.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        return Unrecorded.OfSystem(context) ?? Outcome.Fail(Found(subject));
    }

    private static Breach Found(QualityManagementSystem system)
    {
        var breach = new Breach().At(nameof(system.SteeringCommittees)).Read(system, system.SteeringCommittees);
        foreach (var committee in system.SteeringCommittees.Items) breach.Read(committee, committee.DecidedOn);
        foreach (var declaration in system.Declarations.Items) breach.Read(declaration, declaration.On);
        return breach;
    }
}
