using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.DependencyInjection;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Validation;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Objects of the package from which all of its types are reached.</summary>
internal static class PackageSamples
{
    public static IEnumerable<object> All =>
    [
        .. Facts, .. Reports, .. RuleTable.All, .. LawParameters.All, .. TheLaw,
        ValueList.Create([1]), new IsoGovernanceOptions(), new AssessmentDate(Samples.AsOf), new ValidationSettings(), new RecordValidator<InternalAudit>(new ValidationSettings()),
    ];

    private static IEnumerable<object> Facts => FactSamples.Types.SelectMany(type => new object[] { FactSamples.Empty(type), FactSamples.Full(type, 1) });

    private static IEnumerable<object> TheLaw
    {
        get
        {
            var law = LawBook.Default.On(Samples.AsOf);
            yield return law;
            yield return YearCounting.CalendarYear;
            yield return YearCounting.RollingTwelveMonths;
            yield return new YearlyPeriod();
            yield return new LegalTime(WorkingCalendar.Derived).AfterWorkingDays(Samples.AsOf, 5);
            yield return LawParameters.LegalChangeMonths.Values[0];
        }
    }

    // A case of each kind that each rule has, and what a host adds: waivers, severities, rules off, a rule of its own that asks, one that throws.
    private static IEnumerable<object> Reports
    {
        get
        {
            foreach (var found in RuleCases.All.SelectMany(rule => rule.Cases().DistinctBy(found => found.Kind))) yield return found.Assess();
            var register = PatchworkRegister.Make();
            var asked = new List<object>();
            var options = new AssessmentOptions
            {
                Waivers = [new Waiver { Code = "SCP001", SubjectId = Samples.SystemId, Reason = "a", Approver = "b" }],
                Severities = [new SeverityOverride { Code = "SCP002", Severity = Severity.Info, Reason = "a" }],
                RulesOff = [new RuleOff { Code = "SCP003", Reason = "a" }],
                Rules =
                [
                    TestLocalRule.Of<InternalAudit>((_, circumstances) =>
                    {
                        var breach = new Breach();
                        asked.AddRange([circumstances, breach]);
                        return Outcome.Fail(breach);
                    }),
                    new TestLocalRule<ManagementReview>(TestLocalRule.Descriptor with { Code = "HOST002", Name = "test-2" }, (_, _) => throw new InvalidOperationException("Never.")),
                ],
            };
            var assessor = new ComplianceAssessor(options);
            yield return assessor;
            yield return assessor.Begin(register, PatchworkRegister.AsOf);
            var lost = new LostValues(["/systems/0/processes"]);
            yield return lost;
            var report = assessor.Assess(register, PatchworkRegister.AsOf, lost, dueUntil: PatchworkRegister.AsOf.PlusYears(1));
            yield return report;
            yield return new ComplianceAssessor(new AssessmentOptions { Explain = true }).Assess(register, PatchworkRegister.AsOf);
            foreach (var figure in SummaryFigures.All) yield return report.Summary!.Trace(figure.Name);
            yield return assessor.Assess(register, PatchworkRegister.AsOf).Located(new Dictionary<string, TextPlace>(StringComparer.Ordinal) { ["/systems/0"] = new TextPlace(1, 1) });
            yield return assessor.DueDates(register, PatchworkRegister.AsOf, PatchworkRegister.AsOf.PlusYears(1));
            yield return assessor.CoverageOn(Samples.System, Samples.Register.Agencies, Samples.AsOf);
            foreach (var one in asked) yield return one;
            yield return Outcome.NotApplicable("a", "b", "c");
        }
    }
}
