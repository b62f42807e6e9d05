using System.Text.Json.Serialization;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>The JSON that the sitting's pages ask for, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SittingState))]
internal sealed partial class SittingJson : JsonSerializerContext;
