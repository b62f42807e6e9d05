using System.Text.Json;

namespace OpenBadges.LinkedData.Tests.Suites;

/// <summary>A text that is the same for JSON-LD documents which differ only in order: arrays have none but in a list.</summary>
internal static class UnorderedJson
{
    public static string Normalize(JsonElement value, bool ordered = false)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                var items = value.EnumerateArray().Select(item => Normalize(item, ordered)).ToList();
                if (!ordered)
                {
                    items.Sort(StringComparer.Ordinal);
                }

                return "[" + string.Join(',', items) + "]";
            case JsonValueKind.Object:
                var members = value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal);
                return "{" + string.Join(',', members.Select(member =>
                    $"{JsonEncodedText.Encode(member.Name)}:{Normalize(member.Value, member.Name is "@list" or "@value")}")) + "}";
            case JsonValueKind.String:
                return $"\"{JsonEncodedText.Encode(value.GetString()!)}\"";
            case JsonValueKind.Number:
                return value.GetDouble().ToString(System.Globalization.CultureInfo.InvariantCulture);
            default:
                return value.GetRawText();
        }
    }
}
