using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace BadgeFunctions.Web.Hosting;

/// <summary>Tells people's browsers from programs by the <c>Accept</c> header.</summary>
internal static class Accepts
{
    /// <summary>
    /// Whether this is clearly a browser. Verifiers are known to send a bare <c>text/html</c>, which no browser does:
    /// they get the data.
    /// </summary>
    public static bool IsBrowser(HttpRequest request) =>
        Names(request, "text/html") && Names(request, "application/xhtml+xml") && !Names(request, "json");

    /// <summary>Whether a failure is better told as a page than as a problem document.</summary>
    public static bool WantsPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && Names(request, "text/html") && !Names(request, "json");

    /// <summary>Whether JSON is wanted under its plain name only (OB 2.0, Setting Content-Type).</summary>
    public static bool WantsPlainJson(HttpRequest request) => Names(request, "application/json") && !Names(request, "+json") && !Names(request, "*/*");

    private static bool Names(HttpRequest request, string mediaType)
    {
        StringValues accept = request.Headers.Accept;
        foreach (string? line in accept)
        {
            if (line?.Contains(mediaType, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
