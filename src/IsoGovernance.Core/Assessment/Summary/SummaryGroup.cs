namespace IsoGovernance.Assessment;

/// <summary>The figures of the agencies of one kind and tier (theo loại cơ quan và đối tượng áp dụng).</summary>
/// <remarks>What is recorded of a system stands under the agency that runs it.</remarks>
public sealed record SummaryGroup
{
    internal SummaryGroup()
    {
    }

    /// <summary>The kind; null where it is not recorded or not known, or where the register does not hold the agency.</summary>
    public AgencyKind? Kind { get; internal init; }

    /// <summary>The tier on the assessment date, or on the last day of an agency that has ended; null where it is not known.</summary>
    public ApplicationTier? Tier { get; internal init; }

    /// <summary>The figures, in the order of <see cref="SummaryFigures.All"/>, without those of the whole register alone.</summary>
    public ValueList<SummaryFigure> Figures { get; internal init; }
}
