using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An on-site inspection has a decision dated no later than its first day.</summary>
internal sealed partial class OnSiteInspectionWithoutDecision() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS005",
    Name = "on-site-inspection-without-decision",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "35", "1"), Of(Tt26, "35", "2") },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, InspectionForm.OnSite, context) is { } outcome) return outcome;
        var first = subject.HeldFrom;
        // Where the first day is not recorded a decision that came after the last one was late whatever that day is.
        var known = first ?? subject.HeldUntil!.Value;
        if (subject.Decision is { } decision && !(decision.On > context.AsOf))
        {
            if (decision.On is not { } day) return Because.DateNotRecorded;
            if (day > known) return Outcome.Fail(Found("late", subject, known, day));
            return first is null ? Because.DateNotRecorded : Outcome.Pass;
        }
        return Inspected.WhyOpenBy(known, context) ?? Outcome.Fail(Found("none", subject, known, null));
    }

    private static Breach Found(string variant, Inspection subject, LocalDate first, LocalDate? decided) => new Breach(variant)
        .At(nameof(subject.Decision))
        .With("first", first)
        .With("decision", subject.Decision?.Number?.Text)
        .With("decided", decided)
        .Read(subject, subject.Form)
        .Read(subject, subject.HeldFrom)
        .Read(subject, subject.HeldUntil)
        .Read(subject, subject.Decision?.On);
}
