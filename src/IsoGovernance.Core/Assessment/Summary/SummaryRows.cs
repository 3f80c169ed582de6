namespace IsoGovernance.Assessment;

/// <summary>What a system contributes as a whole.</summary>
/// <param name="Ordinal">Its position in the register.</param>
/// <param name="Host">The position of the agency that runs it; -1 where the register does not hold it.</param>
/// <param name="Processes">The processes on record by kind.</param>
/// <param name="Covered">The procedures handled.</param>
/// <param name="Total">The procedures that have to be handled.</param>
/// <param name="IsCoverageUnclear">Whether a value that decides on coverage is not recorded.</param>
/// <param name="Marks">How many of the next marks are of records within it.</param>
internal readonly record struct SystemRow(int Ordinal, int Host, ProcessCounts Processes, int Covered, int Total, bool IsCoverageUnclear, int Marks);

/// <summary>The processes of a system by kind.</summary>
internal readonly record struct ProcessCounts(int Administrative, int Internal, int Unknown);

/// <summary>A record within a system that counts: 12 bytes, as there are very many. Marks stand in the order of the systems' rows.</summary>
internal readonly record struct SummaryMark
{
    private const int CertaintyBits = 2, CountedBits = 6;
    private readonly int _place;

    /// <param name="to">The figure.</param>
    /// <param name="certainty">How much is known of it.</param>
    /// <param name="index">The position of the record in its list; a line of the exchange format is too short for more than 24 bits.</param>
    /// <param name="part">How much it counts.</param>
    /// <param name="whole">Of how much.</param>
    public SummaryMark(Counted to, Certainty certainty, int index, int part, int whole)
    {
        _place = unchecked((index << (CertaintyBits + CountedBits)) | ((int)to << CertaintyBits) | (int)certainty);
        Part = part;
        Whole = whole;
    }

    public int Part { get; }

    public int Whole { get; }

    /// <summary>What it contributes, as a record within a system.</summary>
    public Contribution Of(SystemRow system) => new(To, Certainty, system.Host, system.Ordinal, Index, Part, Whole);

    private int Index => (int)((uint)_place >> (CertaintyBits + CountedBits));

    private Counted To => (Counted)((_place >> CertaintyBits) & ((1 << CountedBits) - 1));

    private Certainty Certainty => (Certainty)(_place & ((1 << CertaintyBits) - 1));
}

/// <summary>That an agency has declared under an edition.</summary>
/// <param name="Agency">The position of the agency.</param>
/// <param name="Edition">The position of the edition; -1 where the declaration names none.</param>
/// <param name="IsCertain">Whether every declaration is dated.</param>
internal readonly record struct DeclaredEdition(int Agency, int Edition, bool IsCertain);
