using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every internal document in use was approved by the head, or a deputy for the head, no later than its first day of use.</summary>
internal sealed partial class DocumentsNotApprovedByHead() : Rule<SystemDocument>(new RuleDescriptor
{
    Code = "BLD003",
    Name = "documents-not-approved-by-head",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "a"), Of(Tt26, "7", "2", "e") },
})
{
    public override Outcome Judge(SystemDocument subject, RuleContext context)
    {
        if (context.Owner!.LastDay < context.AsOf) return Because.SystemEnded;
        if (subject.Kind?.Known is not { } kind) return Because.KindNotRecorded;
        if (kind != DocumentKind.Internal) return Because.NotAnInternalDocument;
        if (subject.InUseFrom is not { } firstDay) return Because.DateNotRecorded;
        if (firstDay > context.AsOf || subject.InUseUntil < context.AsOf) return Because.DocumentNotInUse;
        if (subject.Approval is not { } approval) return Absence.WhyUnclear(firstDay, context) ?? Outcome.Fail(Found("none", subject));
        if (approval.On > context.AsOf) return Outcome.Fail(Found("none", subject));

        var isByHead = approval.By?.IsByHead;
        List<Breach>? breaches = isByHead == false ? [Found("notByHead", subject).At(nameof(approval.By))] : null;

        // What was in use before the decision is in order as soon as it is approved.
        if (approval.On > firstDay && firstDay >= Qd19.InForceFrom)
        {
            (breaches ??= []).Add(Found("late", subject).At(nameof(approval.On)).With("approved", approval, approval.On));
        }

        if (breaches is not null) return Outcome.Fail(breaches);
        if (isByHead is null) return Because.CapacityNotRecorded;
        return approval.On is null ? Because.DateNotRecorded : Outcome.Pass;
    }

    private static Breach Found(string variant, SystemDocument document) => new Breach(variant)
        .At(nameof(document.Approval))
        .With("document", document.Number ?? document.Title ?? document.Id.Value)
        .With("inUse", document, document.InUseFrom)
        .Read(document, document.InUseUntil)
        .Read(document, document.Kind)
        .Read(document, document.Approval?.On)
        .Read(document, document.Approval?.By?.Capacity);
}
