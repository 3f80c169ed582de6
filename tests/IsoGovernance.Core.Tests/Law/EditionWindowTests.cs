using System;
using System.Linq;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class EditionWindowTests
{
    private static readonly LawOnDate Law = LawBook.Default.On(new LocalDate(2024, 1, 1));

    [Theory]
    [InlineData("2014-05-17", null)]
    [InlineData("2014-05-18", 2008)]
    [InlineData("2015-12-30", 2008)]
    [InlineData("2015-12-31", 2015)]
    [InlineData("2018-02-20", 2015)]
    [InlineData("2030-01-01", 2015)]
    public void The_current_edition_is_the_one_accepted_since_the_latest_day(string day, int? year)
    {
        var edition = year switch { 2008 => StandardEdition.Iso2008, 2015 => StandardEdition.Iso2015, _ => default(StandardEdition?) };
        Assert.Equal(edition, Law.CurrentEdition(Samples.Day(day)));
        var theOtherWayRound = LawBook.Default.With(Editions.Iso2008).On(Law.Date);
        Assert.Equal(edition, theOtherWayRound.CurrentEdition(Samples.Day(day)));
    }

    [Fact]
    public void An_edition_that_only_redeclarations_may_name_is_not_current()
    {
        var window = new EditionWindow(EditionUse.Redeclaration, new LocalDate(2020, 1, 1), null, new LocalizedText("Công văn", "letter"));
        var law = LawBook.Default.With(Editions.Iso2008 with { Windows = [.. Editions.Iso2008.Windows, window] }).On(Law.Date);

        Assert.Equal(StandardEdition.Iso2015, law.CurrentEdition(new LocalDate(2024, 1, 1)));
    }

    [Theory]
    [InlineData(EditionUse.FirstDeclaration, true, false, "2018-02-20")]
    [InlineData(EditionUse.FirstDeclaration, false, false, "2015-12-30")]
    [InlineData(EditionUse.Redeclaration, true, false, "2021-06-29")]
    [InlineData(EditionUse.Redeclaration, false, true, "2021-06-30")]
    [InlineData(EditionUse.Followed, true, true, "2021-06-30")]
    public void The_edition_of_2008_is_accepted_up_to_the_day_that_the_readings_say(EditionUse use, bool afterCancellation, bool deadlineIncluded, string last)
    {
        var law = LawBook.Default.With(new Readings { EditionAfterCancellation = afterCancellation, TransitionDeadlineIncluded = deadlineIncluded }).On(Law.Date);
        var window = Editions.Iso2008.Windows.Single(one => one.Use == use);

        Assert.Equal(Samples.Day(last), law.LastDayOf(Editions.Iso2008, window));
        Assert.True(law.Accepts(Editions.Iso2008, use, Samples.Day(last)));
        Assert.False(law.Accepts(Editions.Iso2008, use, Samples.Day(last).PlusDays(1)));
        Assert.True(law.Accepts(Editions.Iso2008, use, window.From));
        Assert.False(law.Accepts(Editions.Iso2008, use, window.From.PlusDays(-1)));
    }

    [Theory]
    [InlineData(EditionUse.FirstDeclaration)]
    [InlineData(EditionUse.Redeclaration)]
    [InlineData(EditionUse.Followed)]
    public void Readings_about_2008_leave_the_edition_of_2015_alone(EditionUse use)
    {
        var law = LawBook.Default.With(new Readings { EditionAfterCancellation = false, TransitionDeadlineIncluded = true }).On(Law.Date);

        Assert.Null(law.LastDayOf(Editions.Iso2015, Editions.Iso2015.Windows.Single(one => one.Use == use)));
    }

    [Fact]
    public void Other_data_for_an_edition_replace_those_that_were_known()
    {
        var bare = Editions.Iso2015 with { ReviewInputs = [], AsksPolicyAvailability = false };
        var law = LawBook.Default.With(bare);

        Assert.Same(bare, law.Editions.Single(edition => edition.Edition == StandardEdition.Iso2015));
        Assert.Contains(law.Editions, edition => edition.Edition == StandardEdition.Iso2008);
    }

    [Fact]
    public void Each_edition_asks_for_what_it_says()
    {
        Assert.Equal((9, 2, 2, 7, 3), Lists(Editions.Iso2008));
        Assert.Equal((4, 2, 5, Editions.Iso2015.ReviewInputs.Count, Editions.Iso2015.ReviewOutputs.Count), Lists(Editions.Iso2015));
        Assert.All([Editions.Iso2015.ReviewInputs.Count, Editions.Iso2015.ReviewOutputs.Count], count => Assert.True(count > 0));
        Assert.Equal((false, false, false, false), Asks(Editions.Iso2008));
        Assert.Equal((true, true, true, true), Asks(Editions.Iso2015));

        static (int, int, int, int, int) Lists(EditionRequirements one) =>
            (one.RequiredDocuments.Count, one.PolicyCommitments.Count, one.ProgrammeContents.Count, one.ReviewInputs.Count, one.ReviewOutputs.Count);
        static (bool, bool, bool, bool) Asks(EditionRequirements one) =>
            (one.AsksPolicyAvailability, one.AsksObjectivePlan, one.AsksObjectiveCommunication, one.AsksSimilarCases);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        var window = Editions.Iso2008.Windows[0];
        Assert.Throws<ArgumentNullException>(() => Law.Accepts(null!, EditionUse.Followed, Law.Date));
        Assert.Throws<ArgumentNullException>(() => Law.LastDayOf(null!, window));
        Assert.Throws<ArgumentNullException>(() => Law.LastDayOf(Editions.Iso2008, null!));
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.With((EditionRequirements)null!));
        Assert.Throws<ArgumentNullException>(() => LawBook.Default.With<int>(null!, new DatedValue<int> { Value = 1, From = Law.Date, Document = "12/QĐ-UBND" }));
        Assert.StartsWith("An item has a code.", Assert.Throws<ArgumentException>(() => new EditionItem("", "mã", "code")).Message, StringComparison.Ordinal);
    }
}
