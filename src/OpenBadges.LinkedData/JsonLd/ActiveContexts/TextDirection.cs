using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The direction of a text, <c>ltr</c> or <c>rtl</c>.</summary>
internal static class TextDirection
{
    public static string? Of(JsonElement value, bool orNull)
    {
        if (value.ValueKind == JsonValueKind.Null && orNull)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String && (value.ValueEquals("ltr"u8) || value.ValueEquals("rtl"u8))
            ? value.GetString()!
            : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidBaseDirection);
    }
}
