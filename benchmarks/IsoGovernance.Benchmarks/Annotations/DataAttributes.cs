using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks.Annotations;

/// <summary>A condition of the data over the value of a member.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
internal abstract class ValueAttribute(string code) : ValidationAttribute
{
    public override bool RequiresValidationContext => true;

    protected static Surroundings Around(ValidationContext context) => (Surroundings)context.GetService(typeof(Surroundings))!;

    protected ValidationResult? Broken(bool isBroken, ValidationContext context) => isBroken ? new ValidationResult(code, [context.MemberName!]) : ValidationResult.Success;

    protected ValidationResult? BrokenAt(List<int>? items, ValidationContext context) =>
        items is null ? ValidationResult.Success : new ValidationResult(code, items.ConvertAll(item => $"{context.MemberName}[{item}]"));

    /// <summary>A compiled getter of the first of some members that is recorded.</summary>
    protected static Func<object, T?> FirstOf<T>(Type type, params string[] members)
        where T : struct
    {
        var instance = Expression.Parameter(typeof(object));
        Expression value = Expression.Constant(null, typeof(T?));
        for (var i = members.Length - 1; i >= 0; i--) value = Expression.Coalesce(Expression.Property(Expression.Convert(instance, type), members[i]), value);
        return Expression.Lambda<Func<object, T?>>(value, instance).Compile();
    }

    protected static List<int>? Where<T>(ValueList<T> list, Func<T, bool> isBroken)
    {
        List<int>? found = null;
        for (var i = 0; i < list.Count; i++)
        {
            if (isBroken(list[i])) (found ??= []).Add(i);
        }
        return found;
    }
}

/// <summary>An identifier is recorded.</summary>
internal sealed class IdentifiedAttribute<TRecord>() : ValueAttribute("DAT001")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => Broken(((Id<TRecord>)value!).IsMissing, validationContext);
}

/// <summary>The code of a procedure is recorded.</summary>
internal sealed class ProcedureIdentifiedAttribute() : ValueAttribute("DAT001")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => Broken(((ProcedureCode)value!).IsMissing, validationContext);
}

/// <summary>The code of an agency has the form of its day.</summary>
internal sealed class AgencyCodeFormAttribute() : ConditionAttribute<Agency>("DAT002")
{
    protected override bool Holds(Agency record, Surroundings around) =>
        record.Code is not { IsWellFormed: false } code
        || (code.HasFormerForm && around.AsOf <= around.Law.Value(LawParameters.FormerAgencyCodeLastDay, around.AsOf));
}

/// <summary>The code of a procedure is well-formed.</summary>
internal sealed class ProcedureCodeFormAttribute() : ValueAttribute("DAT003")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Broken(value is ProcedureCode { IsMissing: false, IsWellFormed: false }, validationContext);
}

/// <summary>The number of a document is well-formed.</summary>
internal sealed class DocumentNumberFormAttribute() : ValueAttribute("DAT004")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Broken(value is DocumentNumber { IsWellFormed: false } number && !string.IsNullOrWhiteSpace(number.Text), validationContext);
}

/// <summary>A reference leads to a record.</summary>
internal sealed class RefersToAttribute<TRecord>() : ValueAttribute("DAT006")
{
    // An identifier's kind of record decides where it is looked for.
    private static readonly Func<string, Surroundings, bool> IsFound = typeof(TRecord).Name switch
    {
        nameof(Agency) => References.Agency,
        nameof(InspectionPlanEntry) => References.PlanEntry,
        nameof(Declaration) => References.Declaration,
        nameof(InternalAudit) => References.Audit,
        nameof(AuditFinding) => References.AuditFinding,
        nameof(AuditProgramme) => References.Programme,
        nameof(WorkProcess) => References.Process,
        nameof(UnitInScope) => References.Unit,
        nameof(QualityPolicy) => References.Policy,
        nameof(QualityObjective) => References.Objective,
        nameof(ReportingPeriod) => References.Period,
        _ => throw new NotSupportedException(typeof(TRecord).Name),
    };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var around = Around(validationContext);
        if (value is ValueList<Id<TRecord>> list) return BrokenAt(Where(list, one => !one.IsMissing && !IsFound(one.Value, around)), validationContext);
        return Broken(value is Id<TRecord> { IsMissing: false } id && !IsFound(id.Value, around), validationContext);
    }
}

