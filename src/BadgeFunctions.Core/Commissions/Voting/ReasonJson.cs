using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>A reason as the detail of an entry in a chain.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ReasonJson : JsonSerializerContext;
