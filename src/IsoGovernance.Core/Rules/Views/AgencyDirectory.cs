using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The agencies of a register by their identifiers; the first one counts where several share an identifier (rule DAT005).</summary>
internal sealed class AgencyDirectory
{
    private readonly Dictionary<string, Agency> _byId = new(StringComparer.Ordinal);

    public AgencyDirectory(ValueList<Agency> agencies)
    {
        foreach (var agency in agencies.Items)
        {
            if (!agency.Id.IsMissing && !_byId.ContainsKey(agency.Id.Value)) _byId.Add(agency.Id.Value, agency);
        }
    }

    public Agency? Find(string id) => _byId.TryGetValue(id, out var agency) ? agency : null;
}
