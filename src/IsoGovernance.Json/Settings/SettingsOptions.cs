using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Settings;

/// <summary>Makes options of settings. What is missing stays missing; it is told of the options.</summary>
internal static class SettingsOptions
{
    private const Severity NoSeverity = (Severity)(-1);

    public static AssessmentOptions Of(SettingsRecord settings, LawBook law)
    {
        var local = new Register { WorkingCalendar = settings.WorkingCalendar, Authority = new Authority { Parameters = settings.Parameters } };
        var options = new AssessmentOptions
        {
            Law = law.CompletedBy(local),
            Waivers = ValueList.From(settings.Waivers.Select(Waiver)),
            Severities = ValueList.From(settings.Severities.Select(own =>
                new SeverityOverride { Code = own.Code ?? "", Severity = own.Severity?.Known ?? NoSeverity, Reason = own.Reason ?? "" })),
            RulesOff = ValueList.From(settings.RulesOff.Select(off => new RuleOff { Code = off.Code ?? "", Reason = off.Reason ?? "" })),
        };
        return settings.FindingLimit is >= 1 and var limit ? options with { FindingLimit = limit } : options;
    }

    private static Waiver Waiver(WaiverRecord waiver) => new()
    {
        Code = waiver.Code ?? "",
        SubjectId = waiver.Subject!,
        Reason = waiver.Reason ?? "",
        Approver = waiver.Approver ?? "",
        Until = waiver.Until,
    };
}
