using System;
using System.Collections.Generic;
using IsoGovernance.Assessment;
using IsoGovernance.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace IsoGovernance.DependencyInjection;

/// <summary>Puts the library among the services of a host.</summary>
public static class IsoGovernanceServices
{
    private static readonly OptionFault NoDate = new("/asOf", new LocalizedText(
        "Chưa cho biết ngày đánh giá. Hãy viết: services.AddIsoGovernance(options => options with { AsOf = provider => … })",
        "Nothing tells the assessment date. Write: services.AddIsoGovernance(options => options with { AsOf = provider => … })"));

    private static readonly OptionFault NoLanguage = new("/language", new LocalizedText("Không có ngôn ngữ này", "There is no such language"));

    /// <summary>
    /// Adds <see cref="ComplianceAssessor"/> and <see cref="IsoGovernanceOptions"/> as singletons and, in each scope, <see cref="AssessmentDate"/>,
    /// <see cref="ValidationSettings"/> and an <see cref="FluentValidation.IValidator{T}"/> for each kind of record.
    /// </summary>
    /// <remarks>
    /// A host that knows the system of a record validates with the settings it is given:
    /// <c>context.JudgedBy(settings with { Register = register, System = system })</c>. A test that wants another day or other rules adds its own
    /// of these services afterwards: the last one counts.
    /// </remarks>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Completes the options; it has to set <see cref="IsoGovernanceOptions.AsOf"/>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument, or what <paramref name="configure"/> returns, is null.</exception>
    /// <exception cref="ArgumentException">The options have faults, for instance no assessment date. The message tells all of them.</exception>
    /// <exception cref="InvalidOperationException">It was called before: a host judges by one set of options.</exception>
    /// <example>
    /// <code>
    /// services.AddIsoGovernance(options => options with
    /// {
    ///     AsOf = provider => provider.GetRequiredService&lt;IClock&gt;().GetCurrentInstant().InZone(vietnam).Date,
    ///     Assessment = new() { Law = LawBook.Default.With(calendar), RulesOff = [new() { Code = "OBL009", Reason = "…" }] },
    /// });
    /// </code>
    /// </example>
    public static IServiceCollection AddIsoGovernance(this IServiceCollection services, Func<IsoGovernanceOptions, IsoGovernanceOptions> configure)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        if (configure is null) throw new ArgumentNullException(nameof(configure));
        foreach (var service in services)
        {
            if (service.ServiceType == typeof(IsoGovernanceOptions)) throw new InvalidOperationException("AddIsoGovernance was called before: a host judges by one set of options.");
        }
        var options = configure(new IsoGovernanceOptions()) ?? throw new ArgumentNullException(nameof(configure), "The options are null.");
        Check(options);
        var asOf = options.AsOf!;
        services.AddSingleton(options);
        services.AddSingleton(new ComplianceAssessor(options.Assessment));
        services.AddScoped(provider => new AssessmentDate(asOf(provider)));
        services.AddScoped(provider => new ValidationSettings
        {
            AsOf = provider.GetRequiredService<AssessmentDate>().AsOf,
            Language = provider.GetRequiredService<IsoGovernanceOptions>().Language,
            Assessor = provider.GetRequiredService<ComplianceAssessor>(),
        });
        RecordValidators.AddTo(services);
        return services;
    }

    private static void Check(IsoGovernanceOptions options)
    {
        var faults = new List<OptionFault>();
        if (options.AsOf is null) faults.Add(NoDate);
        if (options.Language is not (Language.Vietnamese or Language.English)) faults.Add(NoLanguage);
        faults.AddRange(OptionFaults.Of(options.Assessment));
        OptionFaults.Refuse(faults, nameof(options));
    }
}
