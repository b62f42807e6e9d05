using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;

namespace BadgeFunctions.Web.Hosting.Compression;

/// <summary>
/// Compresses pages and the API's JSON on their way. What a page and an attacker's guess could be compared by (BREACH)
/// stays out of reach: form tokens are masked anew in every page, and no other site's request carries the session.
/// </summary>
internal static class PageCompression
{
    private static readonly string[] Types = ["text/html", "application/json", "application/problem+json"];

    public static void Configure(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = Types;
        options.Providers.Add(new BrotliCompressionProvider(new BrotliCompressionProviderOptions { Level = CompressionLevel.Optimal }));
        options.Providers.Add(new GzipCompressionProvider(new GzipCompressionProviderOptions { Level = CompressionLevel.Optimal }));
    }

    /// <summary>Compresses what no endpoint wants served as it is; routing comes before.</summary>
    public static void UsePageCompression(this IApplicationBuilder app) => app.UseWhen(
        context => context.GetEndpoint()?.Metadata.GetMetadata<ServedAsIs>() is null, compressed => compressed.UseResponseCompression());
}
