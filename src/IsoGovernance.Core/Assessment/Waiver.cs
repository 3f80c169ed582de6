using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>
/// A decision to accept what a rule finds about one record (chấp nhận phát hiện). The finding stays in the report, marked; it no longer
/// counts towards the verdict.
/// </summary>
/// <remarks>The law knows no waivers: they are the host's, and the report shows them.</remarks>
public sealed record Waiver
{
    /// <summary>The code of the rule, for instance <c>SCP001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The identifier of the record, as <see cref="Subject.Id"/> gives it, for instance <c>qms-so-y-te/qt-01</c>; empty for the register itself.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>Who accepted it.</summary>
    public required string Approver { get; init; }

    /// <summary>The last assessment date on which it works; null while it is not limited.</summary>
    public LocalDate? Until { get; init; }
}
