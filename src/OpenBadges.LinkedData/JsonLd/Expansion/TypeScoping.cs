using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Applies the contexts of an object's types (JSON-LD 1.1 API §5.1.2, steps 11 and 12).</summary>
internal sealed class TypeScoping(ContextProcessor contexts)
{
    private readonly List<string> _types = [];

    /// <summary>Applies the contexts of the types.</summary>
    /// <param name="active">What terms mean before, and then after.</param>
    /// <param name="members">The members of the object.</param>
    /// <returns>The last type, expanded, which tells a JSON literal; null when there is none.</returns>
    public string? Apply(ref ActiveContext active, ReadOnlySpan<Member> members)
    {
        var typeScoped = active;
        List<Member>? types = null;
        foreach (ref readonly var member in members)
        {
            if (member.Key == Keywords.Type || typeScoped.Find(member.Key)?.IriMapping == Keywords.Type)
            {
                (types ??= new List<Member>(1)).Add(member);
            }
        }

        if (types is null)
        {
            return null;
        }

        types.Sort(static (left, right) => CodePointOrder.Compare(left.Key, right.Key));
        foreach (var (_, value) in types)
        {
            // 11.1 and 11.2
            Collect(value);
            foreach (var type in CollectionsMarshal.AsSpan(_types))
            {
                if (typeScoped.Find(type)?.LocalContext is { } scoped)
                {
                    active = contexts.Process(active, scoped, propagate: false);
                }
            }
        }

        // Step 12.
        return Last(types[0].Value) is { } last ? IriExpansion.Expand(active, last) : null;
    }

    private void Collect(JsonElement value)
    {
        _types.Clear();
        if (value.ValueKind == JsonValueKind.String)
        {
            _types.Add(value.GetString()!);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.String)
                {
                    _types.Add(item.GetString()!);
                }
            }

            _types.Sort(CodePointOrder.Instance);
        }
    }

    private static string? Last(JsonElement value)
    {
        var last = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() is > 0 and var length ? value[length - 1] : value;
        return last.ValueKind == JsonValueKind.String ? last.GetString()! : null;
    }
}
