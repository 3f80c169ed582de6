using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>The cases of one rule; the class is named by the rule's code.</summary>
internal abstract class RuleCases
{
    public static IReadOnlyList<RuleCases> All { get; } =
    [
        .. typeof(RuleCases).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RuleCases)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (RuleCases)Activator.CreateInstance(type)!),
    ];

    public string Code => GetType().Name.Substring(0, 6);

    public abstract IEnumerable<Case> Cases();

    /// <summary>The cases, judged by one who has switched all other rules off.</summary>
    public IEnumerable<Case> CasesAlone()
    {
        var off = RuleTable.All.Select(rule => rule.Descriptor.Code).Where(other => !string.Equals(other, Code, StringComparison.Ordinal))
            .Select(other => new RuleOff { Code = other, Reason = "Chỉ xét một quy tắc" }).ToArray();
        return Cases().Select(one => one with { Off = off });
    }

    protected static Case Pass(string sentence, Register register, string? asOf = null) => New(sentence, register, asOf, OutcomeKind.Pass);

    protected static Case Fail(string sentence, Register register, string? asOf = null) => New(sentence, register, asOf, OutcomeKind.Fail);

    protected static Case NeedsReview(string sentence, Register register, string? asOf = null) => New(sentence, register, asOf, OutcomeKind.NeedsReview);

    protected static Case NotApplicable(string reason, string sentence, Register register, string? asOf = null) =>
        New(sentence, register, asOf, OutcomeKind.NotApplicable) with { Reason = reason };

    protected static Case NotEvaluated(string reason, string sentence, Register register, string? asOf = null) =>
        New(sentence, register, asOf, OutcomeKind.NotEvaluated) with { Reason = reason };

    protected static LocalDate Day(string text) => Samples.Day(text);

    protected static ValueList<string> Texts(params string[] texts) => texts;

    /// <summary>The sample with its one system changed.</summary>
    protected static Register System(Func<QualityManagementSystem, QualityManagementSystem> change) =>
        Samples.Register with { Systems = new[] { change(Samples.System) } };

    /// <summary>The sample with the department that runs the system changed.</summary>
    protected static Register Department(Func<Agency, Agency> change) =>
        Samples.Register with { Agencies = new[] { change(Samples.DepartmentOfHealth), Samples.CommuneCommittee } };

    /// <summary>The register of an authority that set a stricter value.</summary>
    protected static Register WithLocalValue(Register register, string name, string value, string? from) => register with
    {
        Authority = new Authority
        {
            Name = "Ủy ban nhân dân tỉnh",
            Parameters = new[]
            {
                new LocalParameter { Name = name, Value = value, From = from is null ? null : Day(from), Document = "45/2020/QĐ-UBND" },
            },
        },
    };

    private static Case New(string sentence, Register register, string? asOf, OutcomeKind kind) =>
        new(sentence, register, asOf is null ? Samples.AsOf : Day(asOf), kind);
}
