using System.Text.Json.Serialization;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>The JSON that the room's page asks for, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RoomState))]
internal sealed partial class RoomJson : JsonSerializerContext;
