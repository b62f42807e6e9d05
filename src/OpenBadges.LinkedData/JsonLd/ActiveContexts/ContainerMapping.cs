using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads a container mapping (JSON-LD 1.1 API §4.2.2, step 19).</summary>
internal static class ContainerMapping
{
    /// <summary>The containers, or null when they do not go together.</summary>
    public static Containers? Parse(JsonElement value, bool is10)
    {
        var containers = Containers.None;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                containers |= ParseOne(item);
            }

            return !is10 && value.GetArrayLength() != 0 && !HasUnknown(value) && GoTogether(containers) ? containers : null;
        }

        containers = ParseOne(value);
        var right = is10
            ? containers is Containers.Index or Containers.Language or Containers.List or Containers.Set
            : containers != Containers.None;
        return right ? containers : null;
    }

    private static bool GoTogether(Containers containers)
    {
        var others = containers & ~Containers.Set;
        if (int.PopCount((int)others) <= 1)
        {
            return others != Containers.List || containers == Containers.List;
        }

        // @graph with @id or @index, and @set if wanted.
        return others is (Containers.Graph | Containers.Id) or (Containers.Graph | Containers.Index);
    }

    private static bool HasUnknown(JsonElement array)
    {
        foreach (var item in array.EnumerateArray())
        {
            if (ParseOne(item) == Containers.None)
            {
                return true;
            }
        }

        return false;
    }

    private static Containers ParseOne(JsonElement value) => value.ValueKind != JsonValueKind.String ? Containers.None : value.GetString()! switch
    {
        Keywords.Graph => Containers.Graph,
        Keywords.Id => Containers.Id,
        Keywords.Index => Containers.Index,
        Keywords.Language => Containers.Language,
        Keywords.List => Containers.List,
        Keywords.Set => Containers.Set,
        Keywords.Type => Containers.Type,
        _ => Containers.None,
    };
}
