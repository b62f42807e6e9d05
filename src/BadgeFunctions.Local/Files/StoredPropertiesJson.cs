using System.Text.Json.Serialization;

namespace BadgeFunctions.Local.Files;

/// <summary>JSON of <see cref="StoredProperties"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredProperties))]
internal sealed partial class StoredPropertiesJson : JsonSerializerContext;
