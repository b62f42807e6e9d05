using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads strings out of JSON. A lone surrogate is JSON, but not text.</summary>
internal static class JsonText
{
    public static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.Unicode, cause: error);
        }
    }

    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException error)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.Unicode, cause: error);
        }
    }
}
