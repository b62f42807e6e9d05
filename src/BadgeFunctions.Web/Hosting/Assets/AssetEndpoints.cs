using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>Serves the assets.</summary>
internal static class AssetEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string ForAMinute = "public, max-age=60";

    public static void MapAssets(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/assets/{**name}", [HttpMethods.Get, HttpMethods.Head], Serve).AllowAnonymous().ExcludeFromDescription();

    private static Results<FileContentHttpResult, NotFound> Serve(string? name, string? v, HttpRequest request, HttpResponse response)
    {
        if (AssetUrls.Find(name ?? string.Empty) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        // An older page may name an older version: it gets what there is, but must not keep it.
        response.Headers.CacheControl = v == asset.Version ? ForEver : ForAMinute;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        string? coding = asset.IsText ? ContentCoding.For(request) : null;
        if (coding is not null)
        {
            response.Headers.ContentEncoding = coding;
        }

        // Another coding is another representation, with a tag of its own (RFC 9110 §8.8.3.3).
        return TypedResults.Bytes(asset.As(coding), asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Version}{coding}\""));
    }
}
