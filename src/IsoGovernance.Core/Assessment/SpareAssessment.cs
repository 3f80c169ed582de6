using System.Threading;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Keeps one assessment of single records for the next record: making one costs more than judging a record by it.</summary>
/// <remarks>Safe to share between threads: who takes it has it alone.</remarks>
internal sealed class SpareAssessment
{
    private RunningAssessment? _spare;

    /// <summary>The assessment kept, if it is for a register and a day; null otherwise.</summary>
    public RunningAssessment? Take(Register? register, LocalDate asOf) =>
        Interlocked.Exchange(ref _spare, null) is { } spare && spare.IsFor(register, asOf) ? spare : null;

    public void Put(RunningAssessment assessment)
    {
        assessment.Forget();
        Interlocked.Exchange(ref _spare, assessment);
    }
}
