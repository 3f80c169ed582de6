using NodaTime;

namespace IsoGovernance.Assessment;

/// <content>Assessments of one record by itself.</content>
public sealed partial class ComplianceAssessor
{
    private readonly SpareAssessment _spare = new();

    /// <summary>Starts an assessment of one record.</summary>
    /// <param name="register">The register around the record; null when it is not known.</param>
    /// <param name="asOf">The assessment date.</param>
    internal RunningAssessment BeginAlone(Register? register, LocalDate asOf)
    {
        if (_spare.Take(register, asOf) is { } spare) return spare;
        var law = register is null ? Options.Law : Options.Law.CompletedBy(register);
        return new RunningAssessment(_rules, _policy, law.On(asOf), register);
    }

    /// <summary>Takes back an assessment that is no longer used, for the next record.</summary>
    internal void TakeBack(RunningAssessment assessment) => _spare.Put(assessment);
}
