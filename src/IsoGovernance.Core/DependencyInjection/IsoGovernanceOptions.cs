using System;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.DependencyInjection;

/// <summary>What a host says once, at start-up: by what, on which day and in which language it judges. Immutable.</summary>
public sealed record IsoGovernanceOptions
{
    /// <summary>Tells the assessment date, in days of Vietnam; asked once in each scope, for instance in each request. Required: the library has no clock.</summary>
    public Func<IServiceProvider, LocalDate>? AsOf { get; init; }

    /// <summary>How records are judged: the law book, waivers, severities, rules off. The options of settings that were read fit here.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AssessmentOptions Assessment { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>The language in which the host shows findings; Vietnamese by default.</summary>
    public Language Language { get; init; } = Language.Vietnamese;
}
