using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>
/// The conditions in FluentValidation, as its documentation advises: a validator for each kind of record, made once. It judges by the default
/// readings of the law, with what the register itself sets.
/// </summary>
/// <remarks>Used by one thread at a time: validators share their surroundings.</remarks>
internal sealed class FluentContender : IContender
{
    // It never fails: a person judges what it lists.
    private const string OnlyReviewed = "BLD008";

    private readonly Dictionary<string, RegisterValidator> _validators = new(StringComparer.Ordinal);
    private readonly Surroundings _around = new();
    private readonly string[] _codes;

    public FluentContender()
        : this(RuleTable.All.Select(rule => rule.Descriptor.Code))
    {
    }

    /// <summary>A contender for some of the codes: conditions of others are left out of the validators.</summary>
    public FluentContender(IEnumerable<string> codes) => _codes = [.. codes.Where(code => code != OnlyReviewed)];

    public string Name => "FluentValidation";

    public IReadOnlyCollection<string> Codes => _codes;

    public void Judge(Register register, LocalDate asOf, Action<string, string> found)
    {
        _around.Enter(register, asOf);
        foreach (var failure in ValidatorOn(asOf).Validate(register).Errors) found(failure.ErrorCode, Pointers.Of(failure.PropertyName));
    }

    // Rules come into force and end on few days: nearly all days share their validators.
    private RegisterValidator ValidatorOn(LocalDate day)
    {
        var codes = CodesInForce.On(day, _codes);
        var key = string.Join(' ', codes);
        if (!_validators.TryGetValue(key, out var validator)) _validators.Add(key, validator = new RegisterValidator(_around, codes));
        return validator;
    }
}
