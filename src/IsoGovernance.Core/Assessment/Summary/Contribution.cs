namespace IsoGovernance.Assessment;

/// <summary>What one record contributes to a figure. Figures are sums of these, and these are traced: the two cannot differ.</summary>
/// <param name="To">The figure.</param>
/// <param name="Certainty">How much is known of it.</param>
/// <param name="Agency">The position of the agency that it is reported under; -1 where the register does not hold it.</param>
/// <param name="Record">The position of the agency, system or plan.</param>
/// <param name="Index">The position of the record within it; 0 where it is the record itself.</param>
/// <param name="Part">How much it counts.</param>
/// <param name="Whole">For a share, of how much; for <see cref="Counted.DeclaredByEdition"/> the position of the edition.</param>
internal readonly record struct Contribution(Counted To, Certainty Certainty, int Agency, int Record, int Index, int Part, int Whole)
{
    /// <summary>The order of figures and, within one, of the register.</summary>
    public static int Compare(Contribution one, Contribution other)
    {
        var order = one.To.CompareTo(other.To);
        if (order == 0) order = one.Record.CompareTo(other.Record);
        if (order == 0) order = one.Index.CompareTo(other.Index);
        if (order == 0) order = one.Agency.CompareTo(other.Agency);
        if (order == 0) order = one.Certainty.CompareTo(other.Certainty);
        if (order == 0) order = one.Part.CompareTo(other.Part);
        return order == 0 ? one.Whole.CompareTo(other.Whole) : order;
    }
}

/// <summary>What traces tell of an agency.</summary>
internal readonly record struct NamedAgency(Id<Agency> Id, string? Name);
