using System.Text.Json.Serialization;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Storage;

/// <summary>JSON of the messages in a receipt.</summary>
[JsonSerializable(typeof(IReadOnlyList<QueueMessage>))]
internal sealed partial class OutboxJson : JsonSerializerContext;
