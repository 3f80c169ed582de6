using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Each of the thirteen contents has a result.</summary>
internal sealed partial class InspectionContentNotExamined() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS009",
    Name = "inspection-content-not-examined",
    Applies = Applies.Register,
    Severity = Severity.Warning,
    Citations = new[] { Of(Tt26, "36", "1"), Of(Tt26, "36", "2") },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, Tt26.InForceFrom, context) is { } outcome) return outcome;
        var contents = ContentBits.Of(subject);
        var missing = ContentBits.All & ~contents.Touched;
        var leftOut = contents.NotApplicable & ~ContentBits.MayNotApply & ~contents.Examined;
        var doubt = (contents.Unclear & ~contents.Examined) != 0 ? Because.ResultNotRecorded : null;
        var last = subject.HeldUntil ?? subject.HeldFrom!.Value;
        if (missing != 0)
        {
            var open = contents.HasUnknown ? Because.ContentNotKnown : Inspected.WhyOpenAfter(last, context);
            if (open is not null) missing = 0;
            doubt ??= open;
        }
        if ((missing | leftOut) == 0) return doubt ?? Outcome.Pass;
        var breaches = new List<Breach>();
        if (missing != 0) breaches.Add(Found("missing", missing, last).ReadHeld(subject).ReadContents(subject));
        if (leftOut != 0) breaches.Add(Found("leftOut", leftOut, last).ReadHeld(subject).ReadContents(subject));
        return Outcome.Fail(breaches);
    }

    private static Breach Found(string variant, int contents, LocalDate last) => new Breach(variant)
        .At(nameof(Inspection.Contents))
        .With("on", last)
        .With("contents", ContentBits.ProvisionsOf(contents));
}
