using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Benchmarks;

/// <summary>
/// The rules over one record without a term: those that judge a record, or every record, but not a whole system, have no duty to be done by
/// a day, and read no tally of the register.
/// </summary>
internal static class RecordLevel
{
    public static IReadOnlyList<string> Codes { get; } = [.. RuleTable.All.Where(IsOne).Select(rule => rule.Descriptor.Code)];

    private static bool IsOne(Rule rule) =>
        SubjectOf(rule) is { } subject && subject != typeof(QualityManagementSystem)
        && rule is not (IRegisterRule<Register> or IRegisterRule<Agency>) && !IsDuty(rule);

    private static Type? SubjectOf(Rule rule) => BaseOf(rule, typeof(Rule<>))?.GetGenericArguments()[0];

    private static bool IsDuty(Rule rule) => BaseOf(rule, typeof(DutyRule<>)) is not null;

    private static Type? BaseOf(Rule rule, Type generic)
    {
        for (var type = rule.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == generic) return type;
        }
        return null;
    }
}
