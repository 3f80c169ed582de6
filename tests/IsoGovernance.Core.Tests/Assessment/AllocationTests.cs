using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>A system that keeps every rule costs no memory, however many of them there are.</summary>
public class AllocationTests
{
    private const int Systems = 1000, WarmUp = 300;

    [Fact]
    public void The_system_measured_keeps_every_rule_and_is_judged_by_each()
    {
        var report = ComplianceAssessor.Default.Assess(SteadySystem.Register(1), SteadySystem.AsOf);
        Assert.Empty(report.Errors);
        Assert.Equal("", string.Join('\n', report.Findings.Where(finding => finding.Subject.Kind != "register").Select(finding => finding.Path + " " + finding.Message(Language.English))));
        Assert.All(report.Reviews, review => Assert.Equal(Judged.Human, review.Rule.Descriptor.Judged));
        // Inspections and their plans belong to no system.
        var notPassed = RuleTable.All.Where(rule => rule is not IRegisterRule<Register> and not IRegisterRule<Agency> and not Rule<Inspection> and not Rule<InspectionPlan> && rule.Descriptor.Judged == Judged.Machine && report.Outcomes[rule.Descriptor.Code].Pass == 0).Select(rule => rule.Descriptor.Code);
        Assert.Equal("", string.Join(' ', notPassed));
    }

    [Fact]
    public void Judging_a_system_that_keeps_every_rule_allocates_nothing()
    {
        // Register rules keep tallies by design; what they judge of one record is judged here without them.
        // What needs a person's judgement is never passed: its evidence is listed.
        var rules = RuleTable.All.Where(rule => rule.Descriptor.Judged == Judged.Machine).Select(rule => rule is FactRule ofFacts and IRegisterRule<Register> ? new WithoutTallies(ofFacts) : rule)
            .Where(rule => !ReadsTallies(rule)).ToArray();
        Assert.True(rules.Length > 20);
        Assert.Equal(0, BytesOf(new ComplianceAssessor(LawBook.Default, rules), SteadySystem.Register(1), sameSystem: true));
    }

    [Fact]
    public void Judging_a_system_under_the_other_readings_allocates_nothing()
    {
        var law = LawBook.Default
            .With(new Readings { YearCounting = YearCounting.RollingTwelveMonths, TermCounting = TermCounting.CalendarOnly, CoverageGrace = CoverageGrace.Strict, GraceDays = 5 })
            .With(LawParameters.LegalChangeMonths, new DatedValue<int> { Value = 2, From = new(2016, 1, 1), Document = "1/QĐ-UBND" });
        var rules = RuleTable.All.Where(rule => !ReadsTallies(rule) && rule.Descriptor.Judged == Judged.Machine);
        Assert.Equal(0, BytesOf(new ComplianceAssessor(law, rules), SteadySystem.Register(1), sameSystem: true));
    }

    [Fact]
    public void Judging_an_inspection_that_keeps_every_rule_allocates_nothing()
    {
        var register = Inspections.Of(Inspections.OnSite with { HiredBodies = new[] { Samples.HiredBody } }, Inspections.ByDossier);
        // What is said of agencies that take part in a system is kept until all systems are in.
        var rules = RuleTable.All.Where(rule => rule is Rule<Inspection> && !ReadsTallies(rule)).ToArray();
        var assessment = new ComplianceAssessor(LawBook.Default, rules).Begin(register, SteadySystem.AsOf, null, null, null, isWhole: false);
        for (var i = 0; i < WarmUp; i++) assessment.Add(register.Inspections[i % 2], i);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Systems; i++) assessment.Add(register.Inspections[i % 2], WarmUp + i);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // Measured with the growth of the tables, which costs two to three times what is kept.
    [Theory]
    [InlineData(false, 300)]
    [InlineData(true, 520)]
    public void The_tallies_keep_little_of_each_system(bool withSummary, int limit)
    {
        var byMachine = RuleTable.All.Where(rule => rule.Descriptor.Judged == Judged.Machine);
        var bytes = BytesOf(new ComplianceAssessor(LawBook.Default, byMachine), SteadySystem.Register(Systems + WarmUp), sameSystem: false, withSummary) / Systems;
        Assert.True(bytes < limit, "Bytes for each added system: " + bytes);
    }

    private static bool ReadsTallies(Rule rule) => rule is IRegisterRule<Register> or IRegisterRule<Agency> || (rule is Rule<Inspection> && RuleSet.IsHeld(rule));

    private static long BytesOf(ComplianceAssessor assessor, Register register, bool sameSystem, bool withSummary = false)
    {
        var assessment = assessor.Begin(register, SteadySystem.AsOf, null, null, null, isWhole: withSummary);
        for (var i = 0; i < WarmUp; i++) assessment.Add(register.Systems[sameSystem ? 0 : i], i);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = WarmUp; i < WarmUp + Systems; i++) assessment.Add(register.Systems[sameSystem ? 0 : i], i);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class WithoutTallies(FactRule rule) : FactRule(rule.Descriptor, rule.LooksAt)
    {
        public override RuleText Text => rule.Text;

        public override Outcome Judge(FactView subject, RuleContext context) => rule.Judge(subject, context);
    }
}
