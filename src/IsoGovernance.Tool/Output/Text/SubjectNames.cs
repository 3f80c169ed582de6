using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>Finds what people call a record: the name of the system or agency that its path starts with.</summary>
internal sealed class SubjectNames(Register register, Language language)
{
    private readonly Dictionary<string, string> _agencies = register.Agencies
        .Where(agency => agency.Name is not null)
        .GroupBy(agency => agency.Id.Value, System.StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Name!, System.StringComparer.Ordinal);

    /// <summary>Name, kind and identifier, for instance <c>Sở Tài chính, hệ thống stc-qms</c>.</summary>
    public string Of(Subject subject)
    {
        var kind = RecordKinds.Of(subject.Kind).In(language);
        var record = subject.Id.Length == 0 ? kind : kind + " " + subject.Id;
        return NameOf(subject.Path) is { Length: > 0 } name ? name + ", " + record : record;
    }

    private string? NameOf(string path)
    {
        var steps = path.Split('/');
        if (steps.Length < 2) return register.Authority?.Name;
        if (steps[1] is "authority") return register.Authority?.Name;
        if (steps[1] is "leadUnit") return register.LeadUnit?.Name;
        if (steps.Length < 3 || !int.TryParse(steps[2], NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        return steps[1] switch
        {
            "agencies" when index < register.Agencies.Count => register.Agencies[index].Name,
            "systems" when index < register.Systems.Count => NameOf(register.Systems[index]),
            "inspections" when index < register.Inspections.Count => NamesOf(register.Inspections[index]),
            _ => null,
        };
    }

    private string? NameOf(QualityManagementSystem system) => system.Name ?? _agencies.GetValueOrDefault(system.Host.Value);

    private string NamesOf(Inspection inspection) =>
        string.Join(", ", inspection.Agencies.Select(agency => _agencies.GetValueOrDefault(agency.Value)).OfType<string>());
}
