namespace IsoGovernance.Assessment;

/// <summary>What became of a waiver in an assessment.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Findings">How many findings it marked; 0 for one that matched nothing or has expired.</param>
/// <param name="IsExpired">Whether its last day lies before the assessment date, so that it did not work.</param>
public sealed record WaiverUse(Waiver Waiver, int Findings, bool IsExpired);
