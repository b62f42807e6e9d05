using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Api.Reading;

/// <summary>Tells forms with files from other bodies.</summary>
internal static class MultipartBoundary
{
    private const int Longest = 100;

    /// <summary>What separates the parts of a form, or <see langword="null"/> when the body is none.</summary>
    public static string? Of(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= Longest } boundary
            ? boundary.ToString()
            : null;
}
