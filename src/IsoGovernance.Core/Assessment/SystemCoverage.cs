namespace IsoGovernance.Assessment;

/// <summary>
/// How many of the administrative procedures that a system has to handle it does handle on a day (QĐ19 Art. 3.1, TT26 Art. 3.1): those
/// published, in force and concerning organisations or individuals of the agencies that take part in it.
/// </summary>
public sealed record SystemCoverage
{
    internal SystemCoverage()
    {
    }

    /// <summary>The number of procedures handled by a work process in force.</summary>
    public int Covered { get; internal init; }

    /// <summary>The number of procedures that have to be handled.</summary>
    public int Total { get; internal init; }

    /// <summary>The share handled; null where there is no procedure to handle: neither nothing nor the whole.</summary>
    public Ratio? Share => Total == 0 ? null : new Ratio(Covered, Total);

    /// <summary>The codes of the procedures not handled, in ordinal order, whether they are missing or still in time (reading <c>coverage-grace</c>).</summary>
    public ValueList<ProcedureCode> NotCovered { get; internal init; }

    /// <summary>Whether every value that decides is recorded; otherwise the numbers may be others.</summary>
    public bool IsCertain { get; internal init; }
}
