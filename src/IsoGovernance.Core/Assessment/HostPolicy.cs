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

    public HostPolicy(AssessmentOptions options, ICollection<string> codes)
    {
        Options = options;
        for (var i = 0; i < options.Waivers.Count; i++)
        {
            var waiver = options.Waivers[i];
            Check(options, codes, waiver.Code, waiver.Reason, "A waiver");
            if (string.IsNullOrWhiteSpace(waiver.Approver)) throw new ArgumentException("A waiver names who approved it: " + waiver.Code + ".", nameof(options));
            if (waiver.SubjectId is null) throw new ArgumentException("A waiver names the record that it is about: " + waiver.Code + ".", nameof(options));
            if (_waivers.ContainsKey((waiver.Code, waiver.SubjectId))) throw new ArgumentException("Two waivers are about " + waiver.Code + " and " + waiver.SubjectId + ".", nameof(options));
            _waivers[(waiver.Code, waiver.SubjectId)] = i;
        }
        foreach (var own in options.Severities)
        {
            Check(options, codes, own.Code, own.Reason, "A severity");
            if (own.Severity is < Severity.Info or > Severity.Violation) throw new ArgumentException("No such severity for " + own.Code + ".", nameof(options));
            if (_severities.ContainsKey(own.Code)) throw new ArgumentException("Two severities are set for " + own.Code + ".", nameof(options));
            _severities[own.Code] = own.Severity;
        }
        foreach (var off in options.RulesOff) Check(options, codes, off.Code, off.Reason, "A rule switched off");
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

    private static void Check(AssessmentOptions options, ICollection<string> codes, string code, string reason, string what)
    {
        if (string.IsNullOrWhiteSpace(code)) throw new ArgumentException(what + " names its rule.", nameof(options));
        if (!codes.Contains(code)) throw new ArgumentException(what + " names a rule that there is not: " + code + ".", nameof(options));
        if (string.IsNullOrWhiteSpace(reason)) throw new ArgumentException(what + " gives its reason: " + code + ".", nameof(options));
    }
}
