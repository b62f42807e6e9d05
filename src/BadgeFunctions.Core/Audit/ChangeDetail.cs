using System.Text.Json;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit;

/// <summary>What an entry's detail says: who it was by name, and the fields that changed, as bounded texts.</summary>
/// <param name="Name">The name of record of whoever did it.</param>
/// <param name="Before">The fields as they were.</param>
/// <param name="After">The fields as they are now.</param>
public sealed record ChangeDetail(string? Name, IReadOnlyDictionary<string, string>? Before, IReadOnlyDictionary<string, string>? After)
{
    /// <summary>Reads a detail's JSON, or returns <see langword="null"/> when it is another thing.</summary>
    public static ChangeDetail? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, CoreJson.Default.ChangeDetail);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The JSON of what an act changed, or <see langword="null"/> when there is nothing to tell.</summary>
    /// <param name="act">Who did it, and how much is told.</param>
    /// <param name="before">All fields before.</param>
    /// <param name="after">All fields after.</param>
    internal static string? Write(Act act, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        Dictionary<string, string> was = [];
        Dictionary<string, string> becomes = [];
        if (act.Telling != Telling.Nothing)
        {
            bool everything = act.Telling == Telling.Everything;
            Differ(was, before, everything ? before : after);
            Differ(becomes, after, everything ? new Dictionary<string, string>() : before);
        }

        return act.Name is null && was.Count == 0 && becomes.Count == 0
            ? null
            : JsonSerializer.Serialize(
                new ChangeDetail(act.Name, was.Count == 0 ? null : was, becomes.Count == 0 ? null : becomes), CoreJson.Default.ChangeDetail);
    }

    private static void Differ(Dictionary<string, string> told, IReadOnlyDictionary<string, string> fields, IReadOnlyDictionary<string, string> others)
    {
        foreach ((string field, string value) in fields)
        {
            if (!others.TryGetValue(field, out string? other) || other != value)
            {
                told.Add(field, BoundedText.Of(value));
            }
        }
    }
}
