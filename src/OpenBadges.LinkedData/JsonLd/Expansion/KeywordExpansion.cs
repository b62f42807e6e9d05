using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads a member whose name is a keyword (JSON-LD 1.1 API §5.1.2, step 13.4).</summary>
internal readonly struct KeywordExpansion(Expander expander, Frame frame, ResultMap result)
{
    public void Expand(string keyword, JsonElement value)
    {
        // 13.4.2
        var mayRepeat = keyword is Keywords.Included or Keywords.Type && !expander.Is10;
        if (!mayRepeat && result.Has(keyword))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.CollidingKeywords, keyword);
        }

        switch (keyword)
        {
            case Keywords.Id:
                ExpandId(value);
                break;
            case Keywords.Type:
                ExpandType(value);
                break;
            case Keywords.Graph:
                // 13.4.5
                result.Graph = expander.Expand(frame.Active, Keywords.Graph, value).ToArray();
                break;
            case Keywords.Included:
                ExpandIncluded(value);
                break;
            case Keywords.Value:
                ExpandValue(value);
                break;
            case Keywords.Language:
                ExpandLanguage(value);
                break;
            case Keywords.Direction when !expander.Is10:
                // 13.4.9
                result.Direction = TextDirection.Of(value, orNull: false);
                break;
            case Keywords.Index:
                // 13.4.10
                result.Index = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIndex);
                break;
            case Keywords.List:
                ExpandList(value);
                break;
            case Keywords.Set:
                // 13.4.12
                result.Set = expander.Expand(frame.Active, frame.Property, value).ToArray();
                break;
            case Keywords.Reverse:
                new ReverseExpansion(expander, frame, result).Expand(value);
                break;
        }
    }

    /// <summary>13.4.3.</summary>
    private void ExpandId(JsonElement value)
    {
        var written = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidId);
        var id = IriExpansion.Expand(frame.Active, written, documentRelative: true, vocabulary: false);
        result.SetId(expander.Options.Safe ? SafeMode.RequireAbsolute(id, JsonLdCodes.UnsafeId, written) : id);
    }

    /// <summary>13.4.4.</summary>
    private void ExpandType(JsonElement value)
    {
        result.TypesAreArray |= result.Types is not null || value.ValueKind == JsonValueKind.Array;
        var types = result.Types ??= new List<string>(2);
        if (value.ValueKind != JsonValueKind.Array)
        {
            AddType(types, value);
            return;
        }

        foreach (var item in value.EnumerateArray())
        {
            AddType(types, item);
        }
    }

    private void AddType(List<string> types, JsonElement value)
    {
        // 13.4.4.1
        var written = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidTypeValue);

        // 13.4.4.4
        var type = IriExpansion.Expand(frame.TypeScoped, written, documentRelative: true);
        if (expander.Options.Safe && type != Keywords.Json)
        {
            type = SafeMode.RequireAbsolute(type, JsonLdCodes.UnsafeType, written);
        }

        if (type is not null)
        {
            types.Add(type);
        }
    }

    /// <summary>13.4.6.</summary>
    private void ExpandIncluded(JsonElement value)
    {
        if (expander.Is10)
        {
            return;
        }

        var included = expander.Expand(frame.Active, null, value).ToArray();
        if (included.Count == 0 || included.Exists(static item => item is not ExpandedNode))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIncluded);
        }

        (result.Included ??= []).AddRange(included);
    }

    /// <summary>13.4.7.</summary>
    private void ExpandValue(JsonElement value)
    {
        var isJson = frame.InputType == Keywords.Json && !expander.Is10;
        if (!isJson && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidValueObjectValue);
        }

        result.Value = value;
    }

    /// <summary>13.4.8.</summary>
    private void ExpandLanguage(JsonElement value)
    {
        var tag = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidLanguageTaggedString);
        if (!Literal.IsLanguageTag(tag))
        {
            expander.Refuse(JsonLdCodes.UnsafeLanguage, tag);
        }

        result.Language = tag;
    }

    /// <summary>13.4.11.</summary>
    private void ExpandList(JsonElement value)
    {
        if (frame.Property is null or Keywords.Graph)
        {
            expander.Refuse(JsonLdCodes.UnsafeValue);
            return;
        }

        result.List = expander.Expand(frame.Active, frame.Property, value).ToArray();
        if (expander.Is10 && result.List.Exists(static item => item is ExpandedList))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.ListOfLists);
        }
    }
}
