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
        Inspection inspection => NamesOf(inspection, context),
        LeadUnit unit => unit.Name,
        Register or Authority => context.Head.Authority?.Name,
        _ => null,
    };

    private static string? NameOf(Id<Agency> id, RuleContext context) => context.Agencies.Find(id.Value)?.Name;

    private static string? NamesOf(Inspection inspection, RuleContext context)
    {
        var names = new List<string>();
        foreach (var agency in inspection.Agencies.Items)
        {
            if (NameOf(agency, context) is { } name) names.Add(name);
        }
        return names.Count == 0 ? null : string.Join(", ", names);
    }
}
