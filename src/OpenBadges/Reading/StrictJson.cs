using System.Text.Json;
using System.Text.Unicode;

namespace OpenBadges.Reading;

/// <summary>Reads JSON from strangers: no duplicate members, bounded depth and size, valid Unicode only.</summary>
internal static class StrictJson
{
    public const int MaximumBytes = 1024 * 1024;
    public const int MaximumDepth = 64;

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = MaximumDepth,
        AllowDuplicateProperties = false,
    };

    /// <exception cref="JsonException">Not JSON that everybody reads the same way.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaximumBytes || !Utf8.IsValid(utf8))
        {
            throw new JsonException("The text is too large or not UTF-8.");
        }

        try
        {
            var root = JsonElement.Parse(utf8, Options);
            if (utf8.IndexOf("\\u"u8) >= 0)
            {
                ReadEveryText(root);
            }

            return root;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text holds half of a surrogate pair.", e);
        }
    }

    /// <summary>The root, or null when the text is not an object in strict JSON.</summary>
    public static JsonElement? ParseObject(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var root = Parse(utf8);
            return root.ValueKind == JsonValueKind.Object ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // An escaped lone surrogate is only noticed when the text is read: do it once, here.
    private static void ReadEveryText(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    ReadEveryText(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    ReadEveryText(member.Value);
                }

                break;
        }
    }
}
