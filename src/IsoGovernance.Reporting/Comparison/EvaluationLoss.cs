namespace IsoGovernance.Reporting.Comparison;

/// <summary>
/// A rule with findings in one report only that could be evaluated for fewer records in the other: what it does not find there may be missing
/// for lack of data.
/// </summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Before">For how many records it was not evaluated in the earlier report.</param>
/// <param name="After">For how many in the later one.</param>
public sealed record EvaluationLoss(string Code, long Before, long After);
