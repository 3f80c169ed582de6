using System;
using FluentValidation;
using FluentValidation.Results;

namespace IsoGovernance.Validation;

/// <summary>What a host says to validators call by call, and asks of their results.</summary>
public static class ValidationExtensions
{
    internal const string Key = "IsoGovernance.Validation.ValidationSettings";

    /// <summary>Has this call judged by settings of its own; they take the place of every <see cref="RecordValidator{TRecord}"/>'s, nested ones too.</summary>
    /// <typeparam name="T">The type that is validated.</typeparam>
    /// <param name="context">The context of the call.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>The context.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// validator.Validate(new ValidationContext&lt;InternalAudit&gt;(audit).JudgedBy(settings with { AsOf = today }));
    /// </code>
    /// </example>
    public static ValidationContext<T> JudgedBy<T>(this ValidationContext<T> context, ValidationSettings settings)
    {
        if (context is null) throw new ArgumentNullException(nameof(context));
        context.RootContextData[Key] = settings ?? throw new ArgumentNullException(nameof(settings));
        return context;
    }

    /// <summary>Whether a failure is an error, as violations are. <see cref="ValidationResult.IsValid"/> is false for a mere warning too.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Whether there is a failure of <see cref="Severity.Error"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static bool HasViolation(this ValidationResult result)
    {
        if (result is null) throw new ArgumentNullException(nameof(result));
        return result.Errors.Exists(failure => failure.Severity == Severity.Error);
    }
}
