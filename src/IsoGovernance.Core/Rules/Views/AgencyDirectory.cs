using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The agencies of a register by their identifiers; the first one counts where several share an identifier (rule DAT005).</summary>
internal sealed class AgencyDirectory
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    private readonly ValueList<Agency> _all;
    private readonly List<Agency> _distinct;
    private Dictionary<(AgencyKind Kind, string Parent), List<Agency>>? _byParent;

    public AgencyDirectory(ValueList<Agency> agencies)
    {
        _all = agencies;
        _distinct = new List<Agency>(agencies.Count);
        for (var i = 0; i < agencies.Count; i++)
        {
            var agency = agencies.Items[i];
            if (!agency.Id.IsMissing)
            {
                if (_byId.ContainsKey(agency.Id.Value)) continue;
                _byId.Add(agency.Id.Value, i);
            }
            _distinct.Add(agency);
        }
    }

    /// <summary>How many records there are, those without an identifier and further ones of one agency among them.</summary>
    public int Count => _all.Count;

    public Agency this[int ordinal] => _all.Items[ordinal];

    public Agency? Find(string id) => _byId.TryGetValue(id, out var ordinal) ? _all.Items[ordinal] : null;

    /// <summary>The position of an agency in the register; -1 where the register does not hold it.</summary>
    public int OrdinalOf(Id<Agency> id) => !id.IsMissing && _byId.TryGetValue(id.Value, out var ordinal) ? ordinal : -1;

    /// <summary>The agencies in the order of the register, without further records of the same agency.</summary>
    public IReadOnlyList<Agency> Distinct => _distinct;

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
