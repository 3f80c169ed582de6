using IsoGovernance.Rules;

namespace IsoGovernance.Json;

/// <summary>One record of a register as it was read, with everything that was wrong with it.</summary>
public sealed record RegisterRecord
{
    /// <summary>
    /// What it is, one of <see cref="RecordNames"/>; null where the text does not say or names a record that the format does not know.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// The record: a <see cref="Register"/> without its agencies, systems and inspections, an <see cref="Agency"/>, a
    /// <see cref="QualityManagementSystem"/> or an <see cref="Inspection"/>; null where <see cref="Name"/> is.
    /// </summary>
    public Fact? Record { get; init; }

    /// <summary>Its position among the records of its kind, from 0; findings name records by it.</summary>
    public int Ordinal { get; init; }

    /// <summary>The line on which it begins, from 1; 0 where the register was one document.</summary>
    public int Line { get; init; }

    /// <summary>What was wrong with it.</summary>
    public ValueList<ReadProblem> Problems { get; init; }

    /// <summary>How many problems there were beyond those listed.</summary>
    public int ProblemsNotListed { get; init; }

    /// <summary>The members that the format does not know.</summary>
    public ValueList<UnknownMember> Unknown { get; init; }

    /// <summary>Where values were lost, for the assessment.</summary>
    public LostValues Lost { get; init; } = LostValues.None;

    /// <summary>Whether the syntax of its text is broken.</summary>
    public bool IsBroken { get; init; }
}
