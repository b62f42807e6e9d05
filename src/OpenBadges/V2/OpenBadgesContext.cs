using System.Text.Json;

namespace OpenBadges.V2;

/// <summary>The one context of every Open Badges 2.0 document.</summary>
internal static class OpenBadgesContext
{
    public const string Uri = "https://w3id.org/openbadges/v2";

    public static void WriteHead(Utf8JsonWriter writer, string type, string id)
    {
        writer.WriteString("@context", Uri);
        writer.WriteString("type", type);
        writer.WriteString("id", id);
    }
}
