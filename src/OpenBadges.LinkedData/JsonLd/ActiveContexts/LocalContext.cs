using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A context before it is applied, known by reference.</summary>
/// <param name="json">The value of <c>@context</c>.</param>
/// <param name="baseUrl">Where relative URLs in it start from.</param>
/// <param name="isShared">Whether it comes from a context document, and so will be met again.</param>
internal sealed class LocalContext(JsonElement json, string? baseUrl, bool isShared)
{
    public JsonElement Json { get; } = json;

    public string? BaseUrl { get; } = baseUrl;

    public bool IsShared { get; } = isShared;
}
