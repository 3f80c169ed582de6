using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.LawParameters;

namespace IsoGovernance.Rules;

/// <summary>The annual report to the Ministry of Science and Technology is made no later than the month that the law names.</summary>
internal sealed partial class AnnualReportLate() : DutyRule<Register>(new RuleDescriptor
{
    Code = "RPT002",
    Name = "annual-report-late",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "12", "6"), Of(Tt26, "42", "4") },
    Parameters = new[] { AnnualReportMonth },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context) => Judge(subject, context);

    public override Outcome? Duties(Register subject, RuleContext context, List<Duty> duties) =>
        PeriodicReports.Add(duties, ReportKind.Annual, AnnualReportMonth, Qd19.InForceFrom, context);

    protected override Breach Missed(Register subject, Duty duty, RuleContext context) => PeriodicReports.Missed(ReportKind.Annual, duty, context);
}
