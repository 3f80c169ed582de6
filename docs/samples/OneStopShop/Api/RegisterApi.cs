using IsoGovernance;
using IsoGovernance.DependencyInjection;
using IsoGovernance.Json;
using NodaTime.Text;

namespace OneStopShop.Api;

/// <summary>The JSON API. Records are written in the exchange format; an identifier may hold any character, so it stands in the query.</summary>
public static class RegisterApi
{
    /// <summary>Maps the API.</summary>
    public static void MapRegisterApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/registers").WithTags("registers");
        api.MapGet("/", ListAsync).WithSummary("The registers.");
        api.AddEndpointFilter(ApiProblems.TellWhatCannotBeKept);
        var one = api.MapGroup("/{register}").ProducesProblem(StatusCodes.Status404NotFound);
        one.MapGet("/", ExportAsync).WithSummary("A register as a document of the exchange format.").Produces<object>(contentType: "application/json");
        one.MapGet("/agencies", AgenciesAsync).WithSummary("The agencies with tier, stage, coverage and the number of findings.");
        one.MapGet("/findings", FindingsAsync).WithSummary("The findings on an agency, with the provisions they rest on.");
        one.MapGet("/summary", SummaryAsync).WithSummary("The figures that the authority reports, for the day and its year.").Produces<IReadOnlyList<FigureAnswer>>();
        one.MapGet("/due", DueAsync).WithSummary("What is due in the next ninety days, overdue or open.").Produces<IReadOnlyList<DueDateAnswer>>();
        MapRecord<Agency>(one, "/agency", agency => agency.Id.Value);
        MapRecord<QualityManagementSystem>(one, "/system", system => system.Id.Value);
        MapRecord<Inspection>(one, "/inspection", inspection => inspection.Id.Value);
        MapList(one, "/system/internal-audit", SystemLists.InternalAudits);
        MapList(one, "/system/nonconformity", SystemLists.Nonconformities);
    }

    private static async Task<IReadOnlyList<RegisterAnswer>> ListAsync(Registers registers, CancellationToken cancellation)
    {
        var answers = new List<RegisterAnswer>();
        foreach (var name in await registers.NamesAsync(cancellation))
        {
            if (await registers.HeadAsync(name, cancellation) is { } head) answers.Add(new RegisterAnswer(name, head.Authority?.Name ?? name));
        }
        return answers;
    }

    private static async Task<IResult> ExportAsync(string register, Registers registers, CancellationToken cancellation)
    {
        if (await registers.FindAsync(register, cancellation) is not { } document) return ApiProblems.NotFound();
        using var bytes = new MemoryStream();
        RegisterWriter.Write(document, RegisterShape.Document, bytes);
        return Results.Bytes(bytes.ToArray(), "application/json");
    }

    private static async Task<IResult> AgenciesAsync(string register, Registers registers, CancellationToken cancellation) =>
        await registers.ViewAsync(register, cancellation) is not { } view ? ApiProblems.NotFound() : TypedResults.Ok(view.Agencies.Select(row => new AgencyAnswer(
            row.Agency.Id.Value, row.Agency.Name, row.Agency.Kind?.Text, row.Tier is { } tier ? FindingAnswer.CodeOf(tier) : null,
            [.. row.Systems.Select(of => new SystemAnswer(
                of.System.Id.Value, of.System.Name, FindingAnswer.CodeOf(of.Stage), of.Coverage.Covered, of.Coverage.Total, of.Coverage.IsCertain))],
            row.Findings)));

    private static async Task<IResult> FindingsAsync(string register, string agency, Registers registers, AssessmentDate date, Visitor visitor, CancellationToken cancellation)
    {
        if (await registers.ViewAsync(register, cancellation) is not { } view || !view.Register.Agencies.Any(known => known.Id == agency)) return ApiProblems.NotFound();
        return TypedResults.Ok(new FindingsAnswer(
            LocalDatePattern.Iso.Format(date.AsOf),
            [.. view.FindingsOf(agency).Select(finding => FindingAnswer.Of(finding, finding.Path, visitor.Language))],
            [.. view.ReviewsOf(agency).Select(review => FindingAnswer.Of(review, review.Path, visitor.Language))]));
    }

    private static async Task<IResult> SummaryAsync(string register, Registers registers, Visitor visitor, CancellationToken cancellation) =>
        await registers.ViewAsync(register, cancellation) is not { Report.Summary: { } summary } ? ApiProblems.NotFound() : TypedResults.Ok(summary.Figures.Select(
            figure => new FigureAnswer(
                figure.Figure.Name, figure.Figure.Title.In(visitor.Language), figure.Edition?.Text, figure.Least, figure.Most, figure.Whole, figure.IsExact,
                [.. figure.Figure.Citations.Select(citation => citation.Text.In(visitor.Language))])));

    private static async Task<IResult> DueAsync(string register, Registers registers, Visitor visitor, CancellationToken cancellation) =>
        await registers.DueDatesAsync(register, cancellation) is not { } report ? ApiProblems.NotFound() : TypedResults.Ok(report.Dates.Select(due => new DueDateAnswer(
            due.Code, FindingAnswer.CodeOf(due.State), due.LastDay is { } day ? LocalDatePattern.Iso.Format(day) : null, [.. due.Agencies.Select(agency => agency.Value)],
            due.Path, due.Message(visitor.Language), due.Doubt?.Text.In(visitor.Language), [.. due.Citations.Select(citation => citation.Text.In(visitor.Language))])));

    // A whole record: an agency, a system, an inspection. It is kept whatever is found on it, and the findings are asked for.
    private static void MapRecord<T>(RouteGroupBuilder routes, string path, Func<T, string> idOf)
        where T : Fact
    {
        routes.MapGet(path, async (string register, string id, Registers registers, HttpResponse response, CancellationToken cancellation) =>
        {
            if (await registers.FindAsync<T>(register, id, cancellation) is not { } found) return ApiProblems.NotFound();
            response.Headers.ETag = ApiProblems.Tag(found.Version);
            return Results.Bytes(RecordJson.Write(found.Document), "application/json");
        }).WithSummary("A record in the exchange format; its version is in ETag.").Produces<object>(contentType: "application/json");

        routes.MapPut(path, async (string register, int version, HttpRequest request, Registers registers, Visitor visitor, CancellationToken cancellation) =>
        {
            if (await registers.HeadAsync(register, cancellation) is null) return ApiProblems.NotFound();
            var document = RecordJson.Read<T>(await BodyAsync(request, cancellation));
            if (!document.Lost.IsEmpty) return ApiProblems.Unreadable(document.Problems, visitor.Language);
            if (string.IsNullOrWhiteSpace(idOf(document.Record))) return ApiProblems.NoIdentifier(visitor.Language);
            if (await registers.TrySaveAsync(register, document, version, cancellation)) return TypedResults.Ok(new SavedAnswer(version + 1, []));
            var current = await registers.FindAsync<T>(register, idOf(document.Record), cancellation);
            return ApiProblems.Conflict(current?.Version ?? 0, visitor.Language);
        }).WithSummary("Saves a record in place of the version seen, 0 for a new one.")
            .Accepts<object>("application/json").Produces<SavedAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
    }

    // A record within a system, as a form has it.
    private static void MapList<T>(RouteGroupBuilder routes, string path, SystemList<T> list)
        where T : Fact =>
        routes.MapPut(path, async (
            string register, string system, int version, bool? acceptViolations, HttpRequest request, RecordEntry entry, Visitor visitor, CancellationToken cancellation) =>
        {
            var document = RecordJson.Read<T>(await BodyAsync(request, cancellation));
            if (!document.Lost.IsEmpty) return ApiProblems.Unreadable(document.Problems, visitor.Language);
            if (string.IsNullOrWhiteSpace(list.IdOf(document.Record))) return ApiProblems.NoIdentifier(visitor.Language);
            var result = await entry.PutAsync(register, system, list, document, version, acceptViolations == true, cancellation);
            var findings = result.Failures.Select(failure => FindingAnswer.Of(failure, visitor.Language)).ToList();
            return result.State switch
            {
                EntryState.Saved => TypedResults.Ok(new SavedAnswer(result.Version, findings)),
                EntryState.HasViolations => ApiProblems.Violations(findings, visitor.Language),
                EntryState.Conflict => ApiProblems.Conflict(result.Version, visitor.Language),
                _ => ApiProblems.NotFound(),
            };
        }).WithSummary("Puts a record into a system in place of the one of the same identifier. One with violations is refused unless acceptViolations says otherwise.")
            .Accepts<object>("application/json").Produces<SavedAnswer>().ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<byte[]> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
