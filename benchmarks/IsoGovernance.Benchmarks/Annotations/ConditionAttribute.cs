using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace IsoGovernance.Benchmarks.Annotations;

/// <summary>
/// A condition of the law over a record, as an attribute of the member that it speaks of. What the condition asks besides the record comes
/// from the service provider of the validation, as in ASP.NET.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class ConditionAttribute<TRecord>(string code) : ValidationAttribute
    where TRecord : Fact
{
    private readonly LocalDate _from = CodesInForce.From(code), _until = CodesInForce.Until(code);

    public override bool RequiresValidationContext => true;

    /// <summary>Whether the condition is about the record at all.</summary>
    protected virtual bool IsJudged(TRecord record, Surroundings around) => true;

    protected virtual bool Holds(TRecord record, Surroundings around) => throw new NotSupportedException("A condition tells whether it holds, or where it does not.");

    /// <summary>Where the condition is broken, as names of members within the record.</summary>
    protected virtual IEnumerable<string> Broken(TRecord record, string member, Surroundings around) => Holds(record, around) ? [] : [member];

    protected sealed override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var record = (TRecord)validationContext.ObjectInstance;
        var around = (Surroundings)validationContext.GetService(typeof(Surroundings))!;
        if (around.AsOf < _from || around.AsOf > _until || !IsJudged(record, around)) return ValidationResult.Success;
        List<string>? broken = null;
        foreach (var member in Broken(record, validationContext.MemberName!, around)) (broken ??= []).Add(member);
        return broken is null ? ValidationResult.Success : new ValidationResult(code, broken);
    }
}
