using System;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class BadCallTests
{
    private static readonly LocalDate Day = new(2023, 4, 1);

    private readonly RunningAssessment _running = ComplianceAssessor.Default.Begin(new Register(), Day);

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ComplianceAssessor((LawBook)null!));
        Assert.Throws<ArgumentNullException>(() => ComplianceAssessor.Default.Begin(null!, Day));
        Assert.Throws<ArgumentNullException>(() => ComplianceAssessor.Default.Assess(null!, Day));
        Assert.Throws<ArgumentNullException>(() => ComplianceAssessor.Default.Assess(null!, default, Day));
        Assert.Throws<ArgumentNullException>(() => _running.Add((Agency)null!, 0));
        Assert.Throws<ArgumentNullException>(() => _running.Add((QualityManagementSystem)null!, 0));
        Assert.Throws<ArgumentNullException>(() => _running.Add((Inspection)null!, 0));
    }

    [Fact]
    public void A_negative_position_is_refused_and_counts_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _running.Add(new Agency { Id = "a" }, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _running.Add(new QualityManagementSystem { Id = "s" }, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _running.Add(new Inspection { Id = "i" }, -1));
        Assert.Equal(ReportText.Of(ComplianceAssessor.Default.Assess(new Register(), Day)), ReportText.Of(_running.ToReport()));
    }

    [Fact]
    public void A_text_in_no_language_of_the_library_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalizedText("một", "one").In((Language)9));

    [Fact]
    public void A_text_that_lacks_a_language_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText("", "one"));
        Assert.Throws<ArgumentException>(() => new LocalizedText("một", null!));
    }

    [Fact]
    public void A_default_law_is_what_the_default_assessor_follows() =>
        Assert.Equal(
            ReportText.Of(new ComplianceAssessor(LawBook.Default).Assess(PatchworkRegister.Make(), Day)),
            ReportText.Of(ComplianceAssessor.Default.Assess(PatchworkRegister.Make(), Day)));
}
