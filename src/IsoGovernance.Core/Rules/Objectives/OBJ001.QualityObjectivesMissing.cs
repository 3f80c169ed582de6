using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>At least one approved objective whose period covers the assessment date.</summary>
internal sealed partial class QualityObjectivesMissing() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "OBJ001",
    Name = "quality-objectives-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "6.2.1"), OfClause(Iso2008, "5.4.1"), Of(Tt26, "36", "1", "c") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        var isUnclear = false;
        LocalDate? lapsed = null;
        foreach (var objective in subject.Objectives.Items)
        {
            if (objective.Until < context.AsOf && !(lapsed > objective.Until)) lapsed = objective.Until;
            if (!ObjectiveTimes.MayBeInForce(objective, context.AsOf)) continue;
            if (objective is { ApprovedOn: not null, From: not null, Until: not null }) return Outcome.Pass;
            isUnclear = true;
        }
        if (isUnclear) return Because.DateNotRecorded;
        // An objective may have been approved on a day that the register does not vouch for.
        if (context.KnownUntil < context.AsOf) return Because.AfterRecords;
        if (owner.AppliedFrom is not { } applied) return Because.DeclarationDateNotRecorded;
        // One that lapsed while records were kept shows that the register holds objectives: its successor would be there.
        if (applied < context.RecordsFrom && !(lapsed >= context.RecordsFrom)) return Because.BeforeRecords;
        return Outcome.Fail(new Breach()
            .At(nameof(subject.Objectives))
            .With("day", context.AsOf)
            .With("recorded", subject.Objectives.Count)
            .ReadApplied(subject)
            .Read(subject, subject.Objectives)
            .ReadPeriods(subject.Objectives));
    }
}
