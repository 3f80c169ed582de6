using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation.Results;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using IsoGovernance.Validation;

namespace IsoGovernance.Tests;

/// <summary>Over all cases of the catalogue: a validator finds what the assessment of the register finds in the record.</summary>
public sealed class ValidatedCaseTests
{
    public static TheoryData<string> Codes => [.. RuleCases.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Records_in_their_register_have_the_findings_of_the_assessment(string code)
    {
        foreach (var one in Cases(code))
        {
            var assessor = new ComplianceAssessor(one.Law);
            var report = assessor.Assess(one.Register, one.AsOf);
            var settings = new ValidationSettings { AsOf = one.AsOf, Assessor = assessor, Register = one.Register };
            foreach (var placed in PlacedRecord.Of(one.Register))
            {
                var failures = placed.Failures(settings with { System = placed.System });
                var expected = report.Findings.Where(finding => finding.Rule is not IRegisterRule<Agency> && placed.Holds(finding)).ToList();

                Assert.Equal(
                    Sorted(expected.Select(finding => $"{finding.Code} {finding.Path[placed.Path.Length..]}: {finding.Message(Language.Vietnamese)}")),
                    Sorted(failures.Select(failure => $"{failure.ErrorCode} {Pointer(failure)}: {failure.ErrorMessage}")));
                Assert.All(failures, failure => Assert.True(PropertyPaths.Exists(placed.Record, failure.PropertyName), failure.PropertyName));
                foreach (var failure in failures) AssertSame(expected, (Finding)failure.CustomState);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Records_by_themselves_have_only_findings_that_nothing_around_them_could_change(string code)
    {
        foreach (var one in Cases(code))
        {
            var report = new ComplianceAssessor(one.Law).Assess(one.Register, one.AsOf);
            var settings = new ValidationSettings { AsOf = one.AsOf, Assessor = new ComplianceAssessor(one.Law) };
            foreach (var placed in PlacedRecord.Of(one.Register))
            {
                var expected = report.Findings.Where(finding => finding.Rule.Descriptor.Applies == Applies.Data && placed.Holds(finding));
                // Days are compared with the time that the register vouches for; references lead to other records.
                if (placed.Record is not QualityManagementSystem) expected = expected.Where(finding => finding.Code is not "DAT006");
                expected = expected.Where(finding => finding.Code is not "DAT008" && !(finding.Code is "DAT006" && finding.Variant is "agency" or "planEntry" or "procedure"));

                Assert.Equal(
                    Sorted(expected.Select(finding => $"{finding.Code} {finding.Path[placed.Path.Length..]}")),
                    Sorted(placed.Failures(settings).Select(failure => $"{failure.ErrorCode} {Pointer(failure)}")));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_register_as_a_whole_has_the_findings_of_the_assessment(string code)
    {
        foreach (var one in Cases(code))
        {
            var assessor = new ComplianceAssessor(one.Law);
            var failures = new RecordValidator<Register>(new ValidationSettings { AsOf = one.AsOf, Assessor = assessor }).Validate(one.Register).Errors;
            Assert.Equal(
                assessor.Assess(one.Register, one.AsOf).Findings.Select(finding => finding.Code + " " + finding.Path),
                failures.Select(failure => failure.ErrorCode + " " + Pointer(failure)),
                StringComparer.Ordinal);
            Assert.All(failures, failure => Assert.True(PropertyPaths.Exists(one.Register, failure.PropertyName), failure.PropertyName));
        }
    }

    private static IEnumerable<Case> Cases(string code) => RuleCases.All.Where(rule => rule.Code == code).SelectMany(rule => rule.Cases());

    private static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    // Findings[2].Evidence is /findings/2/evidence.
    private static string Pointer(ValidationFailure failure) =>
        string.Concat(failure.PropertyName.Split('.', '[', ']').Where(step => step.Length > 0).Select(step => "/" + CamelCase.Of(step)));

    private static void AssertSame(List<Finding> expected, Finding finding) => Assert.Contains(expected, one =>
        one.Code == finding.Code && one.Severity == finding.Severity && one.Variant == finding.Variant
        && one.Arguments.SequenceEqual(finding.Arguments) && one.Citations == finding.Citations && one.Parameters == finding.Parameters);
}
