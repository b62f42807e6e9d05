using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.Compression;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.PublicFiles;

/// <summary>
/// Serves what is published, at the addresses that badges name for ever: data to programs from any site, and people
/// who follow the same address to the page about it.
/// </summary>
internal static class PublicFileEndpoints
{
    /// <summary>Added to an address by a link to the data itself, which a browser would otherwise be led away from.</summary>
    public const string DataQuery = "data";

    private const string Negotiated = "public, max-age=300";
    private const string PreflightLifetime = "86400";

    private static readonly string[] Patterns =
    [
        "/assertions/{id}", "/credentials/{id}", "/images/{**path}", "/badges/{**path}", "/issuers/{**path}",
        "/achievements/{**path}", "/keys/{**path}", "/status/{**path}", "/.well-known/jwks.json", "/.well-known/did.json",
    ];

    public static void MapPublicFiles(this IEndpointRouteBuilder endpoints)
    {
        foreach (string pattern in Patterns)
        {
            endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], ServeAsync).AllowAnonymous().ExcludeFromDescription()
                .WithMetadata(ServedAsIs.Instance);
            endpoints.MapMethods(pattern, [HttpMethods.Options], Preflight).AllowAnonymous().ExcludeFromDescription();
        }
    }

    private static async Task<IResult> ServeAsync(HttpContext context, PublishedFiles files, CancellationToken cancellationToken)
    {
        string path = context.Request.Path.Value![1..];
        IHeaderDictionary headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        if (!path.StartsWith("images/", StringComparison.Ordinal))
        {
            headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Accept);
        }

        string? site = (await files.SiteAsync(context.Request.Host.Value ?? string.Empty, cancellationToken))?.Id;
        bool browser = Accepts.IsBrowser(context.Request);
        if (browser && !context.Request.Query.ContainsKey(DataQuery) && PublicPath.PageOf(path) is { } page && await files.ExistsAsync(site, path, cancellationToken))
        {
            return SeePage(context, page);
        }

        if (await files.OpenAsync(site, path, cancellationToken) is { } file)
        {
            return PublicFileResult.Of(file);
        }

        if (path.StartsWith("badges/", StringComparison.Ordinal) && !path.EndsWith('/') && await files.ExistsAsync(site, path + "/", cancellationToken))
        {
            return Results.Redirect($"{context.Request.PathBase}/{path}/", permanent: true);
        }

        return browser ? FailureResponses.PageOf(ProblemKind.NotFound) : new ProblemResult(ProblemKind.NotFound);
    }

    private static StatusCodeHttpResult SeePage(HttpContext context, string page)
    {
        context.Response.Headers.CacheControl = Negotiated;
        context.Response.Headers.Location = $"{context.Request.PathBase}{page}";
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static NoContent Preflight(HttpResponse response)
    {
        IHeaderDictionary headers = response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
        headers.AccessControlAllowHeaders = "*";
        headers.AccessControlMaxAge = PreflightLifetime;
        headers.Allow = "GET, HEAD, OPTIONS";
        return TypedResults.NoContent();
    }
}
