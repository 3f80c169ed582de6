namespace IsoGovernance.Json;

/// <summary>The codes of what can be wrong with a document. They are permanent.</summary>
public static class ProblemCodes
{
    /// <summary>The syntax is broken: the text is no JSON, or it ends too early, or something stands behind its end. A loss.</summary>
    public const string BrokenSyntax = "FMT001";

    /// <summary>A value is not of the type that its member has. A loss.</summary>
    public const string WrongType = "FMT002";

    /// <summary>The format does not know the member. A warning: the member is kept beside the register.</summary>
    public const string UnknownMember = "FMT003";

    /// <summary>A text is no date of the form <c>yyyy-MM-dd</c>. A loss.</summary>
    public const string MalformedDate = "FMT004";

    /// <summary>A member stands more than once in its record; the first one counts. A loss.</summary>
    public const string DuplicateMember = "FMT005";

    /// <summary>A text or a name holds bytes that are not UTF-8, or an escaped half of a character. A loss.</summary>
    public const string InvalidText = "FMT006";

    /// <summary>A text or a name is longer than <see cref="ReadOptions.TextBytes"/>. A loss.</summary>
    public const string TextTooLong = "FMT007";

    /// <summary>A value is nested deeper than <see cref="ReadOptions.Depth"/>. A loss.</summary>
    public const string TooDeep = "FMT008";

    /// <summary>A number is not whole, or too large for its member. A loss.</summary>
    public const string NumberOutOfRange = "FMT009";

    /// <summary>An item of a list is null. A loss.</summary>
    public const string NullItem = "FMT010";

    /// <summary>A record, or another value, was cut off where the syntax broke. A loss.</summary>
    public const string CutOff = "FMT011";

    /// <summary>A text is not in Unicode normal form C (for instance an accent is written as a character of its own). A warning: the text is kept.</summary>
    public const string NotNormalised = "FMT012";

    /// <summary>A line of JSON Lines does not say which record it holds, or names one that the format does not know. A loss.</summary>
    public const string UnknownRecord = "FMT013";

    /// <summary>A line of JSON Lines is longer than <see cref="ReadOptions.LineBytes"/>. A loss.</summary>
    public const string LineTooLong = "FMT014";

    /// <summary>
    /// What the register says of itself stands twice or holds records that have lines of their own; or it or an agency stands behind the
    /// first system or inspection of an input that can be read only once, and what was judged before did not know of it. A loss: no finding
    /// is made.
    /// </summary>
    public const string OutOfOrder = "FMT015";

    /// <summary>One of several inputs is not in JSON Lines, in which the parts of a register come, and is not read. A loss: no finding is made.</summary>
    public const string NotAPart = "FMT016";
}
