using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenBadges.Fuzz;

/// <summary>Changes what a JSON text says and leaves it JSON, so that the mutation gets past the parser.</summary>
internal sealed class JsonMutator(Mutator chance)
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5e300", "\"\"", "[]", "{}", "[[]]", "[null]", "\"_:b\"", "\"https://badges.example/x\"", "\"did:web:badges.example\"", "\"http://[::1]/\"",
        "\"2010-01-01T00:00:00Z\"", "\"9999-12-31T23:59:60+99:99\"", "\"urn:uuid:\"", "\"@none\"", "{\"@value\":1,\"@type\":\"@json\"}", "{\"@graph\":[{}]}", "{\"@list\":[{\"@list\":[]}]}",
    ];

    /// <summary>The text with a few members changed, moved, copied or removed; null when it is no JSON object.</summary>
    public byte[]? Mutate(byte[] input, byte[] other)
    {
        if (Parse(input) is not JsonObject root)
        {
            return null;
        }

        JsonNode? donor = Parse(other);
        for (int changes = 1 + chance.Next(4); changes > 0; changes--)
        {
            Change(root, donor);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private void Change(JsonObject root, JsonNode? other)
    {
        List<JsonNode> containers = [];
        Collect(root, containers);
        switch (containers[chance.Next(containers.Count)])
        {
            case JsonObject { Count: > 0 } found:
                ChangeMember(found, containers, other);
                break;
            case JsonArray { Count: > 0 } found:
                ChangeItem(found, containers, other);
                break;
        }
    }

    private void ChangeMember(JsonObject found, List<JsonNode> containers, JsonNode? other)
    {
        string name = found.ElementAt(chance.Next(found.Count)).Key;
        switch (chance.Next(4))
        {
            case 0:
                found.Remove(name);
                break;
            case 1:
                JsonNode? value = found[name]?.DeepClone();
                found.Remove(name);
                found[AnyName(containers)] = value;
                break;
            case 2:
                found[AnyName(containers)] = Value(containers, other);
                break;
            default:
                found[name] = Value(containers, other);
                break;
        }
    }

    private void ChangeItem(JsonArray found, List<JsonNode> containers, JsonNode? other)
    {
        int at = chance.Next(found.Count);
        switch (chance.Next(3))
        {
            case 0:
                found.RemoveAt(at);
                break;
            case 1:
                found.Insert(at, Value(containers, other));
                break;
            default:
                found[at] = Value(containers, other);
                break;
        }
    }

    private string AnyName(List<JsonNode> containers) =>
        containers[chance.Next(containers.Count)] is JsonObject { Count: > 0 } found ? found.ElementAt(chance.Next(found.Count)).Key : "@id";

    private JsonNode? Value(List<JsonNode> containers, JsonNode? other) => chance.Next(3) switch
    {
        0 => containers[chance.Next(containers.Count)].DeepClone(),
        1 when other is not null => other.DeepClone(),
        _ => JsonNode.Parse(Values[chance.Next(Values.Length)]),
    };

    private static void Collect(JsonNode? node, List<JsonNode> containers)
    {
        switch (node)
        {
            case JsonObject found:
                containers.Add(found);
                foreach ((_, JsonNode? value) in found)
                {
                    Collect(value, containers);
                }

                break;
            case JsonArray found:
                containers.Add(found);
                foreach (JsonNode? item in found)
                {
                    Collect(item, containers);
                }

                break;
        }
    }

    private static JsonNode? Parse(byte[] input)
    {
        try
        {
            JsonNode? node = JsonNode.Parse(input);

            // A member named twice shows only when it is asked for.
            _ = node?.ToJsonString();
            if (node is JsonObject)
            {
                List<JsonNode> containers = [];
                Collect(node, containers);
            }

            return node;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
