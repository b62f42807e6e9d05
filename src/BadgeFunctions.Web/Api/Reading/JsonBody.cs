using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Api.Reading;

/// <summary>Reads JSON bodies, and says where one is wrong.</summary>
internal static class JsonBody
{
    public static async Task<Read<T>> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, int limit, CancellationToken cancellationToken)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return new ProblemResult(ProblemKind.UnsupportedMediaType);
        }

        ReadOnlyMemory<byte> body = await BoundedBody.ReadAsync(request.Body, request.ContentLength, limit, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(body.Span, type) is { } value ? value : Malformed(new Problem("$", "type"));
        }
        catch (JsonException error)
        {
            return Malformed(Locate(error));
        }
    }

    private static ProblemResult Malformed(Problem problem) => new(ProblemKind.MalformedJson, [problem]);

    // The reader's own exception inside means that the text is not JSON; else a value is of the wrong type.
    private static Problem Locate(JsonException error) => error.InnerException is JsonException
        ? new Problem("$", "syntax", (int)(error.LineNumber ?? 0) + 1)
        : new Problem(error.Path is ['$', '.', .. var member] ? member : "$", "type");
}
