using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An internal audit was completed between the approval of the documents and the first declaration.</summary>
internal sealed partial class DeclaredBeforeInternalAudit() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "DEC001",
    Name = "declared-before-internal-audit",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "b"), Of(Qd19, "4", "3") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        if (FirstDeclarations.WhyNotJudged(subject, context) is { } outcome) return outcome;
        var declared = context.Owner!.FirstDeclaredOn!.Value;
        var approved = FirstApprovalBy(declared, subject);
        LocalDate? tooEarly = null;
        var hasUndated = false;
        foreach (var audit in subject.InternalAudits.Items)
        {
            if (audit.CompletedOn is not { } completed) hasUndated |= audit.CancelledOn is null && !((audit.HeldUntil ?? audit.HeldFrom) > declared);
            else if (completed > declared) continue;
            else if (completed < approved) tooEarly = completed;
            else return FirstDeclarations.Taken(context);
        }
        if (hasUndated) return Because.DateNotRecorded;
        if (FirstDeclarations.WhyNoneRecorded(declared, context) is { } why) return why;
        return Outcome.Fail(new Breach(tooEarly is null ? "none" : "beforeApproval")
            .At(nameof(subject.InternalAudits))
            .With("declared", declared)
            .With("completed", tooEarly)
            .With("approved", approved)
            .ReadFirstDeclaration(context)
            .Read(subject, subject.InternalAudits)
            .ReadSteps(subject, declared, approved));
    }

    // What was approved after the declaration is a later issue: the register need not hold the documents of that time.
    private static LocalDate? FirstApprovalBy(LocalDate declared, QualityManagementSystem system)
    {
        LocalDate? first = null;
        foreach (var document in system.Documents.Items)
        {
            if (document.Kind?.Known == DocumentKind.Internal && document.Approval?.On is { } day && day <= declared && !(first <= day)) first = day;
        }
        return first;
    }
}
