using System.Globalization;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Published = BadgeFunctions.Core.Publication.PublicFiles;

namespace BadgeFunctions.Web.PublicFiles;

/// <summary>Answers with a published file: conditions, ranges of images, and the headers and status it was stored with.</summary>
/// <param name="file">The file; disposed with the answer.</param>
/// <param name="status">The status, when it is not 200.</param>
internal sealed class PublicFileResult(FileContent file, int status) : IResult
{
    // Opened by itself, a picture or a data file is a document of our origin: it may run and load nothing.
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

    public static PublicFileResult Of(FileContent file) => new(
        file,
        file.Properties.Metadata?.TryGetValue(Published.StatusMetadata, out string? stored) == true
            ? int.Parse(stored, NumberStyles.None, CultureInfo.InvariantCulture)
            : StatusCodes.Status200OK);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using FileContent open = file;
        HttpResponse response = httpContext.Response;
        string type = file.Properties.ContentType.EndsWith("+json", StringComparison.Ordinal) && Accepts.WantsPlainJson(httpContext.Request)
            ? "application/json"
            : file.Properties.ContentType;
        bool image = type.StartsWith("image/", StringComparison.Ordinal);
        response.Headers.CacheControl = file.Properties.CacheControl;
        if (!type.StartsWith("text/html", StringComparison.Ordinal))
        {
            response.Headers.ContentSecurityPolicy = image ? PicturePolicy : DataPolicy;
        }

        if (status == StatusCodes.Status200OK)
        {
            await TypedResults.Stream(
                file.Content, type, lastModified: file.LastModified, entityTag: EntityTagHeaderValue.Parse(file.ETag), enableRangeProcessing: image)
                .ExecuteAsync(httpContext);
            return;
        }

        // Conditions are for what is there (RFC 9110 §13.2.1).
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = file.Length;
        response.Headers.ETag = file.ETag;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await file.Content.CopyToAsync(response.Body, httpContext.RequestAborted);
        }
    }
}
