using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FluentValidation;
using FluentValidation.TestHelper;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Validation;
using FluentSeverity = FluentValidation.Severity;
using Severity = IsoGovernance.Rules.Severity;

namespace IsoGovernance.Tests;

public sealed class RecordValidatorTests
{
    private static readonly ValidationSettings Settings = ValidatedSamples.Settings;

    private static readonly InternalAudit Audit = ValidatedSamples.Audit, WithoutEvidence = ValidatedSamples.WithoutEvidence;

    [Fact]
    public void Every_kind_of_record_that_a_rule_is_about_is_judged_by_all_its_rules()
    {
        foreach (var type in FactSamples.Types.Where(type => type != typeof(Register)))
        {
            var rules = RuleTable.All.Where(rule => rule.GetType().IsAssignableTo(typeof(Rule<>).MakeGenericType(type))).ToList();
            var report = Report(FactSamples.Full(type, 1), Settings);
            Assert.Empty(report.Errors);
            Assert.All(rules, rule => Assert.Equal(1, Sum(report.Outcomes[rule.Descriptor.Code])));
            Assert.All(RuleTable.All.OfType<Rule<FactView>>(), rule => Assert.True(Sum(report.Outcomes[rule.Descriptor.Code]) > 0));
        }
    }

    [Fact]
    public void Every_kind_of_record_is_judged_whatever_is_recorded_of_it_and_whatever_is_given_around_it()
    {
        foreach (var type in FactSamples.Types)
        {
            foreach (var record in new[] { FactSamples.Empty(type), FactSamples.Full(type, 2) })
            {
                foreach (var settings in new[] { Settings, Settings with { System = null }, Settings with { Register = null }, new() { AsOf = Samples.AsOf } })
                {
                    var failures = PlacedRecord.ValidatorOf(type, settings).Validate(new ValidationContext<object>(record)).Errors;
                    Assert.All(failures, failure => Assert.IsType<Finding>(failure.CustomState));
                    Assert.All(failures, failure => Assert.True(PropertyPaths.Exists(record, failure.PropertyName), failure.PropertyName));
                }
            }
        }
    }

    [Fact]
    public void The_test_helper_of_FluentValidation_works()
    {
        var validator = new RecordValidator<InternalAudit>(Settings);
        validator.TestValidate(Audit).ShouldNotHaveAnyValidationErrors();

        var result = validator.TestValidate(WithoutEvidence);
        result.ShouldHaveValidationErrorFor("Findings[1].Evidence").WithErrorCode("AUD008").WithSeverity(FluentSeverity.Warning);
        result.ShouldNotHaveValidationErrorFor(audit => audit.Criteria);
    }

