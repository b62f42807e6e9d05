using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The value of a term in a context: null and a string stand for a map with <c>@id</c> (JSON-LD 1.1 API §4.2.2, steps 7 to 9).</summary>
internal readonly struct TermEntries(JsonElement value)
{
    /// <summary>Whether the term was defined by a string alone.</summary>
    public bool IsSimple => value.ValueKind == JsonValueKind.String;

    /// <summary>The <c>@id</c> entry; JSON null when it is null on purpose.</summary>
    public JsonElement? Id => IsMap ? Find("@id"u8) : value;

    private bool IsMap => value.ValueKind == JsonValueKind.Object;

    public JsonElement? Find(ReadOnlySpan<byte> key) => IsMap && value.TryGetProperty(key, out var entry) ? entry : null;

    /// <summary>Step 26: whether every entry is one that a term may have.</summary>
    public bool AreAllKnown()
    {
        if (!IsMap)
        {
            return true;
        }

        foreach (var entry in value.EnumerateObject())
        {
            if (entry.Name is not (Keywords.Id or Keywords.Reverse or Keywords.Container or Keywords.Context
                or Keywords.Direction or Keywords.Index or Keywords.Language or Keywords.Nest or Keywords.Prefix
                or Keywords.Protected or Keywords.Type))
            {
                return false;
            }
        }

        return true;
    }
}
