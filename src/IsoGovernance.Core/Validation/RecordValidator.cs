using System;
using FluentValidation;
using IsoGovernance.Assessment;

namespace IsoGovernance.Validation;

/// <summary>
/// Validates one record of a register by the rules of the law that can be judged on it: those over its kind, and those over the data of the
/// record and of the records within it. An <see cref="IValidator{T}"/> for each kind of fact, to be used alone or within a host's validators.
/// </summary>
/// <typeparam name="TRecord">
/// The kind of record. A <see cref="QualityManagementSystem"/> is judged with all its records, a <see cref="Register"/> as a whole, with
/// no more findings than <see cref="AssessmentOptions.FindingLimit"/>; kinds of records that no rule is about are judged by the rules over
/// all records.
/// </typeparam>
/// <remarks>
/// <para>
/// Each finding is a failure: its error code is the rule's, its property name leads to the form field (<c>Findings[2].Evidence</c>), its
/// state is the <see cref="Finding"/>. A violation is an error, a warning a warning, the rest information; a host's own severity counts.
/// A warning alone makes <see cref="FluentValidation.Results.ValidationResult.IsValid"/> false: ask
/// <see cref="ValidationExtensions.HasViolation"/> for the verdict. Findings that are waived, and what a person must judge, are no failures.
/// </para>
/// <para>
/// No failure is not a pass: what could not be evaluated says so in the report of <see cref="Assess"/>. Should a rule itself fail, that is an
/// error whose state is the <see cref="RuleError"/>.
/// </para>
/// <para>
/// Cheap to make and safe to share between threads, as long as nobody adds rules to it. Validation is synchronous.
/// </para>
/// </remarks>
public sealed class RecordValidator<TRecord> : AbstractValidator<TRecord>
    where TRecord : Fact
{
    private readonly Func<ValidationSettings> _settings;

    /// <summary>Makes a validator with fixed settings.</summary>
    /// <param name="settings">The day, the law, the language, and what is known around the record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public RecordValidator(ValidationSettings settings)
        : this(Always(settings))
    {
    }

    /// <summary>Makes a validator that asks for its settings at each call, for instance because the day is today's.</summary>
    /// <param name="settings">Gives the settings; called on the thread that validates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public RecordValidator(Func<ValidationSettings> settings)
    {
        _settings = settings ?? throw new ArgumentNullException(nameof(settings));
        RuleFor(record => record).Custom(Judge);
    }

    /// <summary>Judges a record with everything that the rules say: findings, reviews, and what was not evaluated and why.</summary>
    /// <param name="record">The record.</param>
    /// <param name="settings">Settings for this call; null for the validator's own.</param>
    /// <returns>
    /// The report. Its pointers begin at the record's list: in its system, which is the register's first, or by itself, where no system is given.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The settings name no assessment date.</exception>
    public ComplianceReport Assess(TRecord record, ValidationSettings? settings = null)
    {
        if (record is null) throw new ArgumentNullException(nameof(record));
        return RecordFailures.Report(record, settings ?? _settings());
    }

    private static Func<ValidationSettings> Always(ValidationSettings settings) =>
        settings is null ? throw new ArgumentNullException(nameof(settings)) : () => settings;

    private void Judge(TRecord record, ValidationContext<TRecord> context)
    {
        var given = context.RootContextData.TryGetValue(ValidationExtensions.Key, out var ofCall) ? (ValidationSettings)ofCall : _settings();
        RecordFailures.Add(record, given, context);
    }
}
