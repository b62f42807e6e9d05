using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Decides what a map is, and drops what means nothing (JSON-LD 1.1 API §5.1.2, steps 15 to 20).</summary>
internal static class MapCompletion
{
    public static Expanded Complete(Expander expander, ResultMap result, string? property)
    {
        var isTop = property is null or Keywords.Graph;

        // Step 15.
        if (result.HasValue)
        {
            var value = CompleteValue(expander, result);

            // Step 19.1, by which test suite and errata mean typed and tagged values as well.
            if (isTop && value is not null)
            {
                expander.Refuse(JsonLdCodes.UnsafeValue);
                return Expanded.Nothing;
            }

            return value;
        }

        // Step 17.
        if (result.List is not null || result.Set is not null)
        {
            return CompleteArray(expander, result, isTop);
        }

        // Step 18.
        var node = new ExpandedNode
        {
            Id = result.Id,
            HasReservedId = result.HasReservedId,
            Types = result.Types,
            Properties = result.Properties,
            Reverse = result.Reverse,
            Graph = result.Graph,
            Included = result.Included,
            Index = result.Index,
        };
        var isReference = node.IsReference;
        if (isReference && !node.HasReservedId && node.Id is null && result.Language is not null && result.Direction is null)
        {
            expander.Refuse(JsonLdCodes.UnsafeValue);
            return Expanded.Nothing;
        }

        // Step 19.
        if (isTop && isReference && result.Language is null && result.Direction is null)
        {
            expander.Refuse(JsonLdCodes.UnsafeValue);
            return Expanded.Nothing;
        }

        return node;
    }

    private static ExpandedValue? CompleteValue(Expander expander, ResultMap result)
    {
        // 15.1
        var isTagged = result.Language is not null || result.Direction is not null;
        if (result.HasNodeEntry || result.List is not null || result.Set is not null || (result.Types is not null && isTagged))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidValueObject);
        }

        // 15.2
        if (!result.IsJson)
        {
            // 15.3
            if (result.Value.ValueKind is JsonValueKind.Null)
            {
                expander.Refuse(JsonLdCodes.UnsafeValue);
                return null;
            }

            // 15.4
            if (result.Language is not null && result.Value.ValueKind != JsonValueKind.String)
            {
                throw JsonLdCodes.Refuse(JsonLdCodes.InvalidLanguageTaggedValue);
            }

            // 15.5
            if (result.Types is not null && (result.TypesAreArray || result.Types is not [var type] || !Iri.IsWellFormed(type)))
            {
                throw JsonLdCodes.Refuse(JsonLdCodes.InvalidTypedValue);
            }
        }

        return new ExpandedValue(result.Value)
        {
            Type = result.Types?[0],
            Language = result.Language,
            Direction = result.Direction,
            Index = result.Index,
        };
    }

    private static Expanded CompleteArray(Expander expander, ResultMap result, bool isTop)
    {
        // 17.1
        var both = result.List is not null && result.Set is not null;
        if (both || result.HasNodeEntry || result.Types is not null || result.Language is not null || result.Direction is not null)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidSetOrList);
        }

        // 17.2
        if (result.Set is not null)
        {
            return result.Set;
        }

        // 19.1
        if (isTop)
        {
            expander.Refuse(JsonLdCodes.UnsafeValue);
            return Expanded.Nothing;
        }

        return new ExpandedList(result.List!) { Index = result.Index };
    }
}
