using System.Buffers;
using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.Jcs;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The canonical form of a JSON literal: JCS (RFC 8785), which JSON-LD 1.1 expects and test suites ask for.</summary>
internal static class JsonLiteral
{
    public static string Canonicalize(ExpandedValue value)
    {
        var json = value.Json.ValueKind == JsonValueKind.Undefined ? ToJson(value.Text!) : value.Json;
        return Encoding.UTF8.GetString(JsonCanonicalizer.Canonicalize(json));
    }

    private static JsonElement ToJson(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStringValue(text);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
