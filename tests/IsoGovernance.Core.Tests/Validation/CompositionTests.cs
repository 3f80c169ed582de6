using System.Linq;
using FluentValidation;
using FluentValidation.TestHelper;
using IsoGovernance.Validation;

namespace IsoGovernance.Tests;

/// <summary>Validators within a host's own.</summary>
public sealed class CompositionTests
{
    private static readonly ValidationSettings Settings = ValidatedSamples.Settings;

    private static readonly InternalAudit WithoutEvidence = ValidatedSamples.WithoutEvidence;

    private static readonly Form AuditForm = new(WithoutEvidence, [Samples.System.InternalAudits[0], WithoutEvidence], "");

    [Fact]
    public void It_is_the_validator_of_a_member()
    {
        var form = new InlineValidator<Form>();
        form.RuleFor(one => one.Audit).SetValidator(new RecordValidator<InternalAudit>(Settings));
        form.RuleFor(one => one.Title).NotEmpty();
        var result = form.TestValidate(AuditForm);
        result.ShouldHaveValidationErrorFor("Audit.Findings[1].Evidence").WithErrorCode("AUD008");
        result.ShouldHaveValidationErrorFor(one => one.Title);
        Assert.Equal(2, result.Errors.Count);
    }

    [Fact]
    public void It_is_the_validator_of_the_items_of_a_list()
    {
        var form = new InlineValidator<Form>();
        form.RuleForEach(one => one.Audits).SetValidator(new RecordValidator<InternalAudit>(Settings));
        Assert.Equal("Audits[1].Findings[1].Evidence", Assert.Single(form.Validate(AuditForm).Errors).PropertyName);
    }

    [Fact]
    public void It_is_included_in_a_validator_of_the_same_record()
    {
        var own = new InlineValidator<InternalAudit>();
        own.Include(new RecordValidator<InternalAudit>(Settings));
        own.RuleFor(audit => audit.Criteria).MaximumLength(3);
        Assert.Equal(
            ["Criteria", "Findings[1].Evidence"],
            own.Validate(WithoutEvidence).Errors.Select(failure => failure.PropertyName).Order(System.StringComparer.Ordinal),
            System.StringComparer.Ordinal);
    }

    [Fact]
    public void It_stands_beside_rules_for_a_child()
    {
        var form = new InlineValidator<Form>();
        form.RuleFor(one => one.Audit).ChildRules(audit => audit.Include(new RecordValidator<InternalAudit>(Settings)));
        Assert.Equal("Audit.Findings[1].Evidence", Assert.Single(form.Validate(AuditForm).Errors).PropertyName);
    }

    [Fact]
    public void The_settings_of_a_call_reach_it()
    {
        var form = new InlineValidator<Form>();
        form.RuleForEach(one => one.Audits).SetValidator(new RecordValidator<InternalAudit>(new ValidationSettings()));
        Assert.Equal("AUD008", Assert.Single(form.Validate(new ValidationContext<Form>(AuditForm).JudgedBy(Settings)).Errors).ErrorCode);
    }

    [Fact]
    public void It_runs_in_the_default_rule_set()
    {
        var validator = new RecordValidator<InternalAudit>(Settings);
        Assert.True(validator.Validate(WithoutEvidence, options => options.IncludeRuleSets("another")).IsValid);
        Assert.False(validator.Validate(WithoutEvidence, options => options.IncludeRulesNotInRuleSet()).IsValid);
    }

    private sealed record Form(InternalAudit Audit, InternalAudit[] Audits, string Title);
}
