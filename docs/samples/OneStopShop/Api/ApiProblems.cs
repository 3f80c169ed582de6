using System.Globalization;
using IsoGovernance;
using IsoGovernance.Json;

namespace OneStopShop.Api;

/// <summary>What the API answers when it cannot do what was asked: problem details (RFC 9457) with the codes of rules and of reading.</summary>
internal static class ApiProblems
{
    public static string Tag(int version) => "\"" + version.ToString(CultureInfo.InvariantCulture) + "\"";

    public static IResult NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);

    /// <summary>The body could not be read without a loss.</summary>
    public static IResult Unreadable(ValueList<ReadProblem> problems, Language language) => Problem(
        StatusCodes.Status400BadRequest, "unreadable", UiTexts.Unreadable.In(language), "problems",
        problems.Where(problem => problem.IsLoss).Select(problem => ProblemAnswer.Of(problem, language)));

    /// <summary>The record says not which one it is, so it cannot be kept.</summary>
    public static IResult NoIdentifier(Language language) => Problem(
        StatusCodes.Status400BadRequest, "no-identifier", UiTexts.NoIdentifier.In(language), "path", "/id");

    /// <summary>The record breaks the law.</summary>
    public static IResult Violations(IReadOnlyList<FindingAnswer> findings, Language language) => Problem(
        StatusCodes.Status422UnprocessableEntity, "violations", UiTexts.HasViolations.In(language), "findings", findings);

    /// <summary>Somebody else saved another version.</summary>
    public static IResult Conflict(int version, Language language) => Problem(
        StatusCodes.Status409Conflict, "conflict", UiTexts.Conflict.In(language), "currentVersion", version);

    /// <summary>Tells a client of a record that the store cannot hold.</summary>
    public static async ValueTask<object?> TellWhatCannotBeKept(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (InvalidDataException fault)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status422UnprocessableEntity, type: "urn:onestopshop:problem:cannot-be-kept", title: fault.Message);
        }
    }

    private static IResult Problem(int status, string type, string title, string name, object value) => TypedResults.Problem(
        statusCode: status, type: "urn:onestopshop:problem:" + type, title: title, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value });
}
