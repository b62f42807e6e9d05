using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads <c>@reverse</c> (JSON-LD 1.1 API §5.1.2, step 13.4.13).</summary>
internal readonly struct ReverseExpansion(Expander expander, Frame frame, ResultMap result)
{
    /// <summary>Adds items that may be the subject of a reversed property.</summary>
    public static void Add(List<ExpandedItem> target, List<ExpandedItem> items)
    {
        foreach (var item in items)
        {
            target.Add(item is ExpandedNode ? item : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidReversePropertyValue));
        }
    }

    public void Expand(JsonElement value)
    {
        // 13.4.13.1
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidReverse);
        }

        // 13.4.13.2
        if (expander.Expand(frame.Active, Keywords.Reverse, value).Item is not ExpandedNode reversed)
        {
            return;
        }

        // 13.4.13.3: reversed twice is forward.
        if (reversed.Reverse is not null)
        {
            var properties = result.NeedProperties();
            foreach (var values in reversed.Reverse.All)
            {
                properties.Of(values.Property, values.Predicate).AddRange(values.Items);
            }
        }

        // 13.4.13.4
        if (reversed.Properties is not null)
        {
            var reverse = result.NeedReverse();
            foreach (var values in reversed.Properties.All)
            {
                Add(reverse.Of(values.Property, values.Predicate), values.Items);
            }
        }
    }
}
