namespace IsoGovernance.Json;

/// <summary>How far an assessment is.</summary>
/// <param name="Bytes">
/// How many bytes of the inputs were read, packed ones as they are packed. It begins anew where inputs are read a second time.
/// </param>
/// <param name="Systems">How many systems were read; 0 until a document is read whole.</param>
/// <param name="Inspections">How many inspections were read; 0 until a document is read whole.</param>
public readonly record struct AssessmentProgress(long Bytes, int Systems, int Inspections);
