using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>Writes an Image; its <c>type</c> is a single string and it allows no other member (Open Badges 3.0, Image).</summary>
internal static class ImageObject
{
    public static void Write(Utf8JsonWriter writer, string? id, string? caption)
    {
        if (id is null)
        {
            return;
        }

        writer.WriteStartObject("image");
        writer.WriteString("id", id);
        writer.WriteString("type", "Image");
        writer.WriteText("caption", caption);
        writer.WriteEndObject();
    }
}
