using System.Threading;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <content>Assessments of one record by itself.</content>
public sealed partial class ComplianceAssessor
{
    // Making one costs more than judging a record by it.
    private RunningAssessment? _spare;

    /// <summary>Starts an assessment of one record.</summary>
    /// <param name="register">The register around the record; null when it is not known.</param>
    /// <param name="asOf">The assessment date.</param>
    internal RunningAssessment BeginAlone(Register? register, LocalDate asOf)
    {
        if (Interlocked.Exchange(ref _spare, null) is { } spare && spare.IsFor(register, asOf)) return spare;
        var law = register is null ? Options.Law : Options.Law.CompletedBy(register);
        return new RunningAssessment(_rules, _policy, law.On(asOf), register);
    }

    /// <summary>Takes back an assessment that is no longer used, for the next record.</summary>
    internal void TakeBack(RunningAssessment assessment)
    {
        assessment.Forget();
        Interlocked.Exchange(ref _spare, assessment);
    }
}
