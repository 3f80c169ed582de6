using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>
/// A validator made once, with its surroundings injected as a scoped service is. Conditions that hold for all its rules stand in
/// <see cref="AbstractValidator{T}.PreValidate"/> or in the conditions themselves, not in blocks of <c>When</c>: FluentValidation keeps the
/// result of a block by the hash code of the instance, and that of a record is counted over all that it holds.
/// </summary>
internal abstract class CodedRules<T>(Surroundings around, IReadOnlySet<string> codes) : AbstractValidator<T>
{
    protected Surroundings Around => around;

    /// <summary>Whether the rule of a code is wanted, and in force on the day.</summary>
    protected bool Has(string code) => codes.Contains(code);

    protected void One<TRecord>(Expression<Func<T, TRecord?>> record, AbstractValidator<TRecord> validator)
        where TRecord : class
    {
        if (validator.Any()) RuleFor(record).SetValidator(validator!);
    }

    /// <summary>Validators of the records of a list; those without any rule are left out.</summary>
    protected void Each<TRecord>(Expression<Func<T, IEnumerable<TRecord>>> list, params AbstractValidator<TRecord>[] validators)
    {
        if (!Array.Exists(validators, validator => validator.Any())) return;
        var each = RuleForEach(list);
        foreach (var validator in validators)
        {
            if (validator.Any()) each.SetValidator(validator);
        }
    }
}

internal static class Faults
{
    /// <summary>Adds what a custom validator found at a property of the record, or of a record within it.</summary>
    public static void Fault<T>(this ValidationContext<T> context, string code, string property, string message) =>
        context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(property), message) { ErrorCode = code });
}
