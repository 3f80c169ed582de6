namespace IsoGovernance.Rules;

/// <summary>
/// A small value that register rules read: added up record by record and merged, in any order and however the records were shared out.
/// </summary>
internal abstract class Tally
{
    /// <summary>Counts a system in.</summary>
    public abstract void Add(SystemView system, int ordinal);

    /// <summary>Counts an inspection in.</summary>
    public abstract void Add(InspectionView inspection, int ordinal);

    /// <summary>Takes over what another tally of the same type has counted. The other one is not used afterwards.</summary>
    public abstract void Merge(Tally other);
}
