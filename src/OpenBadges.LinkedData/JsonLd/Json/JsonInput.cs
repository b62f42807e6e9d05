using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Parses a document within its limits.</summary>
internal static class JsonInput
{
    public static JsonElement Parse(ReadOnlySpan<byte> utf8, JsonLdOptions options)
    {
        if (utf8.Length > options.MaxBytes)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.Limit);
        }

        try
        {
            return JsonElement.Parse(utf8, new JsonDocumentOptions
            {
                MaxDepth = options.MaxDepth,
                AllowDuplicateProperties = false,
            });
        }
        catch (JsonException error)
        {
            throw JsonLdCodes.Refuse(CodeOf(utf8, options.MaxDepth), cause: error);
        }
        catch (InvalidOperationException error)
        {
            // Comparing the names of members found one that is not text.
            throw JsonLdCodes.Refuse(JsonLdCodes.Unicode, cause: error);
        }
    }

    /// <summary>The parser does not say why it refused; what a plain reader accepts tells.</summary>
    private static string CodeOf(ReadOnlySpan<byte> utf8, int depth) =>
        Accepts(utf8, depth) ? JsonLdCodes.Duplicate
        : Accepts(utf8, int.MaxValue) ? JsonLdCodes.Limit
        : JsonLdCodes.Syntax;

    private static bool Accepts(ReadOnlySpan<byte> utf8, int depth)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = depth });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
