using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BadgeFunctions.Web.Tests.Pages;

[JsonSerializable(typeof(JsonNode))]
internal sealed partial class NodeJson : JsonSerializerContext;
