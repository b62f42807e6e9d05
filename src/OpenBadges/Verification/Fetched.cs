using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification;

/// <summary>The answer to one fetch; <paramref name="Document"/> is there when a server answered.</summary>
internal sealed record Fetched(FetchOutcome Outcome, LinkedDocument? Document = null)
{
    /// <summary>The body as a JSON object, or null.</summary>
    public JsonElement? Json { get; } = Document is null ? null : StrictJson.ParseObject(Document.Body.Span);
}
