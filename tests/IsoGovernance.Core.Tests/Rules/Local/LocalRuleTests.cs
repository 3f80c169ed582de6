using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Rules of a host run as the library's do.</summary>
public class LocalRuleTests
{
    private static readonly SteeringCommitteeTooSmall Rule = new();

    private static readonly Waiver Waived = new() { Code = "CT001", SubjectId = Samples.SystemId, Reason = "Đang kiện toàn", Approver = "Chủ tịch" };

    [Fact]
    public void The_page_shows_the_whole_rule()
    {
        var source = File.ReadAllLines(Repository.At("tests", "IsoGovernance.Core.Tests", "Rules", "Local", "CT001.SteeringCommitteeTooSmall.cs"));
        var lines = source.SkipWhile(line => line != "// The lines of docs/local-rules.md").Skip(1).TakeWhile(line => line != "// End").ToArray();
        var shown = File.ReadAllLines(Repository.At("docs", "local-rules.md")).SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```");
        Assert.Equal(string.Join('\n', lines).Trim(), string.Join('\n', shown));
    }

    [Theory]
    [InlineData(5, OutcomeKind.Pass)]
    [InlineData(4, OutcomeKind.Fail)]
    [InlineData(0, OutcomeKind.NotEvaluated)]
    public void It_passes_fails_or_cannot_say(int members, OutcomeKind kind) => Assert.Equal(kind, KindOf(Assess(With(members)).Outcomes["CT001"]));

    [Fact]
    public void It_is_not_applied_where_it_is_not_about_the_system_or_the_day()
    {
        Assert.Equal("no-committee", Assess(With(4, until: Samples.AsOf.PlusDays(-1))).Outcomes["CT001"].Reasons.Single().Key.Code);
        Assert.Equal("law-not-in-force", Assess(With(4), new LocalDate(2023, 12, 31)).Outcomes["CT001"].Reasons.Single().Key.Code);
        var local = TestLocalRule.Of<QualityManagementSystem>(TestLocalRule.Descriptor with { Until = Samples.AsOf.PlusDays(-1) });
        Assert.Equal("law-no-longer-in-force", Assess(With(4), rules: local).Outcomes["HOST001"].Reasons.Single().Key.Code);
    }

    [Fact]
    public void A_finding_tells_both_languages_the_place_and_the_hosts_document()
    {
        var finding = Assess(With(3)).Findings.Single(finding => finding.Code == "CT001");
        Assert.Same(Rule, finding.Rule);
        Assert.Equal("Ban Chỉ đạo theo 510/QĐ-SYT có 3 thành viên.", finding.Message(Language.Vietnamese));
        Assert.Equal("The committee of 510/QĐ-SYT has 3 members.", finding.Message(Language.English));
        Assert.Equal(("/systems/0/steeringCommittees/0", Samples.SystemId, Severity.Warning), (finding.Path, finding.Subject.Id, finding.Severity));
        Assert.Equal("khoản 1 Điều 3 Quyết định 12/2024/QĐ-UBND", finding.Citations.Single().Text.Vietnamese);
    }

    [Fact]
    public void The_rest_of_the_report_stays_as_it_was()
    {
        var with = ReportText.Of(Assess(With(3))).Where(line => !line.Contains("CT001", StringComparison.Ordinal));
        Assert.Equal(ReportText.Of(ComplianceAssessor.Default.Assess(With(3), Samples.AsOf)), with, StringComparer.Ordinal);
    }

    [Fact]
    public void The_assessor_lists_it_among_its_rules()
    {
        var assessor = new ComplianceAssessor(new AssessmentOptions { Rules = [Rule], RulesOff = [new RuleOff { Code = "AUD001", Reason = "x" }] });
        Assert.Contains(Rule, assessor.Rules);
        Assert.Equal(RuleTable.All.Count, assessor.Rules.Count);
        Assert.Equal(assessor.Rules.Select(rule => rule.Descriptor.Code).Order(StringComparer.Ordinal), assessor.Rules.Select(rule => rule.Descriptor.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void It_is_waived_graded_and_switched_off()
    {
        var options = new AssessmentOptions { Rules = [Rule] };
        var waived = new ComplianceAssessor(options with { Waivers = [Waived] }).Assess(With(3), Samples.AsOf);
        Assert.Equal(Waived, waived.Findings.Single(finding => finding.Code == "CT001").Waiver);
        Assert.Equal(1, waived.Waivers.Single().Findings);
        var graded = new ComplianceAssessor(options with { Severities = [new SeverityOverride { Code = "CT001", Severity = Severity.Violation, Reason = "x" }] }).Assess(With(3), Samples.AsOf);
        Assert.Equal((Severity.Violation, Severity.Warning), graded.Findings.Where(finding => finding.Code == "CT001").Select(finding => (finding.Severity, finding.RuleSeverity)).Single());
        var off = new ComplianceAssessor(options with { RulesOff = [new RuleOff { Code = "CT001", Reason = "x" }] }).Assess(With(3), Samples.AsOf);
        Assert.False(off.Outcomes.ContainsKey("CT001"));
    }

    [Fact]
    public void A_missing_record_is_a_finding_where_the_host_reads_strictly()
    {
        var law = LawBook.Default.With(new Readings { NotRecorded = NotRecorded.Strict });
        var report = new ComplianceAssessor(new AssessmentOptions { Law = law, Rules = [Rule] }).Assess(With(0), Samples.AsOf);
        Assert.Equal("The members are not recorded.", report.Findings.Single(finding => finding.Code == "CT001").Message(Language.English));
    }

    [Fact]
    public void Fed_in_parts_and_merged_it_finds_the_same()
    {
        var asOf = new LocalDate(2024, 6, 1);
        var register = Committees(PatchworkRegister.Make());
        LocalRule[] rules =
        [
            Rule,
            new TestLocalRule<Inspection>(TestLocalRule.Descriptor with { Applies = Applies.Adopted }, (inspection, _) => inspection.HeldFrom is null ? Outcome.Pass : Outcome.Fail(new Breach())),
            new TestLocalRule<Agency>(TestLocalRule.Descriptor with { Code = "HOST002", Name = "other", Applies = Applies.Mandatory }, (agency, on) => on.Find(agency.Id) == agency ? Outcome.NeedsReview(new Breach()) : Outcome.Pass),
        ];
        var assessor = new ComplianceAssessor(new AssessmentOptions { Rules = rules });
        var whole = assessor.Assess(register, asOf);
        var head = register with { Systems = default, Inspections = default };
        var parts = Enumerable.Range(0, 3).Select(_ => assessor.Begin(head, asOf)).ToArray();
        for (var i = PatchworkRegister.Size - 1; i >= 0; i--)
        {
            parts[i % 3].Add(register.Inspections[i], i);
            parts[(i + 1) % 3].Add(register.Systems[i], i);
            parts[i * 7 % 3].Add(register.Agencies[i], i);
        }
        parts[2].Merge(parts[0]);
        parts[2].Merge(parts[1]);

        Assert.Equal(ReportText.Of(whole), ReportText.Of(parts[2].ToReport()));
        Assert.Empty(whole.Errors);
        Assert.True(whole.Outcomes["CT001"].Fail > 1);
        Assert.True(whole.Outcomes["HOST001"].Fail > 1);
        Assert.True(whole.Outcomes["HOST002"].NeedsReview > 1);
        Assert.True(whole.Outcomes["HOST002"].NotApplicable > 1);
    }

    [Fact]
    public void What_it_throws_is_an_error_and_no_finding()
    {
        Fault("InvalidOperationException: Never.", (_, _) => throw new InvalidOperationException("Never."));
        Fault("InvalidOperationException: The rule returned no outcome.", (_, _) => null!);
        Fault("ArgumentException: The rule has no sentence for the variant 'another'", (_, _) => Outcome.Fail(new Breach("another")));
        var text = TestRules.Text with { Sentences = [new("", "{day}.", "{day}.")] };
        Fault("FormatException: No argument is named day.", (_, _) => Outcome.Fail(new Breach()), text);
        Fault("FormatException: No argument is named day.", (_, _) => Outcome.NeedsReview(new Breach()), text);
    }

    [Fact]
    public void A_fault_at_one_record_leaves_the_others_of_its_list()
    {
        var rule = TestLocalRule.Of<Declaration>((declaration, _) => declaration.Id.Value == "cb-1" ? Outcome.Fail(new Breach("another")) : Outcome.Fail(new Breach()));
        var report = Assess(Samples.Register, rules: rule);
        Assert.Equal("/systems/0/declarations/0", report.Errors.Single().Path);
        Assert.Equal("/systems/0/declarations/1", report.Findings.Single(finding => finding.Code == "HOST001").Path);
    }

    [Fact]
    public void It_knows_the_day_the_law_and_the_system_and_whether_the_register_vouches()
    {
        Circumstances? seen = null;
        var facts = new List<object?>();
        var rule = TestLocalRule.Of<Declaration>((_, on) =>
        {
            seen = on;
            facts.AddRange([on.AsOf, on.Law.Date, on.System, on.Tier, on.Find(Samples.Department)?.Id, on.WhyUnclear(new(2010, 1, 1), on.AsOf)?.Kind, on.WhyUnclear(on.AsOf, on.AsOf)]);
            return Outcome.Pass;
        });
        Assert.Empty(Assess(Samples.Register, rules: rule).Errors);
        Assert.Equal(
            [Samples.AsOf, Samples.AsOf, Samples.Register.Systems[0], ApplicationTier.Mandatory, Samples.DepartmentOfHealth.Id, OutcomeKind.NotEvaluated, null],
            facts.Take(7));
        var outside = TestLocalRule.Of<Agency>((_, on) => on.System is null && on.Tier is null ? Outcome.Pass : Outcome.Fail(new Breach()));
        Assert.Equal(0, Assess(Samples.Register, rules: outside).Outcomes["HOST001"].Fail);
    }

    [Fact]
    public void Reasons_made_anew_each_time_are_counted_together()
    {
        var rule = TestLocalRule.Of<Declaration>((_, _) => Outcome.NotApplicable("no", "Không", "No"));
        Assert.Equal(2, Assess(Samples.Register, rules: rule).Outcomes["HOST001"].Reasons.Single().Value);
    }

    [Fact]
    public void An_agency_is_judged_while_it_exists_and_where_the_rule_is_about_its_tier()
    {
        var ended = Samples.Register with { Agencies = [Samples.DepartmentOfHealth with { Until = Samples.AsOf.PlusDays(-1) }], Systems = default };
        OutcomeCounts Of<T>(Register register, Applies applies) where T : Fact => Assess(register, rules: TestLocalRule.Of<T>((_, _) => Outcome.Pass, applies)).Outcomes["HOST001"];
        Assert.Equal("agency-not-existing", Of<Agency>(ended, Applies.Register).Reasons.Single().Key.Code);
        Assert.Equal(3, Of<AdministrativeProcedure>(ended, Applies.Mandatory).NotApplicable);
        Assert.Equal(1, Of<Agency>(ended, Applies.Data).Pass);
        Assert.Equal(3, Of<AdministrativeProcedure>(Samples.Register, Applies.Mandatory).Pass);
    }

    [Fact]
    public void A_system_that_keeps_it_costs_no_memory()
    {
        var rule = new TestLocalRule<QualityManagementSystem>(TestLocalRule.Descriptor, (_, on) => on.AsOf == SteadySystem.AsOf && on.System is not null ? Outcome.Pass : Outcome.Fail(new Breach()));
        Rule[] rules = [rule, Rule];
        var register = SteadySystem.Register(1);
        var assessment = new ComplianceAssessor(LawBook.Default, rules).Begin(register, SteadySystem.AsOf, null, null, null, isWhole: false);
        for (var i = 0; i < 100; i++) assessment.Add(register.Systems[0], i);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) assessment.Add(register.Systems[0], 100 + i);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1100, assessment.ToReport().Outcomes["HOST001"].Pass);
    }

    private static void Fault(string message, Func<QualityManagementSystem, Circumstances, Outcome> judge, RuleText? text = null)
    {
        var report = Assess(Samples.Register, rules: new TestLocalRule<QualityManagementSystem>(TestLocalRule.Descriptor, judge, text));
        var error = Assert.Single(report.Errors);
        Assert.Equal(("HOST001", "/systems/0"), (error.Code, error.Path));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(new OutcomeCounts(), report.Outcomes["HOST001"]);
    }

    private static OutcomeKind KindOf(OutcomeCounts counts) =>
        counts.Pass == 1 ? OutcomeKind.Pass : counts.Fail == 1 ? OutcomeKind.Fail : counts.NotApplicable == 1 ? OutcomeKind.NotApplicable : OutcomeKind.NotEvaluated;

    private static ComplianceReport Assess(Register register, LocalDate? asOf = null, params LocalRule[] rules) =>
        new ComplianceAssessor(new AssessmentOptions { Rules = rules.Length == 0 ? [Rule] : rules }).Assess(register, asOf ?? Samples.AsOf);

    private static Register With(int members, LocalDate? until = null) => Samples.Register with
    {
        Systems =
        [
            Samples.System with
            {
                SteeringCommittees = [Samples.System.SteeringCommittees[0] with { Members = ValueList.From(Enumerable.Range(1, members).Select(number => "Ủy viên " + number)), Until = until }],
            },
        ],
    };

    private static Register Committees(Register register) => register with
    {
        Systems = ValueList.From(register.Systems.Select(system => system with
        {
            SteeringCommittees = ValueList.From(system.SteeringCommittees.Select(committee => committee with { Members = ["A", "B"] })),
        })),
    };
}
