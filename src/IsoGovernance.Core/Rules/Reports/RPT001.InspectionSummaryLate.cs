using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>The yearly inspection summary to the leadership is made no later than the month that the law names.</summary>
internal sealed partial class InspectionSummaryLate() : DutyRule<Register>(new RuleDescriptor
{
    Code = "RPT001",
    Name = "inspection-summary-late",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "38", "1") },
    Parameters = new[] { InspectionSummaryMonth },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context) => Judge(subject, context);

    public override Outcome? Duties(Register subject, RuleContext context, List<Duty> duties) =>
        PeriodicReports.Add(duties, ReportKind.InspectionSummary, InspectionSummaryMonth, Tt26.InForceFrom, context);

    protected override Breach Missed(Register subject, Duty duty, RuleContext context) => PeriodicReports.Missed(ReportKind.InspectionSummary, duty, context);
}
