using System.ComponentModel;
using System.Globalization;
using System.Security.Claims;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Spreadsheets;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Hosting.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>How nominations come in: one by one from anybody, or by the hundred from an operator.</summary>
internal static class NominationEndpoints
{
    private const string Tag = "Nominations";
    private const int LongestJson = 512 * 1024;
    private const int LongestSpreadsheet = 16 * 1024 * 1024;

    // A few videos at their longest, or many documents.
    private const int LongestFilesAtOnce = 4;

    public static void MapNominations(this IEndpointRouteBuilder endpoints)
    {
        long longestForm = endpoints.ServiceProvider.GetRequiredService<IOptions<ServiceOptions>>().Value.MaximumEvidenceLength * LongestFilesAtOnce;
        endpoints.MapPost("/api/nominations", SubmitAsync).AllowAnonymous().Scope(TokenScopes.NominationsWrite).RequireRateLimiting(RateLimits.Nominations)
            .LimitBody(longestForm).Accepts<NominationBody>("application/json", "multipart/form-data")
            .Problems(StatusCodes.Status400BadRequest, StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status429TooManyRequests)
            .WithName("SubmitNomination").WithTags(Tag).WithSummary("Asks for a badge, or nominates somebody.")
            .WithDescription("Without a token the nomination waits until its sender has answered a mail: nobody else hears of it before.");
        endpoints.MapPost("/api/nominations/import", ImportAsync).Require(Policies.Operator).Scope(TokenScopes.NominationsWrite)
            .LimitBody(LongestSpreadsheet).Accepts<string>("text/csv").Problems(StatusCodes.Status400BadRequest)
            .WithName("ImportNominations").WithTags(Tag).WithSummary("Imports a spreadsheet; a bad row never stops the good ones.");
    }

    private static async Task<Results<Created<NominationCreated>, ProblemResult>> SubmitAsync(
        HttpRequest request,
        [FromHeader(Name = IdempotencyKey.Header), Description("Repeating a request under the same key makes one nomination; 1 to 200 visible ASCII characters.")]
        string? idempotencyKey,
        ClaimsPrincipal user,
        SubmitNomination submit,
        MultipartNomination multipart,
        EvidenceUploads uploads,
        TrackingLinks links,
        CancellationToken cancellationToken)
    {
        if (idempotencyKey is not null && !IdempotencyKey.IsWellFormed(idempotencyKey))
        {
            return ProblemResult.Invalid(IdempotencyKey.Header, IdempotencyKey.Problem);
        }

        await using ReceivedFiles files = new(uploads);
        Read<NominationDraft> read = MultipartNomination.IsMultipart(request)
            ? await multipart.ReadAsync(request, files, cancellationToken)
            : await ReadJsonAsync(request, cancellationToken);
        if (read.Value is not { } draft)
        {
            return read.Problem!;
        }

        string language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

        // Whoever has a token vouches for the address; anybody else shows by mail that they read it.
        SubmissionContext context = new(NominationOrigin.Form, language, idempotencyKey, AddressProved: user.ActorOf() is not null) { Actor = user.ActorOf() };
        SubmissionResult result = await submit.ExecuteAsync(draft, context, cancellationToken);
        if (result.Nomination is not { } nomination)
        {
            return Refusal(result);
        }

        files.LeaveTo(nomination);
        return TypedResults.Created(
            $"{request.PathBase}/api/nominations/{nomination.Id}",
            new NominationCreated(nomination.Id, nomination.Status, links.Create(nomination.Id)));
    }

    private static async Task<Read<NominationDraft>> ReadJsonAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        Read<NominationBody> read = await JsonBody.ReadAsync(request, WebJson.Default.NominationBody, LongestJson, cancellationToken);
        return read.Value is { } body ? body.ToDraft() : read.Problem!;
    }

    private static ProblemResult Refusal(SubmissionResult result) => result switch
    {
        { KeyReused: true } => new ProblemResult(ProblemKind.IdempotencyKeyReused),

        // The earlier nomination is somebody's own business: its id is not told.
        { Existing: not null } => new ProblemResult(ProblemKind.Duplicate, result.Problems),
        _ => ProblemResult.Invalid(result.Problems),
    };

    private static async Task<Results<Ok<ImportReport>, ProblemResult>> ImportAsync(
        HttpRequest request, ClaimsPrincipal user, ImportNominations import, CancellationToken cancellationToken)
    {
        if (!Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase))
        {
            return new ProblemResult(ProblemKind.UnsupportedMediaType);
        }

        ReadOnlyMemory<byte> csv = await BoundedBody.ReadAsync(request.Body, request.ContentLength, LongestSpreadsheet, cancellationToken);
        try
        {
            return TypedResults.Ok(await import.ExecuteAsync(csv, CultureInfo.CurrentUICulture, user.ActorOf(), cancellationToken));
        }
        catch (CsvException error)
        {
            return ProblemResult.Invalid(error.Problems);
        }
    }
}
