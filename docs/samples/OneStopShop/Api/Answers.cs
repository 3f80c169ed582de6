using FluentValidation.Results;
using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using Gravity = IsoGovernance.Rules.Severity;

namespace OneStopShop.Api;

/// <summary>A register in the list of registers.</summary>
public sealed record RegisterAnswer(string Name, string Authority);

/// <summary>An agency with what follows from its records on the assessment date.</summary>
/// <param name="Tier"><c>mandatory</c>, <c>encouraged</c>, or null where the kind gives none.</param>
public sealed record AgencyAnswer(string Id, string? Name, string? Kind, string? Tier, IReadOnlyList<SystemAnswer> Systems, FindingCounts Findings);

/// <summary>A system of an agency.</summary>
/// <param name="IsCertain">Whether every value that decides the coverage is recorded.</param>
public sealed record SystemAnswer(string Id, string? Name, string Stage, int Covered, int Total, bool IsCertain);

/// <summary>A finding.</summary>
/// <param name="Code">The rule's permanent code.</param>
/// <param name="Path">The JSON pointer of the place, within the register or the record that was sent.</param>
public sealed record FindingAnswer(string Code, string Severity, string Path, string Message, IReadOnlyList<string> Citations, bool IsWaived)
{
    /// <summary>The finding in a language.</summary>
    public static FindingAnswer Of(Finding finding, string path, Language language) => new(
        finding.Code, CodeOf(finding.Severity), path, finding.Message(language), [.. finding.Citations.Select(citation => citation.Text.In(language))],
        finding.Waiver is not null);

    /// <summary>What was found on a record that was sent.</summary>
    public static FindingAnswer Of(ValidationFailure failure, Language language) => failure.CustomState is Finding finding
        ? Of(finding, RecordEntry.PathOf(failure), language)
        : new(failure.ErrorCode, CodeOf(Gravity.Violation), RecordEntry.PathOf(failure), failure.ErrorMessage, [], IsWaived: false);

    /// <summary>A member of a list of codes as JSON writes it.</summary>
    public static string CodeOf<T>(T value)
        where T : struct, Enum => new Coded<T>(value).Text;
}

/// <summary>What was found on an agency, and what a person must judge.</summary>
public sealed record FindingsAnswer(string AsOf, IReadOnlyList<FindingAnswer> Findings, IReadOnlyList<FindingAnswer> Reviews);

/// <summary>A save: the version now, and what was found on the record.</summary>
public sealed record SavedAnswer(int Version, IReadOnlyList<FindingAnswer> Findings);

/// <summary>Something in a record that could not be read.</summary>
public sealed record ProblemAnswer(string Code, string Path, int Line, int Column, string Message)
{
    /// <summary>The problem in a language.</summary>
    public static ProblemAnswer Of(ReadProblem problem, Language language) => new(problem.Code, problem.Path, problem.Line, problem.Column, problem.Message.In(language));
}

/// <summary>A figure of the summary; where records are missing it is a range.</summary>
/// <param name="Most">The largest number that it may be; null where it may be any number more.</param>
/// <param name="Whole">For a share, its denominator.</param>
public sealed record FigureAnswer(string Name, string Title, string? Edition, long Least, long? Most, long? Whole, bool IsExact, IReadOnlyList<string> Citations);

/// <summary>Something that is to be done and was not done yet.</summary>
/// <param name="State"><c>upcoming</c>, <c>overdue</c>, or <c>open</c> where no last day is set.</param>
/// <param name="LastDay">The last day on which it is done in time.</param>
/// <param name="Agencies">Who is to do it; empty for the authority itself.</param>
/// <param name="Doubt">Why it may be otherwise; null when it is certain.</param>
public sealed record DueDateAnswer(
    string Code, string State, string? LastDay, IReadOnlyList<string> Agencies, string Path, string Message, string? Doubt, IReadOnlyList<string> Citations);
