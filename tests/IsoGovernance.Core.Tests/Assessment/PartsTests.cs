using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>How records arrive and who counts them makes no difference to the report.</summary>
public class PartsTests
{
    private static readonly ComplianceAssessor Assessor = new(new AssessmentOptions { Explain = true });

    private static readonly LocalDate DueUntil = PatchworkRegister.AsOf.PlusYears(2);

    private readonly Register _register = PatchworkRegister.Make();

    [Fact]
    public void The_register_has_faults_of_many_rules_and_no_rule_throws()
    {
        var report = Whole(_register);
        Assert.Empty(report.Errors);
        var silent = report.Outcomes.Where(pair => pair.Value.Fail + pair.Value.NeedsReview == 0).Select(pair => pair.Key);
        Assert.True(!silent.Any(), "PatchworkRegister breaks none of: " + string.Join(' ', silent));
        Assert.True(report.Findings.Count > 200, "Found: " + report.Findings.Count);
        Assert.NotEmpty(report.Reviews);
        Assert.Empty(report.DueDates!.Errors);
        Assert.Equal([DueState.Upcoming, DueState.Overdue, DueState.Open], report.DueDates.Dates.Select(date => date.State).Distinct().Order());
    }

    [Fact]
    public void Records_may_come_in_reverse_order() => CheckSame(Parts(1, reverse: true), parts => parts[0]);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Parts_may_be_merged_from_the_first_to_the_last(int count) => CheckSame(Parts(count, reverse: false), parts => MergedInOrder(parts));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Parts_may_be_fed_and_merged_backwards(int count) => CheckSame(Parts(count, reverse: true), parts => MergedInOrder([.. parts.Reverse()]));

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public void Parts_may_be_merged_in_pairs(int count) => CheckSame(Parts(count, reverse: false), parts =>
    {
        var queue = new Queue<RunningAssessment>(parts);
        while (queue.Count > 1)
        {
            var one = queue.Dequeue();
            one.Merge(queue.Dequeue());
            queue.Enqueue(one);
        }
        return queue.Dequeue();
    });

    [Fact]
    public void A_part_that_saw_nothing_changes_nothing()
    {
        CheckSame([Begin(_register), .. Parts(2, reverse: false)], parts => MergedInOrder(parts));
    }

    [Fact]
    public void The_head_may_be_read_apart_for_each_part()
    {
        var parts = Parts(2, reverse: false);
        var another = Begin(PatchworkRegister.Make() with { Systems = default, Inspections = default });
        CheckSame([another, .. parts], all => MergedInOrder(all));
    }

    [Fact]
    public void The_same_register_gives_the_same_report_again() =>
        Assert.Equal(ReportText.Of(Whole(_register)), ReportText.Of(Whole(PatchworkRegister.Make())));

    [Fact]
    public void Parts_of_another_assessment_are_refused()
    {
        var part = Begin(_register);
        Assert.Throws<ArgumentNullException>(() => part.Merge(null!));
        Assert.Throws<ArgumentException>(() => part.Merge(part));
        Assert.Throws<ArgumentException>(() => part.Merge(Assessor.Begin(_register, PatchworkRegister.AsOf.PlusDays(1))));
        Assert.Throws<ArgumentException>(() => part.Merge(new ComplianceAssessor(Law.LawBook.Default).Begin(_register, PatchworkRegister.AsOf)));
        Assert.Throws<ArgumentException>(() => part.Merge(Assessor.Begin(_register, PatchworkRegister.AsOf)));
        Assert.Throws<ArgumentException>(() => part.Merge(Assessor.Begin(_register with { Agencies = default }, PatchworkRegister.AsOf)));
    }

    private static ComplianceReport Whole(Register register) => Assessor.Assess(register, PatchworkRegister.AsOf, dueUntil: DueUntil);

    private static RunningAssessment Begin(Register register) => Assessor.Begin(register, PatchworkRegister.AsOf, dueUntil: DueUntil);

    private void CheckSame(RunningAssessment[] parts, Func<RunningAssessment[], RunningAssessment> merge) =>
        Assert.Equal(ReportText.Of(Whole(_register)), ReportText.Of(merge(parts).ToReport()));

    private static RunningAssessment MergedInOrder(RunningAssessment[] parts)
    {
        foreach (var part in parts[1..]) parts[0].Merge(part);
        return parts[0];
    }

    // Agencies, systems and inspections of one number land in different parts.
    private RunningAssessment[] Parts(int count, bool reverse)
    {
        var parts = Enumerable.Range(0, count).Select(_ => Begin(_register)).ToArray();
        for (var at = 0; at < PatchworkRegister.Size; at++)
        {
            var i = reverse ? PatchworkRegister.Size - 1 - at : at;
            if (reverse) parts[i % count].Add(_register.Inspections[i], i);
            parts[(i + 1) % count].Add(_register.Systems[i], i);
            parts[(i * 3) % count].Add(_register.Agencies[i], i);
            if (!reverse) parts[i % count].Add(_register.Inspections[i], i);
        }
        return parts;
    }
}
