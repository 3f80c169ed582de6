using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A management review was held between the completion of an internal audit and the first declaration.</summary>
internal sealed partial class DeclaredBeforeManagementReview() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "DEC002",
    Name = "declared-before-management-review",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "c"), Of(Qd19, "4", "3") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        if (FirstDeclarations.WhyNotJudged(subject, context) is { } outcome) return outcome;
        var declared = context.Owner!.FirstDeclaredOn!.Value;
        LocalDate? audited = null, tooEarly = null;
        var hasUndated = false;
        foreach (var audit in subject.InternalAudits.Items)
        {
            if (audit.CompletedOn is { } day && day <= declared && !(audited <= day)) audited = day;
        }
        foreach (var review in subject.ManagementReviews.Items)
        {
            if (review.HeldOn is not { } held) hasUndated = true;
            else if (held > declared) continue;
            // Without a completed audit DEC001 speaks; here the review alone counts.
            else if (held < audited) tooEarly = tooEarly > held ? tooEarly : held;
            else return Outcome.Pass;
        }

        // An audit whose completion is not recorded may have come before the review that was held too early.
        foreach (var audit in subject.InternalAudits.Items)
        {
            hasUndated |= tooEarly is not null && audit is { CompletedOn: null, CancelledOn: null } && !((audit.HeldUntil ?? audit.HeldFrom) > tooEarly);
        }

        if (FirstDeclarations.WhyNothingRecorded(declared, hasUndated, context) is { } why) return why;
        return Outcome.Fail(new Breach(tooEarly is null ? "none" : "beforeAudit")
            .At(nameof(subject.ManagementReviews))
            .With("declared", declared)
            .With("held", tooEarly)
            .With("audited", audited));
    }
}
