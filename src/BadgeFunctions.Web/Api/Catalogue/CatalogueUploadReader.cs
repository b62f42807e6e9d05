using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>Reads a catalogue: as JSON alone, or as a form with the art files beside it, each part named as the catalogue names the file.</summary>
internal static class CatalogueUploadReader
{
    /// <summary>The part that is the catalogue itself.</summary>
    public const string CataloguePart = "catalogue";

    private const int LongestArt = 4 * 1024 * 1024;
    private const int MaximumParts = 1024;

    public static async Task<Read<CatalogueUpload>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (MultipartBoundary.Of(request) is { } boundary)
        {
            return await ReadFormAsync(new MultipartReader(boundary, request.Body), cancellationToken);
        }

        return request.HasJsonContentType()
            ? new CatalogueUpload(
                await BoundedBody.ReadAsync(request.Body, request.ContentLength, CatalogueReader.MaximumLength, cancellationToken),
                new Dictionary<string, ReadOnlyMemory<byte>>())
            : new ProblemResult(ProblemKind.UnsupportedMediaType);
    }

    private static async Task<Read<CatalogueUpload>> ReadFormAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        Dictionary<string, ReadOnlyMemory<byte>> parts = new(StringComparer.Ordinal);
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (parts.Count == MaximumParts || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition))
                {
                    return new ProblemResult(ProblemKind.MalformedForm);
                }

                string name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                int limit = name == CataloguePart ? CatalogueReader.MaximumLength : LongestArt;
                if (!parts.TryAdd(name, await BoundedBody.ReadAsync(section.Body, null, limit, cancellationToken)))
                {
                    return new ProblemResult(ProblemKind.MalformedForm);
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return new ProblemResult(ProblemKind.MalformedForm);
        }

        return parts.Remove(CataloguePart, out ReadOnlyMemory<byte> json)
            ? new CatalogueUpload(json, parts)
            : ProblemResult.Invalid(CataloguePart, ProblemCodes.Required);
    }
}
