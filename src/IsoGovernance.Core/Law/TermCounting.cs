namespace IsoGovernance.Law;

/// <summary>Reading <c>term-counting</c>: when a term of months or working days ends.</summary>
public enum TermCounting
{
    /// <summary>
    /// Civil Code 91/2015/QH13 Art. 147 and 148: the day of the event is not counted, a month ends on the matching day or its own last
    /// day, and a last day that is no working day moves to the next one.
    /// </summary>
    CivilCode2015,

    /// <summary>The same without the move to a working day.</summary>
    CalendarOnly,
}
