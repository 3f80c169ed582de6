using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>A change of a published procedure is on the website within the working days that the law grants.</summary>
internal sealed partial class ProcedureListPublishedLate() : DutyRule<ProcedureListChange>(new RuleDescriptor
{
    Code = "SCP005",
    Name = "procedure-list-published-late",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "4", "3") },
    Parameters = new[] { ProcedureListWorkingDays },
    Interpretations = new[] { TermCounting, Holidays },
})
{
    public override Outcome? Duties(ProcedureListChange subject, RuleContext context, List<Duty> duties)
    {
        if (subject.SignedOn is not { } signed) return Because.DateNotRecorded;
        if (signed > context.AsOf) return Because.NothingDueYet;
        if (context.Law.Value(ProcedureListWorkingDays, signed) is not { } days) return Because.BeforeTheLaw;
        var span = Law.TermSpan.WorkingDays(signed, days);
        duties.Add(Duty.OfTerm(span, context.Law.Time.EndOf(span), subject.OnWebsiteOn));
        return null;
    }

    protected override Breach Missed(ProcedureListChange subject, Duty duty, RuleContext context)
    {
        var late = duty.DoneLateOn(context.AsOf);
        return new Breach(late is null ? "open" : "late")
            .At(nameof(subject.OnWebsiteOn))
            .With("decision", subject.Decision?.Text)
            .With("procedure", subject.Code)
            .With("signed", duty.From)
            .With("days", context.Law.Value(ProcedureListWorkingDays, duty.From))
            .With("due", duty.Due)
            .With("done", late)
            .Read(subject, subject.SignedOn)
            .Read(subject, subject.OnWebsiteOn);
    }
}