    [Fact]
    public async Task Asynchronous_validation_gives_the_same()
    {
        var validator = new RecordValidator<InternalAudit>(Settings);
        Assert.Equal("AUD008", Assert.Single((await validator.ValidateAsync(WithoutEvidence)).Errors).ErrorCode);
        await Assert.ThrowsAsync<ValidationException>(() => validator.ValidateAndThrowAsync(WithoutEvidence));
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for_whatever_the_culture()
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var name in new[] { "tr-TR", "vi-VN", "en-US" })
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
                foreach (var language in new[] { Language.Vietnamese, Language.English })
                {
                    var failure = Assert.Single(new RecordValidator<InternalAudit>(Settings with { Language = language }).Validate(WithoutEvidence).Errors);
                    Assert.Equal(((Finding)failure.CustomState).Message(language), failure.ErrorMessage);
                    Assert.Equal("Findings[1].Evidence", failure.PropertyName);
                }
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Theory]
    [InlineData(Severity.Violation, FluentSeverity.Error, true)]
    [InlineData(Severity.Warning, FluentSeverity.Warning, false)]
    [InlineData(Severity.Info, FluentSeverity.Info, false)]
    public void The_verdict_goes_by_the_severity_that_counts(Severity severity, FluentSeverity expected, bool isViolation)
    {
        var options = new AssessmentOptions { Severities = new[] { new SeverityOverride { Code = "AUD008", Severity = severity, Reason = "Thí điểm" } } };
        var result = new RecordValidator<InternalAudit>(Settings with { Assessor = new ComplianceAssessor(options) }).Validate(WithoutEvidence);
        Assert.Equal(expected, Assert.Single(result.Errors).Severity);
        Assert.False(result.IsValid);
        Assert.Equal(isViolation, result.HasViolation());
    }

    [Fact]
    public void What_is_waived_or_switched_off_is_no_failure()
    {
        var waiver = new Waiver { Code = "AUD008", SubjectId = Samples.SystemId + "/" + Audit.Id.Value, Reason = "Hồ sơ giấy", Approver = "Giám đốc" };
        var waived = Settings with { Assessor = new ComplianceAssessor(new AssessmentOptions { Waivers = new[] { waiver } }) };
        var validator = new RecordValidator<InternalAudit>(waived);
        Assert.True(validator.Validate(WithoutEvidence).IsValid);
        Assert.Equal(waiver, Assert.Single(validator.Assess(WithoutEvidence).Findings).Waiver);

        var off = new AssessmentOptions { RulesOff = new[] { new RuleOff { Code = "AUD008", Reason = "Thí điểm" } } };
        Assert.True(new RecordValidator<InternalAudit>(Settings with { Assessor = new ComplianceAssessor(off) }).Validate(WithoutEvidence).IsValid);
    }

    [Fact]
    public void The_date_is_never_guessed()
    {
        var validator = new RecordValidator<InternalAudit>(Settings with { AsOf = null });
        Assert.Contains(nameof(ValidationSettings.AsOf), Assert.Throws<InvalidOperationException>(() => validator.Validate(Audit)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => validator.Assess(Audit));
        Assert.True(validator.Validate(new ValidationContext<InternalAudit>(Audit).JudgedBy(Settings)).IsValid);
    }

    [Fact]
    public void Settings_of_a_call_and_settings_asked_for_at_each_call_count()
    {
        var day = Samples.AsOf;
        var validator = new RecordValidator<LegalChange>(() => Settings with { AsOf = day });
        var late = Samples.System.LegalChanges[0] with { Id = "mới", InEffectFrom = Samples.AsOf, IncorporatedOn = null };
        Assert.True(validator.Validate(late).IsValid);
        day = Samples.AsOf.PlusYears(1);
        Assert.Equal("SCP003", Assert.Single(validator.Validate(late).Errors).ErrorCode);
        Assert.True(validator.Validate(new ValidationContext<LegalChange>(late).JudgedBy(Settings)).IsValid);
    }

    [Fact]
    public void A_record_is_judged_as_it_will_stand_after_the_save()
    {
        // The declaration in force is replaced by its edited form, and not found beside it.
        var edited = Samples.System.Declarations[1] with { PostedOn = null, OnWebsiteOn = null };
        var saved = Samples.System with { Declarations = new[] { Samples.System.Declarations[0], edited } };
        var before = new RecordValidator<Declaration>(Settings).Validate(edited).Errors;
        var after = new RecordValidator<Declaration>(Settings with { System = saved }).Validate(edited).Errors;
        Assert.NotEmpty(after);
        Assert.Equal(after.Select(failure => (failure.ErrorCode, failure.PropertyName)), before.Select(failure => (failure.ErrorCode, failure.PropertyName)));
        Assert.Equal("/systems/0/declarations/1", ((Finding)before[0].CustomState).Subject.Path);

        var added = edited with { Id = "cb-3", On = Samples.Day("2023-05-20") };
        Assert.Equal("/systems/0/declarations/2", ((Finding)new RecordValidator<Declaration>(Settings).Validate(added).Errors[0].CustomState).Subject.Path);
    }

    [Fact]
    public void The_report_says_what_could_not_be_evaluated_and_why()
    {
        var validator = new RecordValidator<InternalAudit>(Settings with { System = null });
        Assert.True(validator.Validate(WithoutEvidence).IsValid);
        var counts = validator.Assess(WithoutEvidence).Outcomes["AUD008"];
        Assert.Equal((1, "system-not-given"), (counts.NotEvaluated, Assert.Single(counts.Reasons).Key.Code));
        counts = validator.Assess(WithoutEvidence, Settings with { Register = null }).Outcomes["AUD008"];
        Assert.Equal((1, "register-not-given"), (counts.NotEvaluated, Assert.Single(counts.Reasons).Key.Code));
        Assert.Equal(1, validator.Assess(WithoutEvidence, Settings).Outcomes["AUD008"].Fail);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_record_in_order_beyond_what_FluentValidation_takes()
    {
        var nothing = new InlineValidator<InternalAudit>();
        nothing.RuleFor(audit => audit).Custom((_, _) => { });
        // An assessor of its own: it keeps what it needs for one register and day.
        var settings = Settings with { Assessor = new ComplianceAssessor(LawBook.Default) };
        Assert.Equal(Allocated(nothing), Allocated(new RecordValidator<InternalAudit>(settings)));
    }

    [Fact]
    public void A_fault_of_a_rule_does_not_pass_in_silence()
    {
        var assessor = new ComplianceAssessor(LawBook.Default, [new ThrowingAtConfirmations()]);
        var settings = Settings with { Assessor = assessor, Language = Language.English };
        var failure = new RecordValidator<QualityManagementSystem>(settings).Validate(Samples.System).Errors[0];
        Assert.Equal(("TST003", "EffectivenessConfirmations[0]", FluentSeverity.Error), (failure.ErrorCode, failure.PropertyName, failure.Severity));
        Assert.IsType<RuleError>(failure.CustomState);
    }

    [Fact]
    public void Threads_share_a_validator()
    {
        var validator = new RecordValidator<InternalAudit>(Settings);
        var wrong = 0;
        Parallel.For(0, 2000, i =>
        {
            var settings = i % 3 == 0 ? Settings : Settings with { AsOf = Samples.AsOf.PlusDays(i % 5) };
            var record = i % 2 == 0 ? Audit : WithoutEvidence;
            var result = validator.Validate(new ValidationContext<InternalAudit>(record).JudgedBy(settings));
            if (result.Errors.Count != i % 2) System.Threading.Interlocked.Increment(ref wrong);
        });
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Bad_calls_are_told()
    {
        Assert.Throws<ArgumentNullException>(() => new RecordValidator<InternalAudit>((ValidationSettings)null!));
        Assert.Throws<ArgumentNullException>(() => new RecordValidator<InternalAudit>((Func<ValidationSettings>)null!));
        Assert.Throws<ArgumentNullException>(() => new RecordValidator<InternalAudit>(Settings).Assess(null!));
        Assert.Throws<ArgumentNullException>(() => new ValidationSettings { Assessor = null! });
        Assert.Throws<ArgumentNullException>(() => new ValidationContext<InternalAudit>(Audit).JudgedBy(null!));
        Assert.Throws<ArgumentNullException>(() => ((ValidationContext<InternalAudit>)null!).JudgedBy(Settings));
        Assert.Throws<ArgumentNullException>(() => ValidationExtensions.HasViolation(null!));
        Assert.Throws<ArgumentNullException>(() => new RecordValidator<InternalAudit>(Settings).Validate((InternalAudit)null!));
    }

    private static ComplianceReport Report(Fact record, ValidationSettings settings) =>
        (ComplianceReport)typeof(RecordValidator<>).MakeGenericType(record.GetType()).GetMethod(nameof(RecordValidator<Register>.Assess))!
            .Invoke(PlacedRecord.ValidatorOf(record.GetType(), settings), [record, null])!;

    private static long Allocated(IValidator<InternalAudit> validator)
    {
        for (var i = 0; i < 100; i++) validator.Validate(Audit);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) validator.Validate(Audit);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }

    private static int Sum(OutcomeCounts counts) => counts.Pass + counts.Fail + counts.NotApplicable + counts.NotEvaluated + counts.NeedsReview;
}
