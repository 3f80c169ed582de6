using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>Every figure given in a report is what the register yields on the report's day.</summary>
internal sealed partial class ReportedFigureDiffersFromRegister() : Rule(new RuleDescriptor
{
    Code = "RPT003",
    Name = "reported-figure-differs-from-register",
    Applies = Applies.Register,
    Severity = Severity.Warning,
    Citations = new[] { Of(Qd19, "12", "6") },
    Interpretations = new[] { SubordinateUnitTier, CommuneTier, DistrictLevel, EditionAfterCancellation },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [new ReportedTally(context)];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var isCompared = false;
        for (var i = 0; i < subject.Reports.Count; i++)
        {
            var report = subject.Reports[i];
            if (report.Figures.Count == 0 || report.On > context.AsOf) continue;
            if (WhyNotComparable(report, context) is { } why)
            {
                doubt ??= why;
                continue;
            }
            var standings = register.Tally<ReportedTally>().Of(report)!;
            for (var f = 0; f < report.Figures.Count; f++)
            {
                var counted = RegisterFigure.Of(report.Figures[f], standings, context);
                if (counted.Doubt is { } unclear) doubt ??= unclear;
                else if (counted.Differs is { } breach) (breaches ??= []).Add(At(i, f, report, subject, breach).UnderLawOf(report.On!.Value));
                else isCompared = true;
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isCompared ? Outcome.Pass : Because.NoFigures);
    }

    private static Outcome? WhyNotComparable(PeriodicReport report, RuleContext context)
    {
        if (report.On is not { } day) return Because.DateNotRecorded;
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        if (context.Lost.Touch("/agencies") || context.Lost.Touch("/systems") || context.Lost.Touch("/inspections")) return Because.LostInReading;
        return Absence.WhyUnclear(day, context);
    }

    private static Breach At(int report, int figure, PeriodicReport of, Register head, Breach breach) => breach
        .At(nameof(Register.Reports), report)
        .At(nameof(PeriodicReport.Figures), figure)
        .With("on", of, of.On)
        .Read(of, of.Year)
        .Read(head, head.Complete)
        .Read(of.Figures[figure], of.Figures[figure].Figure, nameof(ReportFigure.Figure))
        .Read(of.Figures[figure], of.Figures[figure].Value, nameof(ReportFigure.Value))
        .Read(of.Figures[figure], of.Figures[figure].Share, nameof(ReportFigure.Share));
}
