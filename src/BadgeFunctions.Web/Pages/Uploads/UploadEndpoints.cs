using BadgeFunctions.Core;
using BadgeFunctions.Core.Nominations.Uploads.Partial;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Uploads;

/// <summary>
/// Uploads that go on after a lost connection, for the forms' script: <c>POST</c> opens one, each <c>PATCH</c> brings the
/// part that starts at <c>Upload-Offset</c>, <c>HEAD</c> or <c>GET</c> says which byte is expected next. Repeating any of
/// them does no harm.
/// </summary>
internal static class UploadEndpoints
{
    public const string OffsetHeader = "Upload-Offset";
    public const string LengthHeader = "Upload-Length";
    public const string TokenHeader = "Upload-Token";

    private const string Purpose = "upload";
    private const string One = PagePaths.Uploads + "/{id}";
    private const int LongestStart = 4096;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public static void MapUploads(this IEndpointRouteBuilder pages)
    {
        pages.MapPost(PagePaths.Uploads, StartAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Uploads).RequireFormToken();
        pages.MapPatch(One, AppendAsync).AllowAnonymous().RequireRateLimiting(RateLimits.UploadParts).RequireFormToken()
            .WithMetadata(new BodyLimit(PartialUploads.LongestPart));
        pages.MapMethods(One, [HttpMethods.Get, HttpMethods.Head], ShowAsync).AllowAnonymous().RequireRateLimiting(RateLimits.UploadParts);
    }

    private static async Task<IResult> StartAsync(
        HttpRequest request, PartialUploads uploads, ISignedLinks links, IOptions<ServiceOptions> options, CancellationToken cancellationToken)
    {
        Read<UploadStart> read = await JsonBody.ReadAsync(request, PagesJson.Default.UploadStart, LongestStart, cancellationToken);
        if (read.Value is not { } start)
        {
            return read.Problem!;
        }

        (PartialUpload? upload, string? code) = await uploads.StartAsync(start.Name, start.Length, cancellationToken);
        return upload is null
            ? Refused(code!, options.Value)
            : Results.Json(new UploadOpened(PagePaths.Upload(upload.Id), links.Create(Purpose, upload.Id, Lifetime)), statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> AppendAsync(
        string id,
        HttpRequest request,
        PartialUploads uploads,
        ISignedLinks links,
        ReceivedFiles received,
        IOptions<ServiceOptions> options,
        CancellationToken cancellationToken)
    {
        if (!links.Grants(Purpose, id, request.Headers[TokenHeader]))
        {
            return Results.NotFound();
        }

        if (!long.TryParse(request.Headers[OffsetHeader], out long offset) || request.ContentLength is not { } length)
        {
            return Results.BadRequest();
        }

        PartResult result = await uploads.AppendAsync(id, offset, request.Body, length, cancellationToken);
        return result.Outcome switch
        {
            PartOutcome.Unknown => Results.NotFound(),
            PartOutcome.WrongLength => Results.BadRequest(),
            PartOutcome.WrongOffset => Stand(request.HttpContext, result, StatusCodes.Status409Conflict),
            _ => State(request.HttpContext, result, received, options.Value),
        };
    }

    private static async Task<IResult> ShowAsync(
        string id,
        HttpRequest request,
        PartialUploads uploads,
        ISignedLinks links,
        ReceivedFiles received,
        IOptions<ServiceOptions> options,
        CancellationToken cancellationToken) =>
        links.Grants(Purpose, id, request.Headers[TokenHeader])
        && await uploads.FindAsync(id, cancellationToken) is { Outcome: PartOutcome.Taken } result
            ? State(request.HttpContext, result, received, options.Value)
            : Results.NotFound();

    private static IResult State(HttpContext context, PartResult result, ReceivedFiles received, ServiceOptions options)
    {
        IResult stand = Stand(context, result, StatusCodes.Status204NoContent);
        return result.Upload switch
        {
            { Code: { } code } => Refused(code, options),
            { File: { } file } => Results.Json(
                new UploadReceived(file.Name, received.Seal(file), Texts.Current.Format("evidence.received", file.Name, Texts.Current.Size(file.Length)))),
            _ => stand,
        };
    }

    private static IResult Stand(HttpContext context, PartResult result, int status)
    {
        context.Response.Headers[OffsetHeader] = result.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Response.Headers[LengthHeader] = result.Upload?.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Results.StatusCode(status);
    }

    private static IResult Refused(string code, ServiceOptions options) => Results.Json(
        new UploadRefused(FileProblem.Describe(code, options.MaximumEvidenceLength, Texts.Current)), statusCode: StatusCodes.Status422UnprocessableEntity);
}
