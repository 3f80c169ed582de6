using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>The library itself, with all of its rules or with some.</summary>
internal sealed class EngineContender : IContender
{
    private readonly ComplianceAssessor _assessor;

    /// <summary>Judges by all rules.</summary>
    public EngineContender()
        : this([.. RuleTable.All.Select(rule => rule.Descriptor.Code)])
    {
    }

    /// <summary>Judges by some rules.</summary>
    /// <param name="codes">Their codes.</param>
    public EngineContender(IReadOnlyCollection<string> codes)
    {
        Codes = codes;
        var known = codes.ToHashSet(StringComparer.Ordinal);
        _assessor = new ComplianceAssessor(new AssessmentOptions
        {
            RulesOff =
            [
                .. RuleTable.All
                    .Where(rule => !known.Contains(rule.Descriptor.Code))
                    .Select(rule => new RuleOff { Code = rule.Descriptor.Code, Reason = "Not compared." }),
            ],
            FindingLimit = int.MaxValue,
        });
    }

    public string Name => "rule engine";

    public IReadOnlyCollection<string> Codes { get; }

    public void Judge(Register register, LocalDate asOf, Action<string, string> found)
    {
        var report = _assessor.Assess(register, asOf);
        if (report.Errors.Count > 0) throw new InvalidOperationException($"{report.Errors[0].Code} {report.Errors[0].Path}: {report.Errors[0].Message}");
        foreach (var finding in report.Findings) found(finding.Code, finding.Path);
    }
}
