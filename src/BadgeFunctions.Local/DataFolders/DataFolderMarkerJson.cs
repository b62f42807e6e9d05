using System.Text.Json.Serialization;

namespace BadgeFunctions.Local.DataFolders;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DataFolderMarker))]
internal sealed partial class DataFolderMarkerJson : JsonSerializerContext;
