using System.Text.Json;

namespace OpenBadges.LinkedData.Contexts;

/// <summary>A context as published at a URL.</summary>
public sealed class ContextDocument
{
    private ContextDocument(string url, JsonElement context)
    {
        Url = url;
        Context = context;
    }

    /// <summary>Where the document is; relative URLs in it start from here.</summary>
    public string Url { get; }

    /// <summary>The value of <c>@context</c>.</summary>
    internal JsonElement Context { get; }

    /// <summary>Reads a context document.</summary>
    /// <param name="url">Where the document is.</param>
    /// <param name="utf8">The document.</param>
    /// <exception cref="LinkedDataException"><c>invalid remote context</c>: not a JSON object with <c>@context</c>.</exception>
    public static ContextDocument Parse(string url, ReadOnlySpan<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        JsonElement root;
        try
        {
            root = JsonElement.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException error)
        {
            throw new LinkedDataException("invalid remote context", "A context document is JSON, without a member named twice.", error);
        }

        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@context"u8, out var context)
            ? new ContextDocument(url, context)
            : throw new LinkedDataException("invalid remote context", "A context document is an object with @context.");
    }
}
