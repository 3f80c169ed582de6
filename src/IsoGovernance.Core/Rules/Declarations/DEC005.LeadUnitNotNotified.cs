using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Each declaration has a written notice to the lead unit, dated no earlier than the declaration.</summary>
internal sealed partial class LeadUnitNotNotified() : DutyRule<Declaration>(new RuleDescriptor
{
    Code = "DEC005",
    Name = "lead-unit-not-notified",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "3"), Of(Tt26, "7", "2", "h"), Of(Tt26, "36", "2", "c") },
    Interpretations = new[] { DutiesWithoutATerm },
})
{
    public override Outcome? Duties(Declaration subject, RuleContext context, List<Duty> duties)
    {
        if (subject.On is not { } declared) return Because.DeclarationDateNotRecorded;
        if (declared < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (declared > context.AsOf) return Because.NothingDueYet;
        var isUndated = subject.Notice is { On: null };
        var notified = subject.Notice?.On >= declared ? subject.Notice.On : null;
        return OpenDuties.Add(duties, declared, notified, isUndated ? Because.DateNotRecorded : null, context);
    }

    protected override Breach Missed(Declaration subject, Duty duty, RuleContext context)
    {
        var isEarly = subject.Notice?.On < duty.From;
        return new Breach(isEarly ? "early" : "none")
            .At(nameof(subject.Notice))
            .With("declared", duty.From)
            .With("notified", isEarly ? subject.Notice?.On : null)
            .With("days", OpenDuties.DaysOpen(duty, context))
            .Read(subject, subject.On)
            .Read(subject, subject.Notice?.On);
    }
}
