using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Finds what has no sense in a host's options.</summary>
internal sealed class OptionFaults
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly List<OptionFault> _faults = [];

    private OptionFaults(IEnumerable<Rule> rules, ValueList<LocalRule> local)
    {
        foreach (var rule in rules) _codes.Add(rule.Descriptor.Code);
        foreach (var rule in local.Items) _codes.Add(rule.Descriptor.Code);
    }

    public static IReadOnlyList<OptionFault> Of(AssessmentOptions options) => Of(options, RuleTable.All);

    public static IReadOnlyList<OptionFault> Of(AssessmentOptions options, IEnumerable<Rule> rules)
    {
        var found = new OptionFaults(rules, options.Rules);
        new LocalRuleFaults(found.Tell).Check(options.Rules);
        found.Check(options.Waivers);
        found.Check(options.Severities);
        found.Check(options.RulesOff);
        return found._faults;
    }

    /// <summary>Refuses options with faults, and tells all of them.</summary>
    /// <exception cref="ArgumentException">There are faults.</exception>
    public static void Refuse(IReadOnlyList<OptionFault> faults, string parameter)
    {
        if (faults.Count == 0) return;
        var text = new StringBuilder();
        foreach (var fault in faults) text.Append(text.Length == 0 ? "Options " : "; ").Append(fault.Pointer).Append(": ").Append(fault.Text.English);
        throw new ArgumentException(text.Append('.').ToString(), parameter);
    }

    private void Check(ValueList<Waiver> waivers)
    {
        var seen = new HashSet<(string Code, string Subject)>();
        for (var i = 0; i < waivers.Count; i++)
        {
            var place = Place("waivers", i);
            var waiver = waivers[i];
            Check(place, waiver.Code, waiver.Reason);
            if (string.IsNullOrWhiteSpace(waiver.Approver)) Tell(place + "/approver", "Chưa ghi người chấp nhận", "Who approved it is missing");
            if (waiver.SubjectId is null) Tell(place + "/subject", "Chưa ghi bản ghi được chấp nhận", "The record that it is about is missing");
            else if (!seen.Add((waiver.Code, waiver.SubjectId))) Tell(place, "Hai chấp nhận cho cùng một quy tắc và bản ghi", "Two waivers are about the same rule and record");
        }
    }

    private void Check(ValueList<SeverityOverride> severities)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < severities.Count; i++)
        {
            var place = Place("severities", i);
            Check(place, severities[i].Code, severities[i].Reason);
            if (severities[i].Severity is < Severity.Info or > Severity.Violation) Tell(place + "/severity", "Không có mức độ này", "There is no such severity");
            if (!seen.Add(severities[i].Code)) Tell(place, "Quy tắc đã có mức độ khác", "The rule has another severity already");
        }
    }

    private void Check(ValueList<RuleOff> rulesOff)
    {
        for (var i = 0; i < rulesOff.Count; i++) Check(Place("rulesOff", i), rulesOff[i].Code, rulesOff[i].Reason);
    }

    private void Check(string place, string code, string reason)
    {
        if (string.IsNullOrWhiteSpace(code)) Tell(place + "/code", "Chưa ghi mã quy tắc", "The rule's code is missing");
        else if (!_codes.Contains(code)) Tell(place + "/code", "Không có quy tắc " + code, "There is no rule " + code);
        if (string.IsNullOrWhiteSpace(reason)) Tell(place + "/reason", "Chưa ghi lý do", "The reason is missing");
    }

    private static string Place(string list, int index) => "/" + list + "/" + index.ToString(CultureInfo.InvariantCulture);

    private void Tell(string pointer, string vietnamese, string english) => _faults.Add(new OptionFault(pointer, new LocalizedText(vietnamese, english)));
}
