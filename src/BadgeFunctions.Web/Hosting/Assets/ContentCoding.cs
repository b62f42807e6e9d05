using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>The content codings that assets are kept in.</summary>
internal static class ContentCoding
{
    private static readonly string[] BestFirst = ["br", "gzip"];

    /// <summary>The best coding that a request takes (RFC 9110 §12.5.3), or <see langword="null"/> for the plain bytes.</summary>
    public static string? For(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out IList<StringWithQualityHeaderValue>? taken)
            ? BestFirst.FirstOrDefault(coding => taken.Any(one => one.Quality != 0 && one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)))
            : null;
}
