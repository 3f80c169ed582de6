using System;
using System.Linq;
using FluentValidation;
using IsoGovernance.Assessment;
using IsoGovernance.DependencyInjection;
using IsoGovernance.Rules;
using IsoGovernance.Validation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace IsoGovernance.Tests;

public class AddIsoGovernanceTests
{
    private static readonly ServiceProviderOptions Checked = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void A_host_gets_one_assessor_made_of_its_options()
    {
        var assessment = new AssessmentOptions { RulesOff = [new RuleOff { Code = "OBL009", Reason = "Theo dõi ở hệ thống khác" }], FindingLimit = 7 };
        using var provider = Host(options => options with { AsOf = _ => Samples.AsOf, Assessment = assessment, Language = Language.English });

        var assessor = provider.GetRequiredService<ComplianceAssessor>();

        Assert.Same(assessment, assessor.Options);
        Assert.Same(assessor, provider.GetRequiredService<ComplianceAssessor>());
        Assert.False(assessor.Assess(Samples.Register, Samples.AsOf).Outcomes.ContainsKey("OBL009"));
        Assert.Equal(Language.English, provider.GetRequiredService<IsoGovernanceOptions>().Language);
    }

    [Fact]
    public void Without_more_than_the_date_a_host_judges_as_the_library_does()
    {
        using var provider = Host(options => options with { AsOf = _ => Samples.AsOf });
        var report = provider.GetRequiredService<ComplianceAssessor>().Assess(Samples.Register, Samples.AsOf);
        Assert.Equal(ReportText.Of(ComplianceAssessor.Default.Assess(Samples.Register, Samples.AsOf)), ReportText.Of(report));
        Assert.Equal(Language.Vietnamese, provider.GetRequiredService<IsoGovernanceOptions>().Language);
    }

    [Fact]
    public void The_host_says_what_day_it_is_once_in_each_scope()
    {
        var day = Samples.AsOf;
        using var provider = Host(options => options with { AsOf = services => services.GetRequiredService<Calendar>().Plus(day) }, services => services.AddScoped<Calendar>());
        using IServiceScope before = provider.CreateScope(), after = provider.CreateScope();

        Assert.Equal(day.PlusDays(1), before.ServiceProvider.GetRequiredService<AssessmentDate>().AsOf);
        day = day.PlusDays(1);

        Assert.Equal(Samples.AsOf.PlusDays(1), before.ServiceProvider.GetRequiredService<AssessmentDate>().AsOf);
        Assert.Equal(Samples.AsOf.PlusDays(2), after.ServiceProvider.GetRequiredService<AssessmentDate>().AsOf);
    }

    [Fact]
    public void Every_kind_of_record_has_its_validator()
    {
        using var provider = Host(options => options with { AsOf = _ => Samples.AsOf });
        using var scope = provider.CreateScope();
        foreach (var type in FactSamples.Types)
        {
            Assert.IsType(typeof(RecordValidator<>).MakeGenericType(type), scope.ServiceProvider.GetRequiredService(typeof(IValidator<>).MakeGenericType(type)));
        }
        Assert.Null(scope.ServiceProvider.GetService<IValidator<string>>());
    }

    [Fact]
    public void Validators_judge_on_the_hosts_day_in_its_language_and_by_its_rules()
    {
        var rule = TestLocalRule.Of<InternalAudit>((audit, on) => audit.CompletedOn < on.AsOf ? Outcome.Pass : Outcome.Fail(new Breach().At(nameof(audit.CompletedOn))));
        using var provider = Host(options => options with { AsOf = _ => Samples.AsOf, Language = Language.English, Assessment = new AssessmentOptions { Rules = [rule] } });
        using var scope = provider.CreateScope();
        var validator = scope.ServiceProvider.GetRequiredService<IValidator<InternalAudit>>();

        var failure = Assert.Single(validator.Validate(new InternalAudit { Id = "a", CompletedOn = Samples.AsOf }).Errors, failure => failure.ErrorCode == "HOST001");
        Assert.Equal(("CompletedOn", "Fault."), (failure.PropertyName, failure.ErrorMessage));
        Assert.DoesNotContain(validator.Validate(new InternalAudit { Id = "a", CompletedOn = Samples.AsOf.PlusDays(-1) }).Errors, failure => failure.ErrorCode == "HOST001");
    }

