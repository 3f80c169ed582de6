using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Records of which it cannot be said whether something is due, because a value that decides is not recorded or not known.</summary>
/// <param name="Code">The code of the rule, for instance <c>SCP003</c>.</param>
/// <param name="Reason">Why it cannot be said.</param>
/// <param name="Count">How many records.</param>
public sealed record DueDateNotKnown(string Code, Reason Reason, int Count);
