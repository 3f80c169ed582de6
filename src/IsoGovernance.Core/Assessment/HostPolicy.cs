using System;
using System.Collections.Generic;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>A host's waivers, severities and rules switched off, checked and ready to be asked. Immutable.</summary>
internal sealed class HostPolicy
{
    private readonly Dictionary<(string Code, string SubjectId), int> _waivers = [];
    private readonly Dictionary<string, Severity> _severities = new(StringComparer.Ordinal);

    public HostPolicy(AssessmentOptions options, IReadOnlyList<Rule> rules)
    {
        OptionFaults.Refuse(OptionFaults.Of(options, rules), nameof(options));
        Options = options;
        for (var i = 0; i < options.Waivers.Count; i++) _waivers.Add((options.Waivers[i].Code, options.Waivers[i].SubjectId), i);
        foreach (var own in options.Severities) _severities.Add(own.Code, own.Severity);
    }

    public AssessmentOptions Options { get; }

    public bool IsOff(string code)
    {
        foreach (var off in Options.RulesOff)
        {
            if (string.Equals(off.Code, code, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    public Severity SeverityOf(RuleDescriptor rule) => _severities.TryGetValue(rule.Code, out var own) ? own : rule.Severity;

    /// <summary>The position of the waiver that covers a finding on a day; null when none does.</summary>
    public int? WaiverOf(string code, string subjectId, LocalDate asOf) =>
        _waivers.TryGetValue((code, subjectId), out var waiver) && !(Options.Waivers[waiver].Until < asOf) ? waiver : null;
}
