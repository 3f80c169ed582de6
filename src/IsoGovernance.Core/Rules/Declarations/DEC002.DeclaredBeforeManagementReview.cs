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
            if (audit.CompletedOn <= declared && !(audited <= audit.CompletedOn)) audited = audit.CompletedOn;
        }
        foreach (var review in subject.ManagementReviews.Items)
        {
            if (review.HeldOn is not { } held) hasUndated = true;
            else if (held > declared) continue;
            // Without a completed audit DEC001 speaks; here the review alone counts.
            else if (held < audited) tooEarly = tooEarly > held ? tooEarly : held;
            else return audited is null && HasUnfinishedAudit(subject, declared) ? Because.DateNotRecorded : FirstDeclarations.Taken(context);
        }

        // An audit whose completion is not recorded may have come before the review that was held too early.
        if (hasUndated || (tooEarly is { } early && HasUnfinishedAudit(subject, early))) return Because.DateNotRecorded;
        if (FirstDeclarations.WhyNoneRecorded(declared, context) is { } why) return why;
        return Outcome.Fail(new Breach(tooEarly is null ? "none" : "beforeAudit")
            .At(nameof(subject.ManagementReviews))
            .With("declared", declared)
            .With("held", tooEarly)
            .With("audited", audited)
            .ReadFirstDeclaration(context)
            .Read(subject, subject.ManagementReviews)
            .ReadSteps(subject, declared, null));
    }

    /// <summary>Whether an audit of unknown completion may have been completed by a day.</summary>
    private static bool HasUnfinishedAudit(QualityManagementSystem system, LocalDate day)
    {
        foreach (var audit in system.InternalAudits.Items)
        {
            if (audit is { CompletedOn: null, CancelledOn: null } && !((audit.HeldUntil ?? audit.HeldFrom) > day)) return true;
        }
        return false;
    }
}
