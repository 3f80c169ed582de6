using System.Linq;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>State is derived from dated facts: asked about an earlier day, the model answers as of that day.</summary>
public class DerivedStateTests
{
    private static readonly Nonconformity Nonconformity = new()
    {
        Id = "kph-1",
        RaisedOn = Day("2022-03-01"),
        Corrections = new[] { new Correction { DoneOn = Day("2022-03-02") } },
        Need = new NeedEvaluation { On = Day("2022-03-03"), IsNeeded = true },
        CorrectiveActions = new[]
        {
            new CorrectiveAction { Id = "hđ-1", RecordedOn = Day("2022-03-05"), ImplementedOn = Day("2022-04-01") },
            new CorrectiveAction { Id = "hđ-2", RecordedOn = Day("2022-03-06"), ImplementedOn = Day("2022-04-10") },
        },
        EffectivenessReviews = new[]
        {
            new EffectivenessReview { On = Day("2022-05-01"), IsEffective = false },
            new EffectivenessReview { On = Day("2022-06-01"), IsEffective = true },
        },
        ClosedOn = Day("2022-06-02"),
    };

    [Theory]
    [InlineData("2022-02-28", NonconformityState.NotRaised)]
    [InlineData("2022-03-01", NonconformityState.Open)]
    [InlineData("2022-03-04", NonconformityState.Open)]
    [InlineData("2022-03-05", NonconformityState.UnderCorrectiveAction)]
    [InlineData("2022-04-09", NonconformityState.UnderCorrectiveAction)]
    [InlineData("2022-04-10", NonconformityState.AwaitingEffectivenessReview)]
    [InlineData("2022-05-31", NonconformityState.AwaitingEffectivenessReview)]
    [InlineData("2022-06-01", NonconformityState.FoundEffective)]
    [InlineData("2022-06-02", NonconformityState.Closed)]
    public void A_nonconformity_moves_from_state_to_state(string day, NonconformityState state) => Assert.Equal(state, Nonconformity.StateOn(Day(day)));

    [Fact]
    public void A_nonconformity_without_its_day_is_open_once_it_is_handled()
    {
        var undated = Nonconformity with { RaisedOn = null };
        Assert.Equal(NonconformityState.NotRaised, undated.StateOn(Day("2022-03-01")));
        Assert.Equal(NonconformityState.Open, undated.StateOn(Day("2022-03-02")));
        Assert.Equal(NonconformityState.Open, (undated with { Corrections = [] }).StateOn(Day("2022-03-03")));
    }

    [Fact]
    public void A_review_before_the_last_action_does_not_settle_its_effect()
    {
        var early = Nonconformity with { EffectivenessReviews = new[] { new EffectivenessReview { On = Day("2022-04-09"), IsEffective = true } } };
        Assert.Equal(NonconformityState.AwaitingEffectivenessReview, early.StateOn(Day("2022-06-01")));
    }

    [Fact]
    public void An_action_planned_on_a_day_not_recorded_is_read_from_its_implementation_on()
    {
        var undated = Nonconformity with { CorrectiveActions = new[] { new CorrectiveAction { Id = "hđ-1", ImplementedOn = Day("2022-04-01") } } };
        Assert.Equal(NonconformityState.Open, undated.StateOn(Day("2022-03-31")));
        Assert.Equal(NonconformityState.AwaitingEffectivenessReview, undated.StateOn(Day("2022-04-01")));
    }

    [Theory]
    [InlineData("2019-09-30", SystemStage.NotStarted)]
    [InlineData("2019-10-01", SystemStage.Building)]
    [InlineData("2020-02-29", SystemStage.Building)]
    [InlineData("2020-03-01", SystemStage.Applying)]
    [InlineData("2020-05-03", SystemStage.Applying)]
    [InlineData("2020-05-04", SystemStage.Confirmed)]
    [InlineData("2020-06-09", SystemStage.Confirmed)]
    [InlineData("2020-06-10", SystemStage.Declared)]
    [InlineData("2023-12-31", SystemStage.Declared)]
    [InlineData("2024-01-01", SystemStage.Ended)]
    public void A_system_moves_from_stage_to_stage(string day, SystemStage stage) =>
        Assert.Equal(stage, (Samples.System with { EndedOn = Day("2023-12-31") }).StageOn(Day(day)));

    [Fact]
    public void The_declaration_and_the_edition_are_those_of_the_day()
    {
        var system = Samples.System with
        {
            Edition = null,
            Declarations = new[]
            {
                Samples.Declaration("cb-1", "2016-06-10") with { Edition = StandardEdition.Iso2008 },
                Samples.Declaration("cb-2", "2019-05-20") with { Edition = StandardEdition.Iso2015 },
            },
        };
        Assert.Null(system.DeclarationInForceOn(Day("2016-06-09")));
        Assert.Null(system.EditionOn(Day("2016-06-09")));
        Assert.Equal(StandardEdition.Iso2008, system.EditionOn(Day("2019-05-19")));
        Assert.Equal("cb-2", system.DeclarationInForceOn(Day("2019-05-20"))!.Id.Value);
        Assert.Equal(StandardEdition.Iso2015, system.EditionOn(Day("2019-05-20")));
    }

    [Fact]
    public void An_audit_and_a_review_are_complete_from_their_day_on()
    {
        var audit = Samples.Audit("2022-10-14");
        Assert.False(audit.IsCompleteOn(audit.CompletedOn!.Value.PlusDays(-1)));
        Assert.True(audit.IsCompleteOn(audit.CompletedOn.Value));
        Assert.False((audit with { CompletedOn = null }).IsCompleteOn(Day("2030-01-01")));
        var review = Samples.Review("2022-11-14");
        Assert.False(review.IsCompleteOn(Day("2022-11-13")));
        Assert.True(review.IsCompleteOn(Day("2022-11-14")));
        Assert.False((review with { HeldOn = null }).IsCompleteOn(Day("2030-01-01")));
    }

    [Fact]
    public void The_coverage_is_that_of_the_day()
    {
        var agency = Samples.DepartmentOfHealth;
        SystemCoverage On(string day, Agency of) => ComplianceAssessor.Default.CoverageOn(Samples.System, new[] { of }, Day(day));

        var none = On("2018-12-31", agency);
        Assert.Equal((0, 0, null, true), (none.Covered, none.Total, none.Share, none.IsCertain));
        var before = On("2020-02-29", agency);
        Assert.Equal((0, 3), (before.Covered, before.Total));
        Assert.Equal("1.003001 1.003002 2.000552.000.00.00.H40", string.Join(" ", before.NotCovered.Select(code => code.Text)));
        var after = On("2020-03-01", agency);
        Assert.Equal(new Ratio(3, 3), after.Share);
        Assert.Empty(after.NotCovered);
        Assert.False(On("2020-03-01", agency with { Procedures = new[] { Samples.Procedure("1.003001", from: null) } }).IsCertain);
        Assert.False(ComplianceAssessor.Default.CoverageOn(Samples.System, [], Day("2020-03-01")).IsCertain);
    }

    private static LocalDate Day(string text) => Samples.Day(text);
}