/// <summary>A procedure is listed by an agency of the system.</summary>
internal sealed class RefersToProcedureAttribute() : ValueAttribute("DAT006")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var around = Around(validationContext);
        if (value is ValueList<ProcedureCode> list) return BrokenAt(Where(list, one => IsLost(one, around)), validationContext);
        return Broken(IsLost((ProcedureCode)value!, around), validationContext);
    }

    private static bool IsLost(ProcedureCode code, Surroundings around) =>
        !code.IsMissing && !around.System.HasUnknownParticipant && around.System.Procedures.Find(code).State == Listed.No;
}

/// <summary>A parameter of the law is known by its name.</summary>
internal sealed class RefersToParameterAttribute() : ValueAttribute("DAT006")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Broken(!string.IsNullOrWhiteSpace((string?)value) && LawParameters.Find((string)value) is null, validationContext);
}

/// <summary>A day does not precede another day of the record, the first that is recorded of those named.</summary>
internal sealed class NotBeforeAttribute(params string[] earlier) : ValueAttribute("DAT007")
{
    private Func<object, LocalDate?>? _earlier;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not LocalDate day) return ValidationResult.Success;
        _earlier ??= FirstOf<LocalDate>(validationContext.ObjectType, earlier);
        return Broken(day < _earlier(validationContext.ObjectInstance), validationContext);
    }
}

/// <summary>What was done is not dated after the register's records.</summary>
internal sealed class DoneAttribute() : ValueAttribute("DAT008")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Broken(value is LocalDate day && day > Around(validationContext).Register.RecordedUntil, validationContext);
}

/// <summary>A code is one of the list, or of an edition of the standard where it may add its own.</summary>
internal sealed class KnownCodeAttribute<TCode>() : ValueAttribute("DAT009")
    where TCode : struct, Enum
{
    public bool OrOfAnEdition { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not ValueList<Coded<TCode>> list) return Broken(value is Coded<TCode> { IsKnown: false }, validationContext);
        var around = Around(validationContext);
        return BrokenAt(Where(list, one => !one.IsKnown && !(OrOfAnEdition && References.IsOfAnEdition(one.Text, around))), validationContext);
    }
}

/// <summary>A number is not negative, and not greater than its whole where that is a member of the record.</summary>
internal sealed class AmountAttribute(string? atMost = null) : ValueAttribute("DAT009")
{
    private Func<object, int?>? _atMost;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not int number) return ValidationResult.Success;
        if (number < 0 || atMost is null) return Broken(number < 0, validationContext);
        _atMost ??= FirstOf<int>(validationContext.ObjectType, atMost);
        var whole = _atMost(validationContext.ObjectInstance);
        return Broken(whole >= 0 && number > whole, validationContext);
    }
}

/// <summary>A share is one.</summary>
internal sealed class ShareAttribute() : ValueAttribute("DAT009")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Broken(value is string share && !WrittenShare.IsWithinRange(share), validationContext);
}

/// <summary>The value of a parameter can be read.</summary>
internal sealed class ParameterValueAttribute() : ValueAttribute("DAT009")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => Broken(
        !string.IsNullOrWhiteSpace((string?)value) && LawParameters.Find(((LocalParameter)validationContext.ObjectInstance).Name) is { } parameter && !parameter.CanRead((string)value),
        validationContext);
}

/// <summary>A text is written in composed letters.</summary>
internal sealed class ComposedAttribute() : ValueAttribute("DAT010")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => value switch
    {
        null => ValidationResult.Success,
        string text => Broken(IsDecomposed(text), validationContext),
        DocumentNumber number => Broken(IsDecomposed(number.Text), validationContext),
        ProcedureCode code => Broken(IsDecomposed(code.Text), validationContext),
        ValueList<string> texts => BrokenAt(Where(texts, IsDecomposed), validationContext),
        // An identifier, of whatever kind of record.
        _ => Broken(IsDecomposed(value.ToString()!), validationContext),
    };

    private static bool IsDecomposed(string text) => text.Length > 0 && ComposedLetters.FirstDecomposed(text) >= 0;
}

/// <summary>A text has no mark that is not seen and no letter that only looks like Đ.</summary>
internal sealed class PlainAttribute() : ValueAttribute("DAT011")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => value switch
    {
        null => ValidationResult.Success,
        string text => Broken(IsMisleading(text), validationContext),
        DocumentNumber number => Broken(IsMisleading(number.Text), validationContext),
        ProcedureCode code => Broken(IsMisleading(code.Text), validationContext),
        ValueList<string> texts => BrokenAt(Where(texts, IsMisleading), validationContext),
        // An identifier, of whatever kind of record.
        _ => Broken(IsMisleading(value.ToString()!), validationContext),
    };

    private static bool IsMisleading(string text) => text.Length > 0 && MisleadingCharacters.First(text) >= 0;
}
