using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A dossier inspection with unmet contents is followed by a written request to the agency.</summary>
internal sealed partial class DossierInspectionWithoutRequest() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS010",
    Name = "dossier-inspection-without-request",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "37", "1", "a") },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, InspectionForm.ByDossier, context) is { } outcome) return outcome;
        var contents = ContentBits.Of(subject);
        if (contents.Unmet == 0)
        {
            if (contents.HasUnknown) return Because.ContentNotKnown;
            return contents.Unclear != 0 ? Because.ResultNotRecorded : Because.NoUnmetContent;
        }
        if (subject.RequestToAgency is { On: null }) return Because.DateNotRecorded;
        var last = subject.HeldUntil ?? subject.HeldFrom!.Value;
        var requested = subject.RequestToAgency?.On <= context.AsOf ? subject.RequestToAgency.On : null;
        if (requested >= (subject.HeldFrom ?? last)) return Outcome.Pass;
        return Inspected.WhyOpenAfter(last, context) ?? Outcome.Fail(new Breach(requested is null ? "none" : "early")
            .At(nameof(subject.RequestToAgency))
            .With("on", last)
            .With("requested", requested)
            .With("contents", ContentBits.ProvisionsOf(contents.Unmet))
            .ReadHeld(subject)
            .Read(subject, subject.RequestToAgency?.On)
            .ReadContents(subject));
    }
}
