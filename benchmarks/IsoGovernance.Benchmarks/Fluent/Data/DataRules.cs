using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using FluentValidation;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks.Fluent;

/// <summary>The rules over every record (DAT), as reusable pieces: one rule for a property, with a component for each code.</summary>
internal abstract class DataRules<T>(Surroundings around, IReadOnlySet<string> codes) : CodedRules<T>(around, codes)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    protected void Identity<TRecord>(Expression<Func<T, Id<TRecord>>> id)
    {
        if (!Has("DAT001") && !Has("DAT010") && !Has("DAT011")) return;
        var rule = RuleFor(id);
        if (Has("DAT001")) rule.Must(value => !value.IsMissing).WithErrorCode("DAT001");
        if (Has("DAT010")) rule.Must(value => IsComposed(value.Value)).WithErrorCode("DAT010");
        if (Has("DAT011")) rule.Must(value => IsPlain(value.Value)).WithErrorCode("DAT011");
    }

    protected void Identity(Expression<Func<T, string?>> text)
    {
        if (!Has("DAT001") && !Has("DAT010") && !Has("DAT011")) return;
        var rule = RuleFor(text);
        if (Has("DAT001")) rule.NotEmpty().WithErrorCode("DAT001");
        if (Has("DAT010")) rule.Must(IsComposed).WithErrorCode("DAT010");
        if (Has("DAT011")) rule.Must(IsPlain).WithErrorCode("DAT011");
    }

    protected void Text(Expression<Func<T, string?>> text)
    {
        if (Has("DAT010")) RuleFor(text).Must(IsComposed).WithErrorCode("DAT010");
        if (Has("DAT011")) RuleFor(text).Must(IsPlain).WithErrorCode("DAT011");
    }

    protected void Texts(Expression<Func<T, IEnumerable<string>>> texts)
    {
        if (Has("DAT010")) RuleForEach(texts).Must(IsComposed).WithErrorCode("DAT010");
        if (Has("DAT011")) RuleForEach(texts).Must(IsPlain).WithErrorCode("DAT011");
    }

    protected void Number(Expression<Func<T, DocumentNumber?>> number)
    {
        if (!Has("DAT004") && !Has("DAT010") && !Has("DAT011")) return;
        var rule = RuleFor(number);
        if (Has("DAT004")) rule.Must(value => value is not { } written || string.IsNullOrWhiteSpace(written.Text) || written.IsWellFormed).WithErrorCode("DAT004");
        if (Has("DAT010")) rule.Must(value => IsComposed(value?.Text)).WithErrorCode("DAT010");
        if (Has("DAT011")) rule.Must(value => IsPlain(value?.Text)).WithErrorCode("DAT011");
    }

    /// <summary>A day on which something was done, and an earlier day that it does not precede.</summary>
    protected void Done(Expression<Func<T, LocalDate?>> day, params Func<T, LocalDate?>[] notBefore) => Day(day, Has("DAT008"), notBefore);

    protected void NotBefore(Expression<Func<T, LocalDate?>> day, params Func<T, LocalDate?>[] notBefore) => Day(day, false, notBefore);

    protected void Amount(Expression<Func<T, int?>> amount)
    {
        if (Has("DAT009")) RuleFor(amount).Must(value => !(value < 0)).WithErrorCode("DAT009");
    }

    protected void Amount(Expression<Func<T, int?>> amount, Func<T, int?> atMost)
    {
        if (Has("DAT009")) RuleFor(amount).Must((record, value) => !(value < 0) && !(atMost(record) >= 0 && value > atMost(record))).WithErrorCode("DAT009");
    }

    protected void Share(Expression<Func<T, string?>> share)
    {
        if (Has("DAT009")) RuleFor(share).Must(value => value is null || WrittenShare.IsWithinRange(value)).WithErrorCode("DAT009");
    }

    protected void Code<TCode>(Expression<Func<T, Coded<TCode>?>> code)
        where TCode : struct, Enum
    {
        if (Has("DAT009")) RuleFor(code).Must(value => value is not { IsKnown: false }).WithErrorCode("DAT009");
    }

    protected void Codes<TCode>(Expression<Func<T, IEnumerable<Coded<TCode>>>> list)
        where TCode : struct, Enum
    {
        if (Has("DAT009")) RuleForEach(list).Must(value => value.IsKnown).WithErrorCode("DAT009");
    }

    /// <summary>Codes to which a further edition of the standard adds its own.</summary>
    protected void CodesOfEditions<TCode>(Expression<Func<T, IEnumerable<Coded<TCode>>>> list)
        where TCode : struct, Enum
    {
        if (Has("DAT009")) RuleForEach(list).Must(value => value.IsKnown || References.IsOfAnEdition(value.Text, Around)).WithErrorCode("DAT009");
    }

    protected void Refers<TRecord>(Expression<Func<T, Id<TRecord>?>> reference, Func<string, Surroundings, bool> isFound)
    {
        if (Has("DAT006")) RuleFor(reference).Must(id => id is not { IsMissing: false } named || isFound(named.Value, Around)).WithErrorCode("DAT006");
    }

    protected void ReferToEach<TRecord>(Expression<Func<T, IEnumerable<Id<TRecord>>>> references, Func<string, Surroundings, bool> isFound)
    {
        if (Has("DAT006")) RuleForEach(references).Must(id => id.IsMissing || isFound(id.Value, Around)).WithErrorCode("DAT006");
    }

    protected void Procedure(Expression<Func<T, ProcedureCode>> code)
    {
        if (Has("DAT006")) RuleFor(code).Must(IsListed).WithErrorCode("DAT006");
    }

    protected void Procedures(Expression<Func<T, IEnumerable<ProcedureCode>>> list)
    {
        if (Has("DAT006")) RuleForEach(list).Must(IsListed).WithErrorCode("DAT006");
    }

    /// <summary>The identifiers of a list, of which each stands there once.</summary>
    protected void Unique<TRecord>(Expression<Func<T, ValueList<TRecord>>> list, Func<TRecord, string> id)
    {
        if (!Has("DAT005")) return;
        var name = ((MemberExpression)list.Body).Member.Name;
        RuleFor(list).Custom((records, context) =>
        {
            if (records.Count < 2) return;
            _seen.Clear();
            for (var i = 0; i < records.Count; i++)
            {
                var value = id(records[i]);
                if (!string.IsNullOrWhiteSpace(value) && !_seen.Add(value)) context.Fault("DAT005", $"{name}[{i}]", $"'{value}' stands there twice.");
            }
        });
    }

    protected static bool IsComposed(string? text) => string.IsNullOrEmpty(text) || ComposedLetters.FirstDecomposed(text) < 0;

    protected static bool IsPlain(string? text) => string.IsNullOrEmpty(text) || MisleadingCharacters.First(text) < 0;

    private void Day(Expression<Func<T, LocalDate?>> day, bool isDone, Func<T, LocalDate?>[] notBefore)
    {
        var hasOrder = notBefore.Length > 0 && Has("DAT007");
        if (!isDone && !hasOrder) return;
        var rule = RuleFor(day);
        if (isDone) rule.Must(value => !(value > Around.Register.RecordedUntil)).WithErrorCode("DAT008");
        if (!hasOrder) return;
        foreach (var earlier in notBefore) rule.Must((record, value) => !(value < earlier(record))).WithErrorCode("DAT007");
    }

    private bool IsListed(ProcedureCode code) =>
        code.IsMissing || Around.System.HasUnknownParticipant || Around.System.Procedures.Find(code).State != Listed.No;
}
