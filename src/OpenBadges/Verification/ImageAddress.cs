using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification;

/// <summary>The web address of an object's <c>image</c>.</summary>
internal static class ImageAddress
{
    public static string? Of(JsonElement element) =>
        element.Values("image").Select(image => image.IdOf()).FirstOrDefault(id => WebAddress.Parse(id) is not null);
}
