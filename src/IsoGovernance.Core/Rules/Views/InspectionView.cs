using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>What several tallies ask of one inspection, derived once. One worker has one and loads it inspection by inspection.</summary>
internal sealed class InspectionView
{
    public Inspection Inspection { get; private set; } = null!;

    /// <summary>The positions of the agencies that it names, in its order; -1 for one that the register does not hold.</summary>
    public List<int> Agencies { get; } = [];

    public void Load(Inspection inspection, AgencyDirectory agencies)
    {
        Inspection = inspection;
        Agencies.Clear();
        foreach (var agency in inspection.Agencies.Items) Agencies.Add(agencies.OrdinalOf(agency));
    }
}
