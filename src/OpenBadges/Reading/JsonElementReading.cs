using System.Text.Json;

namespace OpenBadges.Reading;

/// <summary>Reading JSON-LD members, where one value may stand for a list of one.</summary>
internal static class JsonElementReading
{
    extension(JsonElement element)
    {
        /// <summary>The member's text, or null when it is absent or not a string.</summary>
        public string? Text(string name) =>
            element.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

        /// <summary>The member, or null when it is absent, null, or this is not an object.</summary>
        public JsonElement? Member(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
                ? value
                : null;

        /// <summary>The member's values: the items of an array, the one value, or nothing.</summary>
        public IEnumerable<JsonElement> Values(string name) => element.Member(name) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
            { } one => [one],
        };

        /// <summary>Whether <c>type</c> is or contains the name.</summary>
        public bool HasType(string name)
        {
            if (element.Member("type") is not { } type)
            {
                return false;
            }

            if (type.ValueKind != JsonValueKind.Array)
            {
                return type.ValueKind == JsonValueKind.String && type.ValueEquals(name);
            }

            foreach (var item in type.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.String && item.ValueEquals(name))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>The text itself, or the <c>id</c> of the object.</summary>
        public string? IdOf() =>
            element.ValueKind == JsonValueKind.String ? element.GetString() : element.Text("id");
    }
}
