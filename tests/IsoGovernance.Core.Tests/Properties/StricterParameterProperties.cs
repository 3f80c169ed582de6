using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A province or a ministry that asks for more than the law finds at least what the law finds.</summary>
public sealed class StricterParameterProperties
{
    // Stricter than the law, and than the share that the generated registers set.
    private static readonly (string Name, string Value)[] Stricter =
    [
        ("internal-audit.per-year", "2"),
        ("management-review.per-year", "3"),
        ("legal-change.months", "1"),
        ("inspection.per-year", "2"),
        ("inspection.on-site.share", "9/10"),
        ("agency-code.former-form.last-day", "2021-01-01"),
        ("procedure-list.working-days", "2"),
        ("district.independent-systems.max", "1"),
        ("inspection.corrective-report.months", "1"),
        ("inspector.experience.years", "10"),
        ("consultant.certificate.years", "1"),
        ("consultant.certificate.former-regime-end", "2015-01-31"),
        ("inspection-summary.month", "6"),
        ("annual-report.month", "7"),
    ];

    [Fact]
    public void Every_parameter_of_the_law_is_tried() =>
        Assert.Equal(Law.LawParameters.All.Select(parameter => parameter.Name), Stricter.Select(pair => pair.Name), StringComparer.Ordinal);

    [Fact]
    public void A_stricter_value_takes_no_finding_away()
    {
        var more = new HashSet<string>(StringComparer.Ordinal);
        PropertyCheck.For(EditedRegister.Any, 56, sample =>
        {
            var (name, value) = Stricter[sample.Choice % Stricter.Length];
            var local = new LocalParameter { Name = name, Value = value, From = new LocalDate(2014, 5, 18), Document = "1/QĐ-UBND" };
            var authority = sample.Register.Authority ?? new Authority();
            var before = FindingsOfReaders(name, sample.Register, sample.AsOf);
            var after = FindingsOfReaders(name, sample.Register with { Authority = authority with { Parameters = [.. authority.Parameters, local] } }, sample.AsOf);
            var gone = before.Except(after).ToList();
            Assert.True(gone.Count == 0, "With " + name + " = " + value + " no longer: " + string.Join("; ", gone));
            if (after.Count > before.Count) more.Add(name);
        });
        Assert.True(more.Count >= 6, "Only these found more: " + string.Join(", ", more));
    }

    // Of the rules that read the parameter; where one judges a year, the year tells its findings apart.
    private static HashSet<(string Code, string Subject, object? Year)> FindingsOfReaders(string parameter, Register register, LocalDate asOf)
    {
        var readers = RuleTable.All.Select(rule => rule.Descriptor).Where(rule => rule.Parameters.Any(known => known.Name == parameter)).Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(readers);
        return [.. ComplianceAssessor.Default.Assess(register, asOf).Findings.Where(finding => readers.Contains(finding.Code)).Select(finding => (finding.Code, finding.Subject.Path, finding["year"]))];
    }
}