    [Fact]
    public void A_hosts_rule_about_a_tier_does_not_guess_the_agency_of_a_procedure()
    {
        var rule = TestLocalRule.Of<AdministrativeProcedure>((_, _) => Outcome.Fail(new Breach()), Applies.Mandatory);
        var settings = new ValidationSettings { AsOf = Samples.AsOf, Assessor = new ComplianceAssessor(new AssessmentOptions { Rules = [rule] }) };
        var procedure = Samples.DepartmentOfHealth.Procedures[0];
        Assert.Equal("register-not-given", Reason(settings));
        Assert.Equal("tier-not-known", Reason(settings with { Register = Samples.Register }));
        string Reason(ValidationSettings given) => new RecordValidator<AdministrativeProcedure>(given).Assess(procedure).Outcomes["HOST001"].Reasons.Single().Key.Code;
    }

    [Fact]
    public void What_lives_longer_than_a_day_cannot_keep_the_date()
    {
        using var provider = Host(options => options with { AsOf = _ => Samples.AsOf });
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<AssessmentDate>());
    }

    [Fact]
    public void Without_a_date_start_up_fails_and_says_what_to_write()
    {
        var fault = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddIsoGovernance(options => options));
        Assert.Contains("services.AddIsoGovernance(options => options with { AsOf = provider => … })", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_the_options_are_told_at_once_and_nothing_is_registered()
    {
        var services = new ServiceCollection();
        var fault = Assert.Throws<ArgumentException>(() => services.AddIsoGovernance(options => options with
        {
            Language = (Language)7,
            Assessment = new AssessmentOptions
            {
                RulesOff = [new RuleOff { Code = "XXX001", Reason = "" }],
                Severities = [new SeverityOverride { Code = "SCP001", Severity = (Rules.Severity)9, Reason = "x" }],
            },
        }));
        Assert.All(
            ["/asOf: ", "/language: ", "/rulesOff/0/code: There is no rule XXX001", "/rulesOff/0/reason: ", "/severities/0/severity: "],
            told => Assert.Contains(told, fault.Message, StringComparison.Ordinal));
        Assert.Empty(services);
    }

    [Fact]
    public void It_is_called_once()
    {
        var services = new ServiceCollection().AddIsoGovernance(options => options with { AsOf = _ => Samples.AsOf });
        Assert.Throws<InvalidOperationException>(() => services.AddIsoGovernance(options => options with { AsOf = _ => Samples.AsOf }));
    }

    [Fact]
    public void A_test_puts_its_own_services_behind()
    {
        using var provider = Host(options => options with { AsOf = _ => Samples.AsOf }, services => services.AddScoped(_ => new AssessmentDate(new LocalDate(2030, 1, 1))));
        using var scope = provider.CreateScope();
        Assert.Equal(2030, scope.ServiceProvider.GetRequiredService<AssessmentDate>().AsOf.Year);
    }

    [Fact]
    public void Bad_calls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => IsoGovernanceServices.AddIsoGovernance(null!, options => options));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddIsoGovernance(null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddIsoGovernance(_ => null!));
        Assert.Throws<ArgumentNullException>(() => new IsoGovernanceOptions { Assessment = null! });
    }

    private static ServiceProvider Host(Func<IsoGovernanceOptions, IsoGovernanceOptions> configure, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddIsoGovernance(configure);
        more?.Invoke(services);
        return services.BuildServiceProvider(Checked);
    }

    private sealed class Calendar
    {
        public LocalDate Plus(LocalDate day) => day.PlusDays(1);
    }
}
