using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads nested properties as properties of the object (JSON-LD 1.1 API §5.1.2, step 14, with Candidate Correction 1).</summary>
internal readonly struct NestExpansion(Expander expander, Frame frame, ResultMap result)
{
    public void Expand(string key, JsonElement value)
    {
        // 14.1
        if (value.ValueKind != JsonValueKind.Array)
        {
            ExpandOne(key, value);
            return;
        }

        foreach (var item in value.EnumerateArray())
        {
            ExpandOne(key, item);
        }
    }

    private void ExpandOne(string key, JsonElement value)
    {
        // Steps 3 and 8.
        var inside = frame with { Property = key };
        if (frame.Active.Find(key)?.LocalContext is { } scoped)
        {
            inside = inside with { Active = expander.Apply(frame.Active, scoped, overrideProtected: true) };
        }

        // 14.2.1
        if (value.ValueKind != JsonValueKind.Object || HasValue(inside.Active, value))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidNest, key);
        }

        // 14.2.2
        expander.Enter();
        expander.ExpandMembers(inside, result, value);
        expander.Leave();
    }

    private static bool HasValue(ActiveContext active, JsonElement element)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (IriExpansion.Expand(active, member.Name) == Keywords.Value)
            {
                return true;
            }
        }

        return false;
    }
}
