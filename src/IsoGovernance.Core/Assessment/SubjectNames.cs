using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Finds what people call a record of the register.</summary>
internal static class SubjectNames
{
    public static string? Of(Fact record, RuleContext context) => record switch
    {
        Agency agency => agency.Name,
        QualityManagementSystem system => system.Name ?? NameOf(system.Host, context),
        Inspection inspection => NamesOf(inspection.Agencies, context),
        LeadUnit unit => unit.Name,
        Register or Authority => context.Head.Authority?.Name,
        _ => null,
    };

    /// <summary>The names of agencies, as far as they are recorded; null when none is.</summary>
    public static string? NamesOf(ValueList<Id<Agency>> agencies, RuleContext context)
    {
        var names = new List<string>();
        foreach (var agency in agencies.Items)
        {
            if (NameOf(agency, context) is { } name) names.Add(name);
        }
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? NameOf(Id<Agency> id, RuleContext context) => context.Agencies.Find(id.Value)?.Name;
}
