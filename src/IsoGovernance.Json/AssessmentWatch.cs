using System;
using System.Threading;

namespace IsoGovernance.Json;

/// <summary>Whoever watches a long assessment: is told how far it is, and may end it early.</summary>
public sealed record AssessmentWatch
{
    /// <summary>Nobody watches.</summary>
    public static AssessmentWatch None { get; } = new();

    /// <summary>
    /// Is told from time to time how far the reading is, never for each record, and by the thread that reads; null for nobody. What it throws ends the
    /// assessment.
    /// </summary>
    public IProgress<AssessmentProgress>? Progress { get; init; }

    /// <summary>
    /// Ends the reading early and gives the report of what was judged so far, marked as incomplete. Before the first record behind the register's head,
    /// and while a document is read, there is none, and an <see cref="OperationCanceledException"/> is thrown.
    /// </summary>
    public CancellationToken Stop { get; init; }
}
