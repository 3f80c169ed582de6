using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using NodaTime;

namespace IsoGovernance.Tests;

public sealed class FaultTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly RegisterGenerator Generator = new(1, RegisterProfile.SmallCountry);

    [Fact]
    public void No_share_is_no_fault() => Assert.Equal(Generator.Register(), Generator.Register(new Faults(1, 0)));

    [Fact]
    public void A_seed_decides_the_faults()
    {
        Assert.Equal(Generator.Register(new Faults(2, 50)), Generator.Register(new Faults(2, 50)));
        Assert.NotEqual(Generator.Register(new Faults(2, 50)), Generator.Register(new Faults(3, 50)));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(100)]
    public void About_the_share_of_records_is_changed(int percent)
    {
        var sound = Generator.Register();
        var faulty = Generator.Register(new Faults(1, percent));
        var changed = faulty.Systems.Zip(sound.Systems).Count(pair => pair.First != pair.Second) * 100 / sound.Systems.Count;
        Assert.InRange(changed, percent - 10, Math.Min(100, percent + 10));
        Assert.Equal(sound.Agencies.Select(agency => agency.Id), faulty.Agencies.Select(agency => agency.Id));
        Assert.Equal(sound.Inspections.Count, faulty.Inspections.Count);
    }

    [Fact]
    public void Many_rules_find_a_fault_somewhere()
    {
        var report = ComplianceAssessor.Default.Assess(new RegisterGenerator(1, RegisterProfile.CountryOf(1)).Register(new Faults(1, 100)), AsOf);
        Assert.Empty(report.Errors);
        var codes = report.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(codes.Count >= 40, string.Join(", ", codes));
    }
}
