using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The agencies of a register by their identifiers; the first one counts where several share an identifier (rule DAT005).</summary>
internal sealed class AgencyDirectory
{
    private readonly Dictionary<string, Agency> _byId = new(StringComparer.Ordinal);

    private readonly ValueList<Agency> _all;
    private Dictionary<(AgencyKind Kind, string Parent), List<Agency>>? _byParent;

    public AgencyDirectory(ValueList<Agency> agencies)
    {
        _all = agencies;
        foreach (var agency in agencies.Items)
        {
            if (!agency.Id.IsMissing && !_byId.ContainsKey(agency.Id.Value)) _byId.Add(agency.Id.Value, agency);
        }
    }

    public Agency? Find(string id) => _byId.TryGetValue(id, out var agency) ? agency : null;

    /// <summary>The agencies of a kind that are subordinate to an agency, or whose parent is not recorded.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="parent">The parent; empty for those of which none is recorded.</param>
    public IReadOnlyList<Agency> Under(AgencyKind kind, string parent) =>
        (_byParent ??= ByParent()).TryGetValue((kind, parent), out var agencies) ? agencies : [];

    private Dictionary<(AgencyKind Kind, string Parent), List<Agency>> ByParent()
    {
        var byParent = new Dictionary<(AgencyKind Kind, string Parent), List<Agency>>();
        foreach (var agency in _all.Items)
        {
            if (agency.Kind?.Known is not { } kind) continue;
            var key = (kind, agency.Parent is { IsMissing: false } parent ? parent.Value : "");
            if (!byParent.TryGetValue(key, out var agencies)) byParent.Add(key, agencies = []);
            agencies.Add(agency);
        }
        return byParent;
    }
}
