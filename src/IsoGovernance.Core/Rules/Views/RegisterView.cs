using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The register once all records are in: its head and its tallies.</summary>
internal sealed class RegisterView(Register head, List<Tally> tallies)
{
    /// <summary>The register without its systems and inspections.</summary>
    public Register Head => head;

    /// <summary>The merged tally of a type.</summary>
    public TTally Tally<TTally>()
        where TTally : Tally => Find<TTally>() ?? throw new System.InvalidOperationException("No rule declared the tally " + typeof(TTally).Name + ".");

    /// <summary>The merged tally of a type; null where no rule reads one.</summary>
    public TTally? Find<TTally>()
        where TTally : Tally
    {
        foreach (var tally in tallies)
        {
            if (tally is TTally found) return found;
        }
        return null;
    }
}
