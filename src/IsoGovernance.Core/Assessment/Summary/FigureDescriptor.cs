using IsoGovernance.Law;

namespace IsoGovernance.Assessment;

/// <summary>What a figure of the summary is (chỉ tiêu tổng hợp).</summary>
public sealed record FigureDescriptor
{
    internal FigureDescriptor()
    {
    }

    /// <summary>The permanent name, for instance <c>declared</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called in the table.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What exactly is counted.</summary>
    public required LocalizedText Counts { get; init; }

    /// <summary>The provisions that it is about.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>Whether it counts what happened in the year up to the assessment date; otherwise it holds for that day.</summary>
    public bool IsOfYear { get; internal init; }

    /// <summary>Whether it is a share with a numerator and a denominator.</summary>
    public bool IsShare { get; internal init; }

    /// <summary>Whether it is computed from other figures: what is traced are the records that decide, not as many as it says.</summary>
    public bool IsDerived { get; internal init; }

    /// <summary>Whether it is about the whole register alone, not about a kind and tier of agencies.</summary>
    public bool IsOfWholeOnly { get; internal init; }

    internal Counted Counted { get; init; }

    internal FigureLimit Limit { get; init; }

    /// <summary>The list of the records traced.</summary>
    internal string List { get; init; } = "/systems/";

    /// <summary>The list within them; null where the records traced are those of <see cref="List"/>.</summary>
    internal string? Within { get; init; }
}

/// <summary>How large a figure may be where the register does not vouch for everything.</summary>
internal enum FigureLimit
{
    /// <summary>There may be any number more.</summary>
    None,

    /// <summary>It counts what is recorded, whatever is not.</summary>
    OnRecord,

    /// <summary>It counts agencies on record and is no larger than their number.</summary>
    Agencies,

    /// <summary>It is a share and no larger than its whole.</summary>
    Whole,
}
