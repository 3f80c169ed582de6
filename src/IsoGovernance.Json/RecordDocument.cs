using IsoGovernance.Rules;

namespace IsoGovernance.Json;

/// <summary>One record as it was read from a text of its own, with everything that was wrong with the text.</summary>
/// <typeparam name="T">The kind of record, for instance <see cref="InternalAudit"/>.</typeparam>
/// <remarks>Paths are JSON pointers within the record. Immutable.</remarks>
public sealed record RecordDocument<T>
    where T : Fact
{
    /// <summary>What could be read.</summary>
    public required T Record { get; init; }

    /// <summary>What was wrong, in the order of the text.</summary>
    public ValueList<ReadProblem> Problems { get; init; }

    /// <summary>How many problems there were beyond those listed.</summary>
    public int ProblemsNotListed { get; init; }

    /// <summary>The members that the format does not know, kept beside the record.</summary>
    public ValueList<UnknownMember> Unknown { get; init; }

    /// <summary>Where values were lost.</summary>
    public LostValues Lost { get; init; } = LostValues.None;

    /// <summary>Whether the syntax of the text is broken, so that what stands behind the break was not read.</summary>
    public bool IsBroken { get; init; }
}
