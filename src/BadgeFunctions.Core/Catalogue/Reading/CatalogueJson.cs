using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Catalogue.Reading;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = CatalogueReader.MaximumDepth)]
[JsonSerializable(typeof(CatalogueFile))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
