namespace IsoGovernance.Law;

/// <summary>An edition of the standard as the rules read it: when it is accepted, and the lists that it demands. A further edition is one more of these.</summary>
/// <remarks>The standard's wording is copyrighted: items are restated in our own words.</remarks>
public sealed record EditionRequirements
{
    /// <summary>The edition, which is named by the standard's number.</summary>
    public StandardEdition Edition => Instrument.Number;

    /// <summary>The standard that findings cite.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>
    /// The edition whose clause numbers it keeps, so that findings cite its clauses by them; null when it has numbers of its own, and then
    /// findings cite the clauses of the editions that the rules know.
    /// </summary>
    public StandardEdition? ClausesNumberedAs { get; init; }

    /// <summary>When it is accepted for what.</summary>
    public ValueList<EditionWindow> Windows { get; init; }

    /// <summary>The purposes for which documented information must exist (BLD004), by the codes of <see cref="DocumentPurpose"/>.</summary>
    public ValueList<EditionItem> RequiredDocuments { get; init; }

    /// <summary>What the quality policy commits to (POL003), by the codes of <see cref="PolicyCommitment"/>.</summary>
    public ValueList<EditionItem> PolicyCommitments { get; init; }

    /// <summary>Whether interested parties must be able to get the policy (POL005).</summary>
    public bool AsksPolicyAvailability { get; init; }

    /// <summary>Whether an objective needs a plan with actions, resources, a person, a date and an evaluation (OBJ004).</summary>
    public bool AsksObjectivePlan { get; init; }

    /// <summary>Whether objectives must be communicated (OBJ007).</summary>
    public bool AsksObjectiveCommunication { get; init; }

    /// <summary>What an audit programme states (AUD003), by the names of its members in the exchange format.</summary>
    public ValueList<EditionItem> ProgrammeContents { get; init; }

    /// <summary>The inputs of the management review (REV003).</summary>
    public ValueList<EditionItem> ReviewInputs { get; init; }

    /// <summary>The outputs of the management review (REV004).</summary>
    public ValueList<EditionItem> ReviewOutputs { get; init; }

    /// <summary>Whether it must be determined if nonconformities similar to one found exist (NCF003).</summary>
    public bool AsksSimilarCases { get; init; }
}
